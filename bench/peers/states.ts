import { Engine } from "json-rules-engine";
import { calendar } from "../workload/calendar.js";
import { monthOfDate } from "../workload/school-months.js";
import { massachusettsRules, rule } from "./json-rules-engine.js";
import { factsOf, missed840ths, type PlainFacts, type PlainStudent } from "./plain-objects.js";

/** What the rules of California and Ohio ask about a student. */
export interface StateFacts {
  reports: number;
  unexcusedShare: number;
  longestUnexcusedHours: number;
  mostUnexcusedHoursInAMonth: number;
  unexcusedHours: number;
  mostHoursInAMonth: number;
  hours: number;
}

const hoursOf840ths = calendar.minutesPerDay / 60 / 840;
const ordinals = new Map(calendar.days.map(({ date }, ordinal) => [date, ordinal]));

/** Count one student's marks for the rules of three states. */
export function stateFactsOf(student: PlainStudent): PlainFacts & StateFacts {
  const missedIn = new Map<number, number>();
  const unexcusedIn = new Map<number, number>();
  const add = (sums: Map<number, number>, key: number, missed: number): unknown =>
    sums.set(key, (sums.get(key) ?? 0) + missed);
  let [occasions, missedInAll, unexcusedInAll] = [0, 0, 0];
  let [carried, longest, next] = [0, 0, -1];
  for (const mark of student.marks) {
    const missed = missed840ths(mark);
    const month = monthOfDate.get(mark.date)!;
    const ordinal = ordinals.get(mark.date)!;
    missedInAll += missed;
    add(missedIn, month, missed);
    if (mark.excusal !== "unexcused" || missed === 0) continue;
    if (missed * hoursOf840ths > 0.5) occasions++;
    unexcusedInAll += missed;
    add(unexcusedIn, month, missed);
    const run = missed + (ordinal === next ? carried : 0);
    longest = Math.max(longest, run);
    carried = missed === 840 ? run : missed;
    next = ordinal + 1;
  }
  const facts = factsOf(student);
  return {
    ...facts,
    reports: Math.max(0, occasions - 2),
    unexcusedShare: student.membership === 0 ? 0 : facts.unexcused / student.membership,
    longestUnexcusedHours: longest * hoursOf840ths,
    mostUnexcusedHoursInAMonth: Math.max(0, ...unexcusedIn.values()) * hoursOf840ths,
    unexcusedHours: unexcusedInAll * hoursOf840ths,
    mostHoursInAMonth: Math.max(0, ...missedIn.values()) * hoursOf840ths,
    hours: missedInAll * hoursOf840ths,
  };
}

/** An engine with the rules of Massachusetts, Ohio and California. */
export function buildStatesEngine(): Engine {
  return new Engine([
    ...massachusettsRules(),
    rule<keyof StateFacts>(
      "oh-habitually-truant",
      "any",
      ["longestUnexcusedHours", "greaterThanInclusive", 30],
      ["mostUnexcusedHoursInAMonth", "greaterThanInclusive", 42],
      ["unexcusedHours", "greaterThanInclusive", 72],
    ),
    rule<keyof StateFacts>(
      "oh-excessively-absent",
      "any",
      ["mostHoursInAMonth", "greaterThanInclusive", 38],
      ["hours", "greaterThanInclusive", 65],
    ),
    rule<keyof StateFacts>("ca-truant", "all", ["reports", "greaterThanInclusive", 1]),
    rule<keyof StateFacts>("ca-reported-again", "all", ["reports", "greaterThanInclusive", 2]),
    rule<keyof StateFacts>("ca-habitually-truant", "all", ["reports", "greaterThanInclusive", 3]),
    rule<keyof StateFacts>("ca-chronically-truant", "all", ["unexcusedShare", "greaterThanInclusive", 0.1]),
  ]);
}
