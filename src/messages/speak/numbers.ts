import type { LanguageMessages, UnitName } from "../types.js";
import type { LanguageWording } from "../wording/types.js";
import { decimal, rounded } from "../write.js";
import { counted } from "./counted.js";
import { choice, tableOf, within, type Place } from "./place.js";
import { sentence } from "./sentence.js";

const unitNames = [
  "day",
  "day-equivalent",
  "half-day",
  "hour",
  "period",
  "tardy",
  "occasion",
  "partial-day",
  "time",
] as const satisfies readonly UnitName[];

type Numbers = Pick<LanguageMessages, "number" | "amount" | "share">;

export function speakNumbers(from: Place<LanguageWording>): Numbers {
  const mark = markOf(from);
  const percent = sentence(from, "share", ["number"]);
  const amounts = tableOf(within(from, "amounts"), unitNames, (table, key) =>
    counted(table, key, ["number"], "number"),
  );
  return {
    number: (value) => decimal(value, 4, mark),
    amount: (unit, amount) => amounts[unit](rounded(amount, 1), { number: decimal(amount, 1, mark) }),
    share: (share, digits = 1) => percent({ number: decimal(share * 100, digits, mark) }),
  };
}

/** A number with at most one digit after the mark. */
export function tenthsIn(from: Place<LanguageWording>): (value: number) => string {
  const mark = markOf(from);
  return (value) => decimal(value, 1, mark);
}

function markOf(from: Place<LanguageWording>): "." | "," {
  return choice(from, "decimalMark", [".", ","]);
}

/** Which numbers take the form for one. */
export function oneIn(from: Place<LanguageWording>): (number: number) => boolean {
  return choice(from, "one", ["exactly-1", "below-2"]) === "below-2"
    ? (number) => number < 2
    : (number) => number === 1;
}
