import type { CountingRules } from "../../../attendance/index.js";
import { admitsNothing } from "../../implication/filter-order.js";
import { countedIn } from "../../implication/unit-order.js";
import type { Filter, Unit } from "../../types.js";
import { ofRule, type LintContext } from "../context.js";
import type { PolicyFinding } from "../types.js";

const fix = "Leave the list out to admit everything, or put in what should count.";

/** Filters and lists that admit nothing. */
export function* findNeverCounting({ rules, counting }: LintContext): Iterable<PolicyFinding> {
  for (const placed of rules) {
    if (placed.rule.appliesTo?.grades?.length === 0) {
      yield ofRule(placed, "never-counts", "error", [...placed.path, "appliesTo", "grades"], {
        message: "the rule is for no grade",
        fix: "Leave `grades` out for every grade, or name some.",
      });
    }
    for (const { condition, path } of placed.leaves) {
      const message = "grades" in condition ? gradesFault(condition.grades) : filterFault(condition, counting);
      if (message !== undefined) yield ofRule(placed, "never-counts", "error", path, { message, fix });
    }
  }
}

function gradesFault(grades: readonly string[]): string | undefined {
  return grades.length === 0 ? "no grade is named, so that nobody is in one of them" : undefined;
}

function filterFault(leaf: object, { unknownCountsAs = "unknown" }: CountingRules): string | undefined {
  const unit = unitOf(leaf);
  if (unit === undefined) return undefined;
  const { excusal, kinds } = leaf as Filter;
  if (admitsNothing({ ...(kinds && { kinds }) })) return "the kinds admit no time missed";
  if (admitsNothing({ ...(excusal && { excusal }) })) return "the excusals admit no time missed";
  if (unknownCountsAs !== "unknown" && excusal?.every((one) => one === "unknown")) {
    return `only unknown excusals are admitted, and the policy counts these as ${unknownCountsAs}`;
  }
  if (kinds !== undefined && !kinds.includes("tardy") && countedIn(unit).units.every((one) => one === "tardy")) {
    return "tardy marks are counted, and the kinds leave them out";
  }
  return undefined;
}

function unitOf(leaf: object): Unit | readonly Unit[] | undefined {
  const { count, share, consecutive } = leaf as {
    readonly count?: Unit | readonly Unit[];
    readonly share?: Unit;
    readonly consecutive?: Unit;
  };
  return count ?? share ?? consecutive;
}
