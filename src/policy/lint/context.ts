import type { CountingRules } from "../../attendance/index.js";
import type { IsoDate } from "../../calendar/index.js";
import type { Leaf } from "../implication/leaf.js";
import type { Condition, Policy, Rule } from "../types.js";
import type { Budget } from "../implication/implies.js";
import type { Limits } from "./limits/limits.js";
import type { FindingCode, PolicyFinding, Severity } from "./types.js";

export type Path = readonly (string | number)[];

/** A condition and where it stands. */
export interface Placed<T extends Condition = Condition> {
  readonly condition: T;
  readonly path: Path;
}

/** A rule with its conditions laid out. */
export interface PlacedRule {
  readonly rule: Rule;
  readonly path: Path;
  /** Its conditions without parts, in the order of the text. */
  readonly leaves: readonly Placed<Leaf>[];
  /** Its conditions with parts. */
  readonly compounds: readonly Placed[];
}

/** What every check looks at. */
export interface LintContext {
  readonly policy: Policy;
  readonly counting: CountingRules;
  readonly rules: readonly PlacedRule[];
  readonly ruleById: ReadonlyMap<string, PlacedRule>;
  readonly limits: Limits;
  readonly asOf: IsoDate | undefined;
  /** A district's or a school's own policy rather than a state's law: what is missing there can be put there. */
  readonly isLocal: boolean;
  /** How many pairs of conditions may still be compared. */
  readonly budget: Budget;
}

/** Looks for one kind of thing. */
export type Check = (context: LintContext) => Iterable<PolicyFinding>;

/** A finding about a rule. */
export function ofRule(
  { rule }: PlacedRule,
  code: FindingCode,
  severity: Severity,
  path: Path,
  said: { readonly message: string; readonly fix: string },
): PolicyFinding {
  return { code, severity, path, ruleId: rule.id, ...said };
}

/** What a district writes itself can be mended by it; what a law leaves open is worth knowing. */
export function gravity({ rule }: PlacedRule): Severity {
  return rule.authority.kind === "local" ? "warning" : "note";
}
