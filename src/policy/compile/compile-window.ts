import { isRecord } from "../../given.js";
import { field, onlyField, wholeNumber, word, type Place } from "../../place.js";
import type { WindowPlan } from "./program.js";

/** Where a condition counts. */
export function compileWindow(place: Place): WindowPlan {
  if (!isRecord(place.value)) return { unit: word(place, ["school-year", "enrollment", "calendar-month"]) };
  const [name, held] = onlyField(place, ["term", "last"]);
  if (name === "term") {
    return { term: word(held, ["quarter", "trimester", "semester", "marking-period", "school-month"]) };
  }
  const unit = word(field(place, "unit"), ["calendar-day", "week", "month", "school-day"] as const);
  const clip = field(place, "clip");
  return { last: wholeNumber(held, 1), unit, ...(clip.value !== undefined && { clip: word(clip, ["school-year"]) }) };
}
