import type { Register } from "../../attendance/index.js";
import { positionIn, requireRegister } from "../../attendance/internal.js";
import { TruancyError } from "../../errors.js";
import { isRecord } from "../../given.js";
import type { Policy } from "../types.js";
import { askedOnce } from "./asked-once.js";
import { comparisonOf, countStudent, emptyCounts, type GroupCounts } from "./counts.js";
import { groupLabels } from "./group-labels.js";
import { withStatus } from "./rule-counts.js";
import { decideSide, type Side } from "./side.js";
import { studentDifference } from "./student-difference.js";
import type { ComparePoliciesOptions, DifferingStudents, PolicyComparison } from "./types.js";

/**
 * Compare two policies on the same students: who would move between tiers and statuses, by which rule, and how much work follows.
 *
 * Two versions of a policy, a state's and a district's, or two definitions of one thing. Rules are told apart by id. The students who differ come
 * with the reason for each, worked out when it is asked for.
 *
 * @param from the first policy
 * @param to the second policy
 * @param register the register
 * @param options `asOf`; facts and determinations as for {@link decideAll}; `groups` to count by school, grade or anything else
 * @returns counts, as plain data, and the students who differ
 * @throws {@link TruancyError} as {@link compilePolicy} and {@link decideAll}; `invalid-columns` for a column of groups of another length
 *
 * @example Four days instead of five
 * ```ts
 * import { buildCalendar, comparePolicies, createRegister } from "truancy-prevention";
 * import type { Policy } from "truancy-prevention";
 * import { usMa } from "truancy-prevention/presets/us-ma";
 *
 * const dates = ["2025-09-03", "2025-09-04", "2025-09-05", "2025-09-08"];
 * const { register } = createRegister({
 *   calendars: [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-02", lastDay: "2025-12-19", terms: "quarters" })],
 *   enrollments: ["s1", "s2"].map((studentId) => ({ studentId, schoolId: "north", entryDate: "2025-09-02" })),
 *   marks: dates.map((date) => ({ studentId: "s2", date, kind: "absent" as const, excusal: "unexcused" as const })),
 * });
 * const steps = usMa.rules.find((rule) => rule.id === "ma-action-steps")!;
 * const five: Policy = { ...usMa, rules: [steps] };
 * const four: Policy = {
 *   ...five,
 *   rules: [{ ...steps, when: { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 4 } }],
 * };
 *
 * const comparison = comparePolicies(five, four, register, { asOf: "2025-09-30" });
 * comparison.tiers; //=> [[1, 1, 0], [0, 0, 0], [0, 0, 0]]
 * comparison.rules[0]; //=> { ruleId: "ma-action-steps", gained: 1, lost: 0, raises: 1, … }
 * comparison.duties; //=> { from: 0, to: 2 }
 * const [difference] = comparison.differing;
 * difference?.studentId; //=> "s2"
 * difference?.rules[0]?.from; //=> { result: "not-met", tier: 2, observed: 4, threshold: 5 }
 * difference?.rules[0]?.to; //=> { result: "met", tier: 2, reachedOn: "2025-09-08", observed: 4, threshold: 4 }
 * ```
 * @category Working with policies
 */
export function comparePolicies(
  from: Policy,
  to: Policy,
  register: Register,
  options: ComparePoliciesOptions,
): PolicyComparison {
  requireRegister(register);
  if (!isRecord(options)) throw new TruancyError("invalid-date", ["asOf"]);
  const { groups, asOf } = options;
  const labelOf = groupLabels(register.studentIds, groups);
  const decideOptions = askedOnce(options);
  const before = decideSide(from, register, decideOptions);
  const after = decideSide(to, register, decideOptions);
  const all = emptyCounts();
  const byGroup = new Map<string, GroupCounts>();
  for (let student = 0; student < register.studentIds.length; student++) {
    const tiers = [before.table.tier[student]!, after.table.tier[student]!] as const;
    const duties = { from: before.duties(student), to: after.duties(student) };
    countStudent(all, student, tiers, duties);
    const group = labelOf(student);
    if (group === undefined) continue;
    const counts = byGroup.get(group) ?? emptyCounts();
    countStudent(counts, student, tiers, duties);
    byGroup.set(group, counts);
  }
  return {
    asOf,
    from: { id: from.id, version: from.version },
    to: { id: to.id, version: to.version },
    ...comparisonOf(all, before, after),
    groups: [...byGroup].map(([group, counts]) => ({ group, ...comparisonOf(counts, before, after) })),
    differing: differingStudents(before, after, register),
  };
}

function differingStudents(from: Side, to: Side, { studentIds }: Register): DifferingStudents {
  const differs = difference(from, to);
  const positions: number[] = [];
  for (let student = 0; student < studentIds.length; student++) if (differs(student)) positions.push(student);
  const { length } = positions;
  const at = (index: number) => {
    const student = positions[positionIn(length, index)]!;
    return studentDifference(from.table.at(student), to.table.at(student));
  };
  return {
    length,
    studentIds: positions.map((student) => studentIds[student]!),
    at,
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index++) yield at(index);
    },
  };
}

/** Whether two policies say something different of a student: a tier, a status, or the result of a rule. */
function difference(from: Side, to: Side): (student: number) => boolean {
  const rules = [...from.policy.rules, ...to.policy.rules];
  const columns = [...new Set(rules.map(({ id }) => id))].map((id) => [from.results(id), to.results(id)] as const);
  const statuses = [...new Set(rules.flatMap(({ status }) => status ?? []))].map(
    (status) => [withStatus(status, from), withStatus(status, to)] as const,
  );
  return (student) =>
    from.table.tier[student] !== to.table.tier[student] ||
    columns.some(([held, holds]) => (held?.[student] ?? 0) !== (holds?.[student] ?? 0)) ||
    statuses.some(([held, holds]) => held(student) !== holds(student));
}
