import { TruancyError } from "../../errors.js";
import { isRecord } from "../../given.js";

/** A part of a wording, and where in it that is. */
export interface Place<Value> {
  readonly value: Value;
  /** The name of the entry, but for the wording itself. */
  readonly key?: string;
  /** What it is an entry of. */
  readonly parent?: Place<unknown>;
  readonly reading: Reading;
}

/** How a wording is read. */
export interface Reading {
  /** Whether a number takes the form for one. */
  isOne(number: number): boolean;
  /** Texts are taken apart at once, to find what is wrong with them, rather than when they are first said. */
  readonly atOnce: boolean;
}

/** The entries of a value that hold such values. */
export type KeyTo<Value, Wanted> = { [Key in keyof Value]-?: Value[Key] extends Wanted ? Key : never }[keyof Value] &
  string;

/** @throws {@link TruancyError} `invalid-wording` where there is no such entry of its own */
export function within<Value, Key extends keyof Value & string>(from: Place<Value>, key: Key): Place<Value[Key]> {
  const { value, reading } = from;
  if (!isRecord(value) || !Object.hasOwn(value, key))
    refuse({ value: undefined, key, parent: from, reading }, "this entry is missing");
  return { value: value[key], key, parent: from, reading };
}

/** One of so many words. */
export function choice<Value, Key extends KeyTo<Value, string>>(
  from: Place<Value>,
  key: Key,
  choices: readonly Value[Key][],
): Value[Key] {
  const at = within(from, key);
  return choices.includes(at.value) ? at.value : refuse(at, `one of ${choices.join(" ")}`);
}

/** The entries of a table, each read as it should be. */
export function tableOf<Key extends string, Value, Read>(
  from: Place<Readonly<Record<Key, Value>>>,
  keys: readonly Key[],
  read: (from: Place<Readonly<Record<Key, Value>>>, key: Key) => Read,
): Readonly<Record<Key, Read>> {
  return Object.fromEntries(keys.map((key) => [key, read(from, key)])) as Record<Key, Read>;
}

/** The names of the entries of a table that may have any. */
export function keysOf(at: Place<object>): readonly string[] {
  return isRecord(at.value) && !Array.isArray(at.value) ? Object.keys(at.value) : refuse(at, "a table of texts");
}

/** @throws {@link TruancyError} `invalid-wording`, always */
export function refuse(at: Place<unknown>, detail: string): never {
  throw new TruancyError("invalid-wording", pathOf(at), detail);
}

function pathOf({ key, parent }: Place<unknown>): string[] {
  return parent === undefined || key === undefined ? [] : [...pathOf(parent), key];
}
