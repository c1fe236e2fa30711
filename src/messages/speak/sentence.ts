import { once } from "../once.js";
import { capital } from "../write.js";
import { checkSlots, type Slots } from "./check-slots.js";
import { hasMarks, piecesOf, type Piece } from "./pieces.js";
import { refuse, within, type KeyTo, type Place } from "./place.js";

export type { Slots } from "./check-slots.js";

/** The values for these slots. */
export type Values<Given extends Slots> = {
  readonly [Slot in Given[number] as Slot extends `${string}?${string}` ? never : NameOf<Slot>]: string | number;
} & {
  readonly [Slot in Given[number] as Slot extends `${infer Name}?${string}` ? Name : never]?:
    string | number | undefined;
};
type NameOf<Slot extends string> = Slot extends `${infer Name}*` | `${infer Name}+${string}` ? Name : Slot;

/** Says a sentence with these values. */
type Say<Given extends Slots> = (values: Values<Given>) => string;

/** A text with slots. */
export function sentence<Value, const Given extends Slots>(
  from: Place<Value>,
  key: KeyTo<Value, string>,
  slots: Given,
): Say<Given> {
  return sentenceAt(within(from, key), slots);
}

/** A text without slots. */
export function words<Value>(from: Place<Value>, key: KeyTo<Value, string>): string {
  const at = within(from, key);
  const text = textAt(at);
  return hasMarks(text) ? sentenceAt(at, [])({}) : text;
}

/** Whether a value is a text without slots. */
export function isPlain(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "" && !hasMarks(value);
}

/** A text that stands between others; it may be a space, or empty. */
export function between<Value>(from: Place<Value>, key: KeyTo<Value, string>): string {
  const value: unknown = within(from, key).value;
  return typeof value === "string" && value.trim() === "" ? value : words(from, key);
}

/** A text that stands between others and parts them; it may be a space. */
export function separator<Value>(from: Place<Value>, key: KeyTo<Value, string>): string {
  return within(from, key).value === "" ? words(from, key) : between(from, key);
}

/** @param unused slots that may be left out as well */
export function sentenceAt<const Given extends Slots>(
  at: Place<unknown>,
  slots: Given,
  unused: Slots = [],
): Say<Given> {
  const pieces = once(() => takenApart(at, slots, unused));
  if (at.reading.atOnce) pieces();
  return (values) => fill(pieces(), values);
}

function takenApart(at: Place<unknown>, slots: Slots, unused: Slots): readonly Piece[] {
  const wrong = (detail: string): never => refuse(at, detail);
  const pieces = piecesOf(textAt(at), wrong);
  checkSlots(pieces, slots, unused, wrong);
  return pieces;
}

function textAt(at: Place<unknown>): string {
  return typeof at.value === "string" && at.value.trim() !== "" ? at.value : refuse(at, "a text");
}

function fill(pieces: readonly Piece[], values: Readonly<Record<string, string | number | undefined>>): string {
  let text = "";
  for (const piece of pieces) {
    if (typeof piece === "string") text += piece;
    else if ("slot" in piece) text += piece.capital ? capital(String(values[piece.slot])) : values[piece.slot];
    else if (piece.needs.every(({ slot }) => values[slot] !== undefined)) text += fill(piece.pieces, values);
  }
  return text;
}
