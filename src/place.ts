import { TruancyError, type ErrorCode } from "./errors.js";
import { isRecord } from "./given.js";

/** Where a value stands in what a caller passed in. */
export type Path = readonly (string | number)[];

/** A value in what a caller passed in, and where it stands: what reads it throws a {@link TruancyError} with the path to what is not in order. */
export interface Place {
  readonly value: unknown;
  readonly path: Path;
}

/** Throw unless something holds. */
export function must(
  holds: boolean,
  { path }: Place,
  wanted?: string,
  code: ErrorCode = "invalid-policy",
): asserts holds {
  if (!holds) throw new TruancyError(code, path, wanted);
}

/** A field of an object or an item of a list; what stands for it where it is left out. */
export function field(place: Place, name: string | number, otherwise?: unknown): Place {
  const { value, path } = place;
  must(isRecord(value), place, "an object");
  const { [name]: held = otherwise } = value as Readonly<Record<string | number, unknown>>;
  return { value: held, path: [...path, name] };
}

/** The one of these fields that an object has, by name. */
export function onlyField(place: Place, names: readonly string[]): [name: string, held: Place] {
  const [name, ...others] = names.filter((one) => Object.hasOwn(place.value ?? {}, one));
  must(name !== undefined && others.length === 0, place, `exactly one of ${names.join(", ")}`);
  return [name, field(place, name)];
}

/** The items of a list of so many. */
export function items(place: Place, least = 0, most = Number.POSITIVE_INFINITY): Place[] {
  const { value } = place;
  must(Array.isArray(value) && value.length >= least && value.length <= most, place, `a list of ${least} to ${most}`);
  return Array.from(value, (_, index) => field(place, index));
}

/** A text, of a closed list if one is given. */
export function word<T = string>(place: Place, known?: readonly T[]): T {
  const value = place.value as T;
  must(
    known ? known.includes(value) : typeof value === "string",
    place,
    known ? `one of ${known.join(", ")}` : "a text",
  );
  return value;
}

/** A list of texts, each of a closed list if one is given. */
export function words<T = string>(place: Place, known?: readonly T[]): T[] {
  return items(place).map((item) => word(item, known));
}

/** A finite number in a range. */
export function number(place: Place, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): number {
  const value = place.value as number;
  const isInRange = Number.isFinite(value) && value >= least && value <= most;
  const range = `${Number.isFinite(least) ? ` from ${least}` : ""}${Number.isFinite(most) ? ` to ${most}` : ""}`;
  must(isInRange, place, `a finite number${range}`, "invalid-number");
  return value;
}

/** The most days, weeks or months that a window or a due date may count: no law looks a century back or ahead. */
const mostUnits = 36600;

/** A whole number of days, weeks or months. */
export function wholeNumber(place: Place, least = 0): number {
  const value = number(place, least, mostUnits);
  must(Number.isInteger(value), place, `a whole number from ${least} to ${mostUnits}`, "invalid-number");
  return value;
}
