import { isGiven } from "../given.js";
import { createCodeKey, plainKeys } from "./code-key.js";
import { codeKey } from "./pattern-table.js";
import type { MarkCode, ProblemCode } from "./types.js";

/** What is wrong with a mark, and in which field. */
export interface CodeFault {
  readonly code: ProblemCode;
  readonly field: string;
}

const kinds = ["present", "absent", "tardy", "early-departure"];
const excusals = ["excused", "unexcused", "unknown"];

const unseen = -1;

/** Gives every distinct thing that marks say one number. */
export interface CodeTable {
  readonly codes: readonly MarkCode[];
  /** The number of what a mark says, or what is wrong with it. */
  intern(mark: MarkCode): number | CodeFault;
}

export function createCodeTable(): CodeTable {
  const codes: MarkCode[] = [];
  const keyOf = createCodeKey();
  const plain = new Int32Array(plainKeys).fill(unseen);
  const others = new Map<number, number>();
  const numbers = new Map<string, number>();
  return {
    codes,
    intern(mark) {
      const key = keyOf(mark);
      const known = key < plainKeys ? plain[key]! : (others.get(key) ?? unseen);
      if (known !== unseen) return known;
      const number = internText(mark);
      if (typeof number !== "number" || Number.isNaN(key)) return number;
      if (key < plainKeys) plain[key] = number;
      else others.set(key, number);
      return number;
    },
  };

  function internText(mark: MarkCode): number | CodeFault {
    const fault = faultOf(mark);
    if (fault !== undefined) return fault;
    const text = codeKey(mark);
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, codes.length);
    return codes.push(codeOf(mark)) - 1;
  }
}

/** What is wrong with what a mark says, if anything. */
export function faultOf(mark: MarkCode): CodeFault | undefined {
  if (!kinds.includes(mark.kind)) return { code: "invalid-record", field: "kind" };
  if (isGiven(mark.excusal) && !excusals.includes(mark.excusal)) return { code: "invalid-record", field: "excusal" };
  for (const field of ["suspension", "instructed"] as const) {
    if (isGiven(mark[field]) && typeof mark[field] !== "boolean") return { code: "invalid-record", field };
  }
  for (const field of ["period", "reason"] as const) {
    if (isGiven(mark[field]) && typeof mark[field] !== "string") return { code: "invalid-record", field };
  }
  if (isGiven(mark.missed) && !isAmount(mark.missed)) return { code: "invalid-value", field: "missed" };
  return undefined;
}

function isAmount(missed: unknown): boolean {
  if (typeof missed !== "object" || missed === null) return false;
  const [[unit, amount] = [], ...more] = Object.entries(missed);
  if (more.length > 0 || typeof amount !== "number" || !(amount >= 0 && amount < Number.POSITIVE_INFINITY))
    return false;
  return unit === "share" ? amount <= 1 : unit === "periods" || unit === "minutes";
}

function codeOf(mark: MarkCode): MarkCode {
  const { kind, excusal, missed, reason, suspension, instructed, period } = mark;
  return {
    kind,
    excusal: excusal ?? "unknown",
    ...(isGiven(period) && { period }),
    ...(missed && { missed: { ...missed } }),
    ...(isGiven(reason) && { reason }),
    ...(suspension && { suspension }),
    ...(instructed && { instructed }),
  };
}
