import type { IsoDate } from "../calendar/index.js";
import { parseDay } from "../calendar/internal.js";
import { refuse, type Refusal } from "./refusal.js";
import type { RowOptions } from "./types.js";

const dateAndTime = /^(\S+?)(?:[T ]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[AaPp][Mm])?\s?(Z|[+-]\d{2}:?\d{2})?)$/;
const threeNumbers = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})$/;
const isoShape = /^\d{4}-\d{2}-\d{2}$/;

/** A civil date from a cell's text. What could be read in two ways is refused, never guessed. */
export function readDate(text: string, options: RowOptions): IsoDate | Refusal {
  const timed = dateAndTime.exec(text);
  if (timed === null) return readDay(text, options);
  if (options.timeOfDay !== "ignore") {
    return refuse(
      "invalid-date",
      "expected a date without a time of day: set `timeOfDay` to `ignore` to leave the time out",
    );
  }
  if (timed[2] !== undefined) return refuse("ambiguous-date", "expected no time zone, which could move the day");
  return readDay(timed[1]!, options);
}

function readDay(text: string, { dateOrder }: RowOptions): IsoDate | Refusal {
  if (parseDay(text) !== undefined) return text;
  const parts = threeNumbers.exec(text);
  if (parts === null || isoShape.test(text)) return refuse("invalid-date", "expected a date of the years 1900 to 2199");
  if (dateOrder === undefined) {
    return refuse(
      "ambiguous-date",
      "expected a date `YYYY-MM-DD`: set `dateOrder` to read year, month and day in another order",
    );
  }
  return inOrder([parts[1]!, parts[3]!, parts[4]!], dateOrder);
}

function inOrder(parts: readonly string[], dateOrder: NonNullable<RowOptions["dateOrder"]>): IsoDate | Refusal {
  const [year, month, day] = ["y", "m", "d"].map((letter) => parts[dateOrder.indexOf(letter)]!);
  if (parts.every((part) => part.length <= 2)) return refuse("ambiguous-date", "expected a year of four digits");
  const date = `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
  if (parseDay(date) !== undefined) return date;
  return refuse("invalid-date", `expected a date of the years 1900 to 2199 in the order \`${dateOrder}\``);
}
