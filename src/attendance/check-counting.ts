import { field, must, number, word, type Place } from "../place.js";

/** Throws where counting rules are not in order. */
export function checkCounting(counting: Place): void {
  share(field(counting, "presentShare", 1));
  word(field(counting, "unknownCountsAs", "unknown"), ["excused", "unexcused", "unknown"]);
  word(field(counting, "instructionCountsAsPresent", true), [true, false]);
  const halfDay = field(counting, "halfDay", { oneFrom: 1, twoFrom: 1 });
  number(field(halfDay, "twoFrom"), share(field(halfDay, "oneFrom")), 1);
  number(field(counting, "minimumMembership", 0), 0);
}

function share(place: Place): number {
  const value = number(place, 0, 1);
  must(value > 0, place, "above 0 and at most 1", "invalid-number");
  return value;
}
