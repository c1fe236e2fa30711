import { isRecord } from "../../given.js";
import { field, onlyField, wholeNumber, word, type Place } from "../../place.js";
import type { Window } from "../types.js";

/** Where a condition counts. */
export function compileWindow(place: Place): Window {
  if (!isRecord(place.value)) return word(place, ["school-year", "enrollment", "calendar-month"]);
  const [name, held] = onlyField(place, ["term", "last"]);
  if (name === "term") word(held, ["quarter", "trimester", "semester", "marking-period", "school-month"]);
  else {
    wholeNumber(held, 1);
    word(field(place, "unit"), ["calendar-day", "week", "month", "school-day"]);
  }
  return place.value as Window;
}
