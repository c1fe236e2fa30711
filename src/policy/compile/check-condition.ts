import { TruancyError } from "../../errors.js";
import type { Condition, Filter, Unit, Window } from "../types.js";
import { checkComparison, requireFinite, requireOneOf, requireWhole } from "./check-numbers.js";

type Path = readonly (string | number)[];

const deepest = 64;
const kinds = ["all", "any", "not", "count", "share", "consecutive", "reached", "fact", "grades"] as const;
const plainUnits = new Set<unknown>(["day", "day-equivalent", "half-day", "hour", "period", "tardy"]);
const plainWindows = new Set<unknown>(["school-year", "enrollment", "calendar-month"]);
const termKinds = new Set<unknown>(["quarter", "trimester", "semester", "marking-period", "school-month"]);
const windowUnits = new Set<unknown>(["calendar-day", "week", "month", "school-day"]);

/** Throw where a condition is none, is nested too deep, or names a rule or a number that it cannot. */
export function checkCondition(condition: Condition, ruleIds: ReadonlySet<string>, path: Path, depth = 1): void {
  if (depth > deepest) throw new TruancyError("policy-too-deep", path);
  const parts = partsOf(condition, path);
  if (parts === undefined) return checkLeaf(condition, ruleIds, path);
  if (parts.list.length === 0) throw new TruancyError("invalid-policy", parts.path, "one condition at least");
  parts.list.forEach((part, index) => {
    checkCondition(part, ruleIds, parts.indexed ? [...parts.path, index] : parts.path, depth + 1);
  });
}

function partsOf(condition: Condition, path: Path) {
  const kind = kindOf(condition, path);
  if (kind === "not" && "not" in condition) return { list: [condition.not], path: [...path, "not"], indexed: false };
  if (kind === "all" && "all" in condition)
    return { list: listOf(condition.all, [...path, "all"]), path: [...path, "all"], indexed: true };
  if (kind === "any" && "any" in condition)
    return { list: listOf(condition.any, [...path, "any"]), path: [...path, "any"], indexed: true };
  return undefined;
}

function listOf(parts: readonly Condition[], path: Path): readonly Condition[] {
  if (!Array.isArray(parts)) throw new TruancyError("invalid-policy", path, "a list of conditions");
  return parts;
}

function kindOf(condition: Condition, path: Path): (typeof kinds)[number] {
  const given =
    typeof condition === "object" && condition !== null ? kinds.filter((kind) => Object.hasOwn(condition, kind)) : [];
  if (given.length !== 1) throw new TruancyError("invalid-policy", path, "exactly one kind of condition");
  return given[0]!;
}

function checkLeaf(condition: Condition, ruleIds: ReadonlySet<string>, path: Path): void {
  if ("count" in condition) {
    const units = Array.isArray(condition.count) ? condition.count : [condition.count];
    if (units.length === 0) throw new TruancyError("invalid-policy", [...path, "count"], "one unit at least");
    for (const unit of units) checkUnit(unit, [...path, "count"]);
    checkWindow(condition.within, [...path, "within"]);
    checkFilter(condition, path);
    checkComparison(condition as never, path, ["atLeastPerMonth"]);
  } else if ("share" in condition) {
    checkUnit(condition.share, [...path, "share"]);
    checkWindow(condition.within, [...path, "within"]);
    checkDenominator(condition.of, [...path, "of"]);
    checkFilter(condition, path);
    checkComparison(condition, path);
  } else if ("consecutive" in condition) {
    checkUnit(condition.consecutive, [...path, "consecutive"]);
    checkList(condition.across, ["excused"], [...path, "across"]);
    checkFilter(condition, path);
    checkComparison(condition, path);
  } else if ("reached" in condition) {
    if (!ruleIds.has(condition.reached)) throw new TruancyError("unknown-rule", [...path, "reached"]);
    if (condition.within !== undefined) checkWindow(condition.within, [...path, "within"]);
    checkComparison(condition, path);
  } else if ("fact" in condition) {
    if (typeof condition.fact !== "string") throw new TruancyError("invalid-policy", [...path, "fact"], "a name");
    checkComparison(condition as never, path, ["equals"]);
  } else if ("grades" in condition && !Array.isArray(condition.grades)) {
    throw new TruancyError("invalid-policy", [...path, "grades"], "a list of grades");
  }
}

function checkFilter({ excusal, kinds: marks, exceptReasons }: Filter, path: Path): void {
  checkList(excusal, ["excused", "unexcused", "unknown"], [...path, "excusal"]);
  checkList(marks, ["present", "absent", "tardy", "early-departure"], [...path, "kinds"]);
  if (exceptReasons !== undefined && !Array.isArray(exceptReasons)) {
    throw new TruancyError("invalid-policy", [...path, "exceptReasons"], "a list");
  }
}

function checkList(list: readonly string[] | undefined, known: readonly string[], path: Path): void {
  if (list === undefined) return;
  if (!Array.isArray(list)) throw new TruancyError("invalid-policy", path, "a list");
  list.forEach((item, index) => requireOneOf(item, known, [...path, index]));
}

function checkDenominator(of: "membership" | "window-days" | number, path: Path): void {
  if (of === "membership" || of === "window-days") return;
  requireFinite(of, path);
  if (of < 0) throw new TruancyError("invalid-number", path, "from 0");
}

function checkUnit(unit: Unit, path: Path): void {
  if (plainUnits.has(unit)) return;
  if (typeof unit === "object" && unit !== null && "occasionOver" in unit) {
    return requireFinite(unit.occasionOver?.minutes, [...path, "occasionOver", "minutes"]);
  }
  if (typeof unit === "object" && unit !== null && "dayMissing" in unit) {
    const least = unit.dayMissing;
    if (least === "any-part") return;
    if (typeof least === "object" && least !== null && "periods" in least) {
      return requireFinite(least.periods, [...path, "dayMissing", "periods"]);
    }
    return requireFinite(least?.minutes, [...path, "dayMissing", "minutes"]);
  }
  throw new TruancyError("invalid-policy", path, "a unit");
}

function checkWindow(window: Window, path: Path): void {
  if (plainWindows.has(window)) return;
  if (typeof window === "object" && window !== null && "term" in window && termKinds.has(window.term)) return;
  if (typeof window === "object" && window !== null && "last" in window && windowUnits.has(window.unit)) {
    return requireWhole(window.last, 1, [...path, "last"]);
  }
  throw new TruancyError("invalid-policy", path, "a window");
}
