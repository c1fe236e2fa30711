import type { LanguageMessages } from "../../types.js";
import type { HandbookWording, NumberedName } from "../../wording/types.js";
import { rounded } from "../../write.js";
import { counted } from "../counted.js";
import { tableOf, within, type Place } from "../place.js";

const numberedNames = [
  "calendar-day",
  "school-day",
  "class-period",
  "date",
  "minute",
  "time",
  "year",
] as const satisfies readonly NumberedName[];

/** Says a thing with its number: `10 school days`. */
export type Numbered = (name: NumberedName, number: number) => string;

export function numberedOf(from: Place<HandbookWording>, say: LanguageMessages): Numbered {
  const texts = tableOf(within(from, "numbered"), numberedNames, (table, key) =>
    counted(table, key, ["number"], "number"),
  );
  return (name, number) => texts[name](rounded(number, 4), { number: say.number(number) });
}
