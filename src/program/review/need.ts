import type { KeyElementId } from "../../framework/index.js";
import type { Program } from "../types.js";
import type { Reading } from "./reading.js";
import type { Reviewed } from "./reviewed.js";

/** A list of records in a program, and what one of them is called. */
export interface RecordList<R> {
  readonly path: readonly string[];
  /** One record in words: `"team"`. */
  readonly noun: string;
  readonly of: (program: Program) => readonly Located<R>[];
}

/** A record and where it stands. */
export interface Located<R> {
  readonly path: readonly (string | number)[];
  readonly record: R;
}

/** How a record bears on a need. */
export interface Look {
  /** What it lacks; nothing where it shows the need whole. */
  readonly lacks: readonly string[];
  /** Where in the record. */
  readonly at?: readonly (string | number)[];
  /** What that place is called; as the record if absent. */
  readonly title?: string;
  /** A date of that place, which ages by itself. */
  readonly date?: string;
}

/** Something that a key element asks a record to show. Several needs make an element met only together. */
export interface Need<R extends Reviewed = Reviewed> {
  readonly list: RecordList<R>;
  /** Records of this kind alone can show it: a nurse's record, not a bus driver's. */
  readonly kind?: string;
  readonly among?: (record: R) => boolean;
  /** How a record bears on it; undefined where it does not. */
  readonly look: (record: R, reading: Reading) => Look | undefined;
  /** What is missing where nothing bears on it. */
  readonly absent: string;
  /** One of several of which each is needed: a language, a grade. Named after `absent` and `step`. */
  readonly item?: string;
  /** What to do, as an instruction. */
  readonly step: string;
}

/** What shows a key element. */
export interface Criterion {
  readonly element: KeyElementId;
  readonly needs: (reading: Reading) => readonly Need[];
}

/** Needs of records of any type as plain needs: each looks only into its own list. */
/* @__NO_SIDE_EFFECTS__ */
export function need<R extends Reviewed>(one: Need<R>): Need {
  return one as unknown as Need;
}

/** A criterion whose needs are the same for every program. */
export function criterion<R extends Reviewed>(element: KeyElementId, ...needs: readonly Need<R>[]): Criterion {
  return { element, needs: () => needs.map((one) => need(one)) };
}

/** A look that shows the need if nothing of this is lacking. */
export function lacking(...lacks: readonly (string | false | undefined)[]): Look {
  return { lacks: lacks.filter((lack) => typeof lack === "string") };
}

/** A list of records in a part of the program, under its name there. */
/* @__NO_SIDE_EFFECTS__ */
export function listOf<Part extends keyof Program, Name extends keyof Program[Part] & string, R>(
  part: Part,
  name: Name,
  noun: string,
  of: (part: Program[Part]) => readonly R[],
): RecordList<R> {
  const path = [part, name];
  return {
    path,
    noun,
    of: (program) => of(program[part]).map((record, index) => ({ path: [...path, index], record })),
  };
}

/** A list with one of its records alone: for what each of them has to show by itself. */
export function only<R>(list: RecordList<R>, located: Located<R>): RecordList<R> {
  return { ...list, of: () => [located] };
}

/** Whether a text says something: dashes and dots say nothing. */
export function says(text: string | undefined): text is string {
  return text !== undefined && /[\p{L}\p{N}\p{S}]/u.test(text);
}

/** What every record lacks that has no name, or nobody who answers for it. */
export function lacksOfAny({ title, owner }: Reviewed): readonly string[] {
  return lacking(!says(title) && "it has no title", owner !== undefined && !says(owner) && "nobody answers for it")
    .lacks;
}
