import type { MarkCode, Missed } from "../attendance/index.js";
import { TruancyError } from "../errors.js";
import type { CalendarDaysMapping, DayCode, MarksMapping } from "./types.js";

const kinds = ["present", "absent", "tardy", "early-departure"];
const excusals = ["excused", "unexcused", "unknown"];
const units = ["share", "periods", "minutes"];

/** Throw where the table of a school's attendance codes holds what is no mark. */
export function checkMarkCodes(codes: MarksMapping["codes"]): void {
  forEachCode(codes, (code: MarkCode | "ignore", path) => {
    if (code === "ignore") return;
    if (!kinds.includes(code.kind)) fail([...path, "kind"], `expected one of ${kinds.join(", ")}`);
    if (code.excusal !== undefined && !excusals.includes(code.excusal)) {
      fail([...path, "excusal"], `expected one of ${excusals.join(", ")}`);
    }
    if (code.missed !== undefined && !isMissed(code.missed))
      fail([...path, "missed"], "expected one amount in its range");
  });
}

function isMissed(missed: Missed): boolean {
  const [[unit, amount] = ["", Number.NaN], ...more] = Object.entries(missed);
  const most = unit === "share" ? 1 : Number.MAX_VALUE;
  return more.length === 0 && units.includes(unit) && amount >= 0 && amount <= most;
}

/** Throw where the kinds of day and their column do not go together, or a kind holds what is no length of a day. */
export function checkDayCodes(mapping: CalendarDaysMapping): void {
  const { codes, columns } = mapping;
  if ((codes === undefined) !== (columns.code === undefined)) {
    fail(["codes"], "`codes` and `columns.code` are given together or not at all");
  }
  if (codes === undefined) return;
  forEachCode(codes, (code: DayCode | "ignore", path) => {
    if (code === "ignore") return;
    for (const [key, value] of Object.entries(code)) {
      const most = key === "share" ? 1 : Number.MAX_VALUE;
      if (!units.includes(key) || !(value > 0 && value <= most)) fail([...path, key], "expected the length of a day");
    }
  });
}

function forEachCode<T>(
  codes: Readonly<Record<string, T | "ignore">>,
  check: (code: T | "ignore", path: string[]) => void,
): void {
  if (typeof codes !== "object" || codes === null) fail(["codes"], "expected a table of codes");
  for (const [text, code] of Object.entries(codes)) {
    if (code !== "ignore" && (typeof code !== "object" || code === null))
      fail(["codes", text], 'expected a code or "ignore"');
    check(code, ["codes", text]);
  }
}

function fail(path: readonly string[], detail: string): never {
  throw new TruancyError("invalid-mapping", path, detail);
}
