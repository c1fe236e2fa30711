import { excerpt } from "../excerpt.js";
import type { CountedText } from "../wording/counted-text.js";
import { keysOf, refuse, within, type KeyTo, type Place } from "./place.js";
import { sentenceAt, type Slots, type Values } from "./sentence.js";

/** Says a sentence in the form that a number takes. */
type SayCounted<Given extends Slots> = (number: number, values: Values<Given>) => string;

/** A text whose form depends on a number, which the form for one may leave out if the number has a slot. */
export function counted<Value, const Given extends Slots>(
  from: Place<Value>,
  key: KeyTo<Value, CountedText>,
  slots: Given,
  numberSlot?: Given[number],
): SayCounted<Given> {
  const at = within(from, key) as Place<unknown>;
  if (typeof at.value === "string") {
    const all = sentenceAt(at, slots);
    return (_, values) => all(values);
  }
  const forms = at as Place<Exclude<CountedText, string>>;
  const other = keysOf(forms).find((form) => form !== "one" && form !== "more");
  if (other !== undefined) refuse(forms, `no other forms than "one" and "more": "${excerpt(other)}"`);
  const one = sentenceAt(within(forms, "one"), slots, numberSlot === undefined ? [] : [numberSlot]);
  const more = sentenceAt(within(forms, "more"), slots);
  return (number, values) => (from.reading.isOne(number) ? one : more)(values);
}
