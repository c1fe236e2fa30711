import { isAbsent, isUnexcused, twoPeriods, unexcusedTime, wholeDay } from "../kernel-tables.js";
import { quarters } from "../workload/calendar.js";
import { codes } from "../workload/codes.js";

/** The tables: the same events, students and school days as ours. What a code means stands in the statement, which is faster than a join. */
export const schema = `
  CREATE TABLE events (student INTEGER, day UTINYINT, code UTINYINT);
  CREATE TABLE students (student INTEGER, from_day UTINYINT, to_day UTINYINT, willful UTINYINT);
  CREATE TABLE days (day UTINYINT, six_months_from UTINYINT);`;

const absent = codesWhere((code) => isAbsent[code] === 1);
const unknown = codesWhere((code) => isAbsent[code] === 1 && codes[code]!.excusal === "unknown");
const unexcusedDay = codesWhere((code) => isAbsent[code] === 1 && isUnexcused[code] === 1);
const unexcused = codesWhere((code) => isUnexcused[code] === 1);
const missingTwoPeriods = codesWhere((code) => twoPeriods[code] === 1);
const tardy = codesWhere((code) => codes[code]!.kind === "tardy");
const time = `CASE code ${codes.map((_, code) => `WHEN ${code} THEN ${unexcusedTime[code]}`).join(" ")} END`;
const sevenDays = 7 * wholeDay;

/** The columns of measures. */
const measures = ["membership", "absent", "unexcused", "unknown", "tardies"];

/**
 * The rules and the tier of the Massachusetts policy in one statement, and the measures if wanted. The windows run only over students who
 * can reach the rule in question at all, which is faster than windows over everyone.
 */
export const decideAll = (withMeasures: boolean): string => `
  CREATE OR REPLACE TABLE decisions AS
  WITH counted AS (
    SELECT student,
      count(*) FILTER (${absent}) AS absent,
      count(*) FILTER (${unknown}) AS unknown,
      count(*) FILTER (${unexcusedDay}) AS unexcused,
      ${[0, 1, 2, 3].map((quarter) => `count(*) FILTER (${unexcusedDay} AND ${inQuarter(quarter)}) AS q${quarter}`).join(", ")},
      count(*) FILTER (${missingTwoPeriods}) AS two_periods,
      count(*) FILTER (${tardy}) AS tardies,
      sum(${time}) AS unexcused_time
    FROM events
    GROUP BY student),
  parent AS (
    SELECT DISTINCT student FROM (
      SELECT student, sum(${time}) OVER (PARTITION BY student ORDER BY day::INTEGER
        RANGE BETWEEN (day::INTEGER - six_months_from::INTEGER) PRECEDING AND CURRENT ROW) AS six_months
      FROM events JOIN days USING (day)
      WHERE ${unexcused} AND student IN (SELECT student FROM counted WHERE unexcused_time >= ${sevenDays}))
    WHERE six_months >= ${sevenDays}),
  interview AS (
    SELECT DISTINCT student FROM (
      SELECT student, day::INTEGER - lag(day::INTEGER, 9) OVER (PARTITION BY student ORDER BY day) AS between_ten
      FROM events
      WHERE ${absent} AND student IN (SELECT student FROM counted WHERE absent >= 10))
    WHERE between_ten = 9),
  measured AS (
    SELECT students.student, willful, to_day::INTEGER - from_day::INTEGER AS membership,
      coalesce(absent, 0) AS absent, coalesce(unknown, 0) AS unknown, coalesce(unexcused, 0) AS unexcused,
      coalesce(two_periods, 0) AS two_periods, coalesce(tardies, 0) AS tardies,
      coalesce(greatest(q0, q1, q2, q3), 0) AS most_in_a_quarter,
      parent.student IS NOT NULL AS parent, interview.student IS NOT NULL AS interview
    FROM students LEFT JOIN counted USING (student) LEFT JOIN parent USING (student) LEFT JOIN interview USING (student)),
  ruled AS (
    SELECT student, membership, absent, unexcused, unknown, tardies,
      unexcused + unknown > 0 AS notice,
      unexcused >= 5 OR two_periods >= 5 AS five,
      unexcused >= 5 AS steps,
      parent,
      CASE WHEN most_in_a_quarter > 8 THEN CASE willful WHEN 0 THEN 2 WHEN 1 THEN 1 ELSE 0 END ELSE 0 END AS truant,
      interview,
      membership >= 20 AND absent * 10 >= membership AS chronic,
      membership >= 20 AND absent * 5 >= membership AS severe
    FROM measured)
  SELECT student, ${withMeasures ? measures.map((name) => `${name}::UTINYINT AS ${name},`).join(" ") : ""}
    notice::UTINYINT AS notice, five::UTINYINT AS five, steps::UTINYINT AS steps, parent::UTINYINT AS parent,
    truant::UTINYINT AS truant, interview::UTINYINT AS interview, chronic::UTINYINT AS chronic, severe::UTINYINT AS severe,
    CASE WHEN parent OR truant = 1 OR interview OR severe THEN 3 WHEN five OR steps OR chronic THEN 2 ELSE 1 END::UTINYINT AS tier
  FROM ruled`;

/** The decisions in the order of the students. */
export const readDecisions = (withMeasures: boolean): string => `
  SELECT tier, notice, five, steps, parent, truant, interview, chronic, severe ${withMeasures ? `, ${measures.join(", ")}` : ""}
  FROM decisions ORDER BY student`;

function codesWhere(test: (code: number) => boolean): string {
  return `code IN (${[...codes.keys()].filter(test).join(", ")})`;
}

function inQuarter(quarter: number): string {
  return `day BETWEEN ${quarters.indexOf(quarter)} AND ${quarters.lastIndexOf(quarter)}`;
}
