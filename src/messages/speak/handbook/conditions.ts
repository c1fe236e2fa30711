import type { AskedText, HandbookMessages, LanguageMessages } from "../../types.js";
import type { HandbookWording } from "../../wording/types.js";
import { asked, isTime } from "../../write.js";
import { tableOf, within, type Place } from "../place.js";
import { sentence, words } from "../sentence.js";
import type { Grades } from "./grades.js";
import { missedOf, type Missed } from "./missed.js";
import type { Numbered } from "./numbered.js";
import { windowsOf, type SayWindow } from "./windows.js";

type Counts = Pick<HandbookMessages, "count" | "perMonth" | "consecutive" | "share">;
type Conditions = Counts & Pick<HandbookMessages, "when" | "conditions" | "reached" | "fact" | "factIs" | "inGrades">;

/** What must be true. */
export function speakConditions(
  from: Place<HandbookWording>,
  say: LanguageMessages,
  numbered: Numbered,
  grades: Grades,
): Conditions {
  const window = windowsOf(within(from, "windows"), say);
  const missed = missedOf(from, say, numbered);
  const reached = sentence(from, "reached", ["title", "asked", "window"]);
  const inGrades = sentence(from, "inGrades", ["grades"]);
  return {
    when: words(from, "when"),
    conditions: tableOf(within(from, "conditions"), ["all", "any", "not"], words),
    ...countsOf(from, say, missed, window),
    reached: ({ title, within: where, ...count }) =>
      reached({ title, asked: asked(say, count, (times) => numbered("time", times)), window: window(where) }),
    ...factsOf(from),
    inGrades: (list) => inGrades({ grades: grades(list) }),
  };
}

function countsOf(from: Place<HandbookWording>, say: LanguageMessages, missed: Missed, window: SayWindow): Counts {
  const count = sentence(from, "count", ["asked", "window", "missed*"]);
  const perMonth = sentence(from, "perMonth", ["amount", "missed*"]);
  const consecutive = within(from, "consecutive");
  const run = sentence(consecutive, "run", ["asked", "missed*"]);
  const breaks = tableOf(consecutive, ["acrossExcused", "unbroken"], words);
  const amountAsked = (
    units: Parameters<Missed["amount"]>[0],
    number: AskedText,
  ): { asked: string; missed: string } => ({
    asked: asked(say, number, (value) => missed.amount(units, value)),
    missed: missed.what(units, 2),
  });
  return {
    count: ({ units, within: where, ...number }) => count({ ...amountAsked(units, number), window: window(where) }),
    perMonth: ({ units, number }) => perMonth({ amount: missed.amount(units, number), missed: missed.what(units, 2) }),
    share: shareOf(from, say, missed, window),
    consecutive: ({ units, acrossExcused, ...number }) =>
      say.sentences([run(amountAsked(units, number)), breaks[acrossExcused ? "acrossExcused" : "unbroken"]]),
  };
}

function shareOf(
  from: Place<HandbookWording>,
  say: LanguageMessages,
  missed: Missed,
  window: SayWindow,
): HandbookMessages["share"] {
  const share = sentence(from, "share", ["missed", "asked", "whole", "window"]);
  const wholes = within(from, "whole");
  const parts = (key: "membership" | "window-days"): Readonly<Record<"days" | "time", string>> =>
    tableOf(within(wholes, key), ["days", "time"], words);
  const whole = { membership: parts("membership"), "window-days": parts("window-days") };
  const ofUnits = sentence(wholes, "units", ["amount"]);
  const percent = (value: number): string => say.share(value, 4);
  return ({ units, within: where, of, ...number }) =>
    share({
      missed: missed.what(units, 2),
      asked: asked(say, number, percent, percent),
      whole:
        typeof of === "number"
          ? ofUnits({ amount: say.amount(units[0]?.unit ?? "day", of) })
          : whole[of][isTime(units) ? "time" : "days"],
      window: window(where),
    });
}

function factsOf(from: Place<HandbookWording>): Pick<HandbookMessages, "fact" | "factIs"> {
  const factIs = sentence(from, "factIs", ["name", "value"]);
  const answers = tableOf(within(from, "answers"), ["yes", "no"], words);
  return {
    fact: sentence(from, "fact", ["name", "asked"]),
    factIs: ({ name, value }) =>
      factIs({ name, value: typeof value === "string" ? value : answers[value ? "yes" : "no"] }),
  };
}
