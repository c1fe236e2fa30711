import type { LanguageMessages, UnitText } from "../../types.js";
import type { HandbookWording, MissedName } from "../../wording/types.js";
import { rounded } from "../../write.js";
import { counted } from "../counted.js";
import { tableOf, within, type Place } from "../place.js";
import { sentence, sentenceAt } from "../sentence.js";
import type { Numbered } from "./numbered.js";

const simple = ["day", "day-equivalent", "half-day", "hour", "period", "tardy", "partial-day"] as const;
const missedNames = [
  ...simple,
  "occasion",
  "partial-day-periods",
  "partial-day-minutes",
  "one-of-several",
] as const satisfies readonly MissedName[];

/** Says what is missed. */
export interface Missed {
  /** Without a number, in the form that it takes. */
  what(units: readonly UnitText[], number: number): string;
  /** With its number. */
  amount(units: readonly UnitText[], number: number): string;
}

export function missedOf(from: Place<HandbookWording>, say: LanguageMessages, numbered: Numbered): Missed {
  const what = whatOf(within(from, "missed"), say, numbered);
  const amount = amountOf(within(from, "amount"));
  return {
    what,
    amount: (units, number) =>
      amount(nameOf(units), { number: say.number(number), missed: what(units, rounded(number, 4)) }),
  };
}

function whatOf(from: Place<HandbookWording["missed"]>, say: LanguageMessages, numbered: Numbered): Missed["what"] {
  const plain = tableOf(from, simple, (table, key) => counted(table, key, []));
  const occasion = counted(from, "occasion", ["minutes"]);
  const byPeriods = counted(from, "partial-day-periods", ["periods"]);
  const byMinutes = counted(from, "partial-day-minutes", ["minutes"]);
  const several = counted(from, "one-of-several", ["units"]);
  const one = (unit: UnitText, number: number): string => {
    if (unit.unit === "occasion") return occasion(number, { minutes: numbered("minute", unit.minutes) });
    if (unit.unit !== "partial-day") return plain[unit.unit](number, {});
    if (unit.periods !== undefined) return byPeriods(number, { periods: numbered("class-period", unit.periods) });
    if (unit.minutes !== undefined) return byMinutes(number, { minutes: numbered("minute", unit.minutes) });
    return plain["partial-day"](number, {});
  };
  return (units, number) => {
    const [only] = units;
    if (units.length === 1 && only !== undefined) return one(only, number);
    return several(number, { units: say.either(units.map((unit) => one(unit, 1))) });
  };
}

type SayAmount = (name: MissedName, values: { readonly number: string; readonly missed: string }) => string;

function amountOf(from: Place<HandbookWording["amount"]>): SayAmount {
  if (typeof from.value === "string") {
    const all = sentenceAt(from, ["number", "missed"]);
    return (_, values) => all(values);
  }
  const each = tableOf(from as Place<Readonly<Record<MissedName, string>>>, missedNames, (table, key) =>
    sentence(table, key, ["number"]),
  );
  return (name, values) => each[name](values);
}

function nameOf(units: readonly UnitText[]): MissedName {
  const [only] = units;
  if (units.length !== 1 || only === undefined) return "one-of-several";
  if (only.unit !== "partial-day") return only.unit;
  if (only.periods !== undefined) return "partial-day-periods";
  return only.minutes === undefined ? "partial-day" : "partial-day-minutes";
}
