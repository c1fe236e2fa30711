import { field, number, word, type Place } from "../place.js";

/** What a share is at least that is not nothing. */
const leastShare = Number.MIN_VALUE;

/** Throws where counting rules are not in order. */
export function checkCounting(counting: Place): void {
  number(field(counting, "presentShare", 1), leastShare, 1);
  word(field(counting, "unknownCountsAs", "unknown"), ["excused", "unexcused", "unknown"]);
  word(field(counting, "instructionCountsAsPresent", true), [true, false]);
  const halfDay = field(counting, "halfDay", { oneFrom: 1, twoFrom: 1 });
  number(field(halfDay, "twoFrom"), number(field(halfDay, "oneFrom"), leastShare, 1), 1);
  number(field(counting, "minimumMembership", 0), 0);
}
