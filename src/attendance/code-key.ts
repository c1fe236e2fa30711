import { isGiven } from "../given.js";
import type { MarkCode } from "./types.js";

/** Finds a number that only marks which say the same share; `NaN` for what is out of order or more than there are numbers for. */
export type CodeKey = (mark: MarkCode) => number;

/** The keys below this are of marks that say what happened, whether it was excused, and perhaps what both flags say: most marks. */
export const plainKeys = 64;

const mostAmounts = 4096;
const mostPeriods = 1024;
const mostReasons = 65536;

export function createCodeKey(): CodeKey {
  const shares = createNumbers<number>(mostAmounts);
  const periodCounts = createNumbers<number>(mostAmounts);
  const minutes = createNumbers<number>(mostAmounts);
  const periods = createNumbers<string>(mostPeriods);
  const reasons = createNumbers<string>(mostReasons);
  return (mark) => {
    const { missed, period, reason } = mark;
    let key = 0;
    if (isGiven(reason)) key = typeof reason === "string" ? reasons(reason) : Number.NaN;
    key *= mostPeriods;
    if (isGiven(period)) key += typeof period === "string" ? periods(period) : Number.NaN;
    key *= 4 * mostAmounts;
    if (isGiven(missed)) key += amount(missed);
    return key * plainKeys + plainKey(mark);
  };

  function amount(missed: object): number {
    const fields = Object.keys(missed);
    const { share, periods, minutes: time } = missed as Record<"share" | "periods" | "minutes", unknown>;
    if (fields.length !== 1) return Number.NaN;
    if (fields[0] === "share" && typeof share === "number") return shares(share) * 4;
    if (fields[0] === "periods" && typeof periods === "number") return periodCounts(periods) * 4 + 1;
    return fields[0] === "minutes" && typeof time === "number" ? minutes(time) * 4 + 2 : Number.NaN;
  }
}

/** Numbers from 1 for values as they come; `NaN` once there are too many. */
function createNumbers<Value>(most: number): (value: Value) => number {
  const numbers = new Map<Value, number>();
  return (value) => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    if (numbers.size + 1 >= most) return Number.NaN;
    numbers.set(value, numbers.size + 1);
    return numbers.size;
  };
}

function plainKey({ kind, excusal, suspension, instructed }: MarkCode): number {
  return kindKey(kind) + excusalKey(excusal) + flagKey(suspension) + 2 * flagKey(instructed);
}

function kindKey(kind: MarkCode["kind"]): number {
  if (kind === "absent") return 0;
  if (kind === "tardy") return 16;
  if (kind === "early-departure") return 32;
  return kind === "present" ? 48 : Number.NaN;
}

function excusalKey(excusal: MarkCode["excusal"]): number {
  if (excusal === "excused") return 4;
  if (excusal === "unexcused") return 8;
  return excusal === "unknown" || !isGiven(excusal) ? 0 : Number.NaN;
}

function flagKey(flag: boolean | undefined): number {
  return flag === true ? 1 : flag === false || !isGiven(flag) ? 0 : Number.NaN;
}
