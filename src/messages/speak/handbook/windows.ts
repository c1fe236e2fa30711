import type { LanguageMessages, LastName, WindowText } from "../../types.js";
import type { WindowsWording } from "../../wording/types.js";
import { counted } from "../counted.js";
import { termNames } from "../language.js";
import { tableOf, within, type Place } from "../place.js";
import { sentence, words } from "../sentence.js";

const lastNames = ["calendar-day", "school-day", "week", "month"] as const satisfies readonly LastName[];
const windowNames = ["school-year", "enrollment", "calendar-month", ...termNames] as const;

/** Says where something is counted. */
export type SayWindow = (window: WindowText) => string;

export function windowsOf(from: Place<WindowsWording>, say: LanguageMessages): SayWindow {
  const named = tableOf(within(from, "named"), windowNames, words);
  const sameSchoolDay = words(from, "sameSchoolDay");
  const last = tableOf(within(from, "last"), lastNames, (table, key) => counted(table, key, ["number"], "number"));
  const clipped = sentence(from, "clipped", ["window"]);
  return (window) => {
    if (typeof window === "string") return named[window];
    if (window.last === 1 && window.unit === "school-day" && !window.clipped) return sameSchoolDay;
    const stretch = last[window.unit](window.last, { number: say.number(window.last) });
    return window.clipped ? clipped({ window: stretch }) : stretch;
  };
}
