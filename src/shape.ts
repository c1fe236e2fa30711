import { TruancyError, type ErrorCode } from "./errors.js";
import { isRecord } from "./given.js";

/** Where a value stands in what a caller passed in. */
export type Path = readonly (string | number)[];

/** What a value has to be like: throws a {@link TruancyError} with the path to what is not. */
export type Shape = (value: unknown, path: Path) => void;

/** Throw unless something holds. */
export function must(holds: boolean, code: ErrorCode, path: Path, wanted?: string): void {
  if (!holds) throw new TruancyError(code, path, wanted);
}

/** May be left out. */
/* @__NO_SIDE_EFFECTS__ */
export function optional(shape: Shape): Shape {
  return (value, path) => {
    if (value !== undefined) shape(value, path);
  };
}

/** Is all of these. */
/* @__NO_SIDE_EFFECTS__ */
export function both(...shapes: readonly Shape[]): Shape {
  return (value, path) => shapes.forEach((shape) => shape(value, path));
}

/** One of a closed list. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf(...words: readonly unknown[]): Shape {
  return (value, path) => must(words.includes(value), "invalid-policy", path, `one of ${words.join(", ")}`);
}

/** A finite number that is as `wanted` says. */
/* @__NO_SIDE_EFFECTS__ */
export function numberThat(wanted: string, isWanted: (value: number) => boolean): Shape {
  return (value, path) => {
    must(Number.isFinite(value) && isWanted(value as number), "invalid-number", path, wanted);
  };
}

/** A list of so many. */
/* @__NO_SIDE_EFFECTS__ */
export function listOf(shape: Shape, least = 0, most = Number.POSITIVE_INFINITY): Shape {
  return (value, path) => {
    const isList = Array.isArray(value) && value.length >= least && value.length <= most;
    must(isList, "invalid-policy", path, `a list of ${least} to ${most}`);
    (value as unknown[]).forEach((item, index) => shape(item, [...path, index]));
  };
}

/** An object in which these fields are as told; others may be anything. */
/* @__NO_SIDE_EFFECTS__ */
export function fields(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    must(isRecord(value), "invalid-policy", path, "an object");
    for (const [name, shape] of Object.entries(shapes)) {
      shape((value as Record<string, unknown>)[name], [...path, name]);
    }
  };
}

/** An object that has exactly one of these fields, and beside it what `beside` tells for it. */
/* @__NO_SIDE_EFFECTS__ */
export function exactlyOne(
  shapes: Readonly<Record<string, Shape>>,
  beside: Readonly<Record<string, Shape>> = {},
): Shape {
  const names = Object.keys(shapes);
  return (value, path) => {
    const [name = "", ...others] = isRecord(value) ? names.filter((one) => Object.hasOwn(value, one)) : [];
    must(name !== "" && others.length === 0, "invalid-policy", path, `exactly one of ${names.join(", ")}`);
    shapes[name]!((value as Record<string, unknown>)[name], [...path, name]);
    beside[name]?.(value, path);
  };
}

/** One of these words, or an object as told. */
/* @__NO_SIDE_EFFECTS__ */
export function wordOr(words: readonly string[], shape: Shape): Shape {
  return (value, path) => (isRecord(value) ? shape : oneOf(...words))(value, path);
}
