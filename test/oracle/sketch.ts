import type {
  AttendanceMark,
  AttendanceMeasures,
  Condition,
  CountingRules,
  Enrollment,
  IsoDate,
  Kind,
  Policy,
  RegisterInput,
  RegisterOptions,
  Rule,
} from "../../src/index.js";
import { calendarOf } from "../support/calendars.js";
import type { OracleDecision, OracleOptions, OracleOutcome } from "./index.js";
import { oracleDecide, oracleMeasure } from "./index.js";

/** What a hand-computed case says; the rest is two weeks of school from Monday, 2025-09-01, with days of 360 minutes and 6 periods. */
export interface Sketch extends Partial<RegisterInput>, RegisterOptions, Partial<OracleOptions> {
  readonly counting?: CountingRules;
}

/** An enrollment of student "s" at school "north" from 2025-09-01 on. */
export const enrolled = (overrides: Partial<Enrollment> = {}): Enrollment => ({
  studentId: "s",
  schoolId: "north",
  entryDate: "2025-09-01",
  ...overrides,
});

/** A mark of student "s". */
export const mark = (date: IsoDate, kind: Kind, more: Partial<AttendanceMark> = {}): AttendanceMark => ({
  studentId: "s",
  date,
  kind,
  ...more,
});

/** An unexcused absence of student "s", of the whole day if nothing else is said. */
export const absent = (date: IsoDate, more: Partial<AttendanceMark> = {}): AttendanceMark =>
  mark(date, "absent", { excusal: "unexcused", ...more });

/** A rule "rule" of tier 2 without duties. */
export const ruleOf = (when: Condition, overrides: Partial<Rule> = {}): Rule => ({
  id: "rule",
  title: "Rule",
  tier: 2,
  when,
  duties: [],
  authority: { citation: "Handbook, page 1", kind: "local", verified: false },
  components: [],
  ...overrides,
});

/** The oracle's measures of a sketch. */
export function measured(sketch: Sketch): AttendanceMeasures {
  const { asOf = "2026-06-30", counting = {} } = sketch;
  return oracleMeasure(inputOf(sketch), sketch, "s", { asOf, counting });
}

/** The oracle's decision of a sketch by some rules. */
export function decided(rules: readonly Rule[], sketch: Sketch): OracleDecision {
  return oracleDecide(policyOf(rules, sketch), inputOf(sketch), sketch, "s", optionsOf(sketch));
}

/** What the oracle says of a sketch by one rule with this condition. */
export function outcomeOf(when: Condition, sketch: Sketch, overrides: Partial<Rule> = {}): OracleOutcome {
  return decided([ruleOf(when, overrides)], sketch).outcomes[0]!;
}

/** The policy "policy" of some rules. */
export function policyOf(rules: readonly Rule[], { counting = {} }: Sketch): Policy {
  return { id: "policy", title: "Policy", jurisdiction: "X", version: "1", counting, tiers: [], rules };
}

/** A register's input with what a sketch leaves out. */
export function inputOf(sketch: Sketch): RegisterInput {
  return {
    calendars: sketch.calendars ?? [calendarOf({ until: "2025-09-12" })],
    enrollments: sketch.enrollments ?? [enrolled()],
    marks: sketch.marks ?? [],
  };
}

/** What to decide a sketch with. */
export function optionsOf({ asOf = "2026-06-30", facts = {}, determinations = {} }: Sketch): OracleOptions {
  return { asOf, facts, determinations };
}
