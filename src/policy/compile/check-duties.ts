import { field, must, wholeNumber, word, type Place } from "../../place.js";
import { numbersById } from "./numbers-by-id.js";

/** Throw where a duty of a rule is due or put off at no time, or waits for what is neither a duty of the rule nor a rule. */
export function checkDuties(duties: readonly Place[], ruleIds: ReadonlyMap<unknown, number>): void {
  const ids = numbersById(duties);
  for (const duty of duties) {
    wholeNumber(field(field(duty, "extension", { within: 0 }), "within"));
    const due = field(duty, "due");
    if (due.value === undefined) continue;
    wholeNumber(field(due, "within"));
    word(field(due, "unit"), ["calendar-day", "school-day"]);
    const from = field(due, "from", "trigger");
    const isKnown = from.value === "trigger" || ids.has(from.value) || ruleIds.has(from.value);
    must(isKnown, from, undefined, "unknown-duty");
  }
}
