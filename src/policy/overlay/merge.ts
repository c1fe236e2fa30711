import { TruancyError, type ErrorCode } from "../../errors.js";
import { isRecord } from "../../given.js";
import type { Path } from "../condition/parts.js";
import { must, requireKeys } from "./require.js";

/** A record with the values of a patch in it; `null` takes a value away, what is undefined stays. */
export function merge<T extends object>(below: T, patch: object): T {
  const merged = new Map<string, unknown>(Object.entries(below));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else if (value !== undefined) merged.set(key, value);
  }
  return Object.fromEntries(merged) as T;
}

/** A list with changes made in it, one after the other: parts with ids added, removed or changed. */
export function changeList<Part extends { readonly id: string }, Change extends object>(
  below: readonly Part[],
  changes: readonly (Change | object)[],
  path: Path,
  unknown: ErrorCode,
  apply: (part: Part, change: Change, path: Path) => Part,
): Part[] {
  must(Array.isArray(changes), path, "a list of changes");
  const parts = new Map(below.map((part) => [part.id, part]));
  const touched = new Set<string>();
  changes.forEach((entry, index) => {
    const [kind, value] = kindOf(entry, [...path, index]);
    const place = [...path, index, kind];
    const id = isRecord(value) ? (value as Part).id : value;
    must(typeof id === "string", place, kind === "add" ? "a part with an id" : "an id");
    must(!touched.has(id), place, "changed by this overlay already");
    touched.add(id);
    const part = parts.get(id);
    if (kind === "add") {
      must(part === undefined, [...place, "id"], "the policy below has this id");
      parts.set(id, value as Part);
    } else if (part === undefined) throw new TruancyError(unknown, place);
    else if (kind === "remove") parts.delete(id);
    else parts.set(id, apply(part, entry as Change, [...path, index]));
  });
  return [...parts.values()];
}

function kindOf(entry: object, path: Path): readonly [kind: "add" | "remove" | "change", value: unknown] {
  const kinds = (["add", "remove", "change"] as const).filter((kind) => isRecord(entry) && Object.hasOwn(entry, kind));
  const [kind = "change"] = kinds;
  must(kinds.length === 1, path, "exactly one of add, remove, change");
  if (kind !== "change") requireKeys(entry, [kind], path);
  return [kind, (entry as Readonly<Record<string, unknown>>)[kind]];
}
