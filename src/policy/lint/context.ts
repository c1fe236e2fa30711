import type { CountingRules } from "../../attendance/index.js";
import type { IsoDate } from "../../calendar/index.js";
import type { Leaf, Path, Placed } from "../condition/parts.js";
import type { Budget } from "../implication/implies.js";
import type { Interval } from "../implication/interval.js";
import type { Policy, Rule } from "../types.js";
import type { Limits } from "./limits/limits.js";
import type { FindingCode, Severity } from "./types.js";

/** A condition without parts, and where it stands. */
export interface PlacedLeaf {
  readonly leaf: Leaf;
  readonly path: Path;
  /** Where the number stands that it compares with. */
  readonly numberPath: Path;
  /** The numbers that it admits. */
  readonly numbers: Interval;
}

/** A rule with its conditions laid out. */
export interface PlacedRule {
  readonly rule: Rule;
  readonly path: Path;
  /** Its conditions without parts, in the order of the text. */
  readonly leaves: readonly PlacedLeaf[];
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
  readonly tell: Tell;
}

/** Takes down what was found; the rule that it concerns is read from the path. */
export type Tell = (code: FindingCode, severity: Severity, path: Path, message: string, fix: string) => void;

/** Looks for one kind of thing in a policy. */
export type Check = (context: LintContext) => void;

/** Looks for one kind of thing in a rule. */
export type RuleCheck = (placed: PlacedRule, context: LintContext) => void;

/** What a district writes itself can be mended by it; what a law leaves open is worth knowing. */
export function gravity({ authority }: Rule): Severity {
  return authority.kind === "local" ? "warning" : "note";
}
