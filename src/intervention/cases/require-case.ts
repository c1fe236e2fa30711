import { TruancyError } from "../../errors.js";
import { isRecord } from "../../given.js";
import type { CaseEvent } from "./event-types.js";
import { date, fits, isDuty, oneOf, words, type Check } from "./shapes.js";
import { datedShape, shapeOf } from "./take-event.js";
import type { Case } from "./types.js";

type Path = readonly (string | number)[];

/**
 * Refuse what is no case, such as one that came from outside in other shape. What is frozen was made here and is not looked at again.
 *
 * @param path where the case is
 */
export function requireCase(given: Case, path: Path = []): void {
  if (!isRecord(given) || Array.isArray(given)) throw refused(path, "a case");
  const wrong = wrongInHead(given);
  if (wrong !== undefined) throw refused([...path, wrong], "what a case holds");
  requireEntries(given, path);
  requireEach(given.duties, [...path, "duties"], isDuty, "a duty of a case");
  if (given.visible !== undefined && !Array.isArray(given.visible)) throw refused([...path, "visible"], "a list");
}

/** The first property beside duties and entries that is not as a case has it. */
function wrongInHead(given: Case): keyof Case | undefined {
  return (Object.keys(head) as (keyof typeof head)[]).find((name) => !head[name](given[name]));
}

const head = {
  schemaVersion: (value: unknown) => value === 1,
  id: words,
  studentId: words,
  coordinator: (value: unknown) => value === undefined || words(value),
  openedOn: date,
  state: oneOf("open", "understanding", "planning", "supporting", "reviewing", "closed"),
  tier: oneOf(1, 2, 3),
  changedOn: date,
} as const satisfies Partial<Record<keyof Case, Check>>;

/** Cases as they were given; refused if they are no list. */
export function caseList(given: readonly Case[]): readonly Case[] {
  if (!Array.isArray(given)) throw refused([], "a list of cases");
  return given;
}

/** Refuse what are no entries of a case. */
export function requireEvents(given: readonly CaseEvent[], path: Path): void {
  requireEach(given, path, isEvent, "an event of a case");
}

/** Refuse what has no entries of a case. */
export function requireEntries(given: Pick<Case, "entries">, path: Path = []): void {
  if (!isRecord(given)) throw refused(path, "a case");
  requireEvents(given.entries, [...path, "entries"]);
}

function requireEach(values: unknown, path: Path, is: (value: unknown) => boolean, expected: string): void {
  if (!Array.isArray(values)) throw refused(path, "a list");
  const wrong = values.findIndex((value) => !isMadeHere(value) && !is(value));
  if (wrong >= 0) throw refused([...path, wrong], expected);
}

function isMadeHere(value: unknown): boolean {
  return isRecord(value) && Object.isFrozen(value);
}

function isEvent(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const shape = shapeOf((value as Partial<CaseEvent>).kind);
  return shape !== undefined && fits(value as Readonly<Record<string, unknown>>, datedShape(shape)) === undefined;
}

function refused(path: Path, expected: string): TruancyError {
  return new TruancyError("invalid-case", path, `expected ${expected}`);
}
