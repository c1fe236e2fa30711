import { isGiven } from "../given.js";
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
  const numbers = new Map<string, number>();
  const plain = new Int32Array(kinds.length * (excusals.length + 1)).fill(unseen);
  return {
    codes,
    intern(mark) {
      if (!isPlain(mark)) return internKey(mark);
      const place = plainPlace(mark);
      const known = plain[place];
      if (known !== undefined && known !== unseen) return known;
      const number = internKey(mark);
      if (typeof number === "number") plain[place] = number;
      return number;
    },
  };

  function internKey(mark: MarkCode): number | CodeFault {
    const fault = faultOf(mark);
    if (fault !== undefined) return fault;
    const key = codeKey(mark);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, codes.length);
    return codes.push(codeOf(mark)) - 1;
  }
}

/** One place for each kind and excusal; outside the table for what is neither. */
function plainPlace({ kind, excusal }: MarkCode): number {
  const row =
    kind === "absent" ? 0 : kind === "tardy" ? 1 : kind === "early-departure" ? 2 : kind === "present" ? 3 : -4;
  if (excusal === "excused") return row * 4;
  if (excusal === "unexcused") return row * 4 + 1;
  if (excusal === "unknown") return row * 4 + 2;
  return isGiven(excusal) ? -1 : row * 4 + 3;
}

/** Says no more than what happened and whether it was excused, as most marks do. */
function isPlain({ period, missed, reason, suspension, instructed }: MarkCode): boolean {
  return !(isGiven(period) || isGiven(missed) || isGiven(reason) || isGiven(suspension) || isGiven(instructed));
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
