import { TruancyError } from "../../errors.js";
import { isRecord } from "../../given.js";
import { requireKeys } from "./require-keys.js";

type Path = readonly (string | number)[];

/** A record with the values of a patch in it; `null` takes a value away, what is undefined stays. */
export function merge<T extends object>(below: T, patch: object): T {
  const merged = new Map<string, unknown>(Object.entries(below));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else if (value !== undefined) merged.set(key, value);
  }
  return Object.fromEntries(merged) as T;
}

/** The keys by which an entry of a list of changes is told, with what each of them may come with. */
interface Change<T> {
  readonly add: { readonly id: string };
  readonly remove: string;
  readonly change: T;
}

/** A list with changes made in it, one after the other: parts with ids added, removed or changed. */
export function changeList<Part extends { readonly id: string }, Entry extends object>(
  below: readonly Part[],
  changes: readonly Entry[],
  path: Path,
  apply: (part: Part, entry: Entry, path: Path) => Part,
  unknown: (path: Path) => TruancyError,
): Part[] {
  const parts = [...below];
  const touched = new Set<string>();
  changes.forEach((entry, index) => {
    const place = [...path, index];
    const kind = kindOf(entry, place);
    const value = (entry as unknown as Change<string>)[kind];
    const id = typeof value === "string" ? value : isRecord(value) ? value.id : undefined;
    if (typeof id !== "string") throw refused([...place, kind], kind === "add" ? "a part with an id" : "an id");
    if (touched.has(id)) throw refused([...place, kind], "changed by this overlay already");
    touched.add(id);
    const known = parts.findIndex((part) => part.id === id);
    if (kind === "add") {
      if (known >= 0) throw refused([...place, "add", "id"], "the policy below has this id");
      parts.push(value as unknown as Part);
      return;
    }
    if (known < 0) throw unknown([...place, kind]);
    if (kind === "remove") parts.splice(known, 1);
    else parts[known] = apply(parts[known]!, entry, place);
  });
  return parts;
}

function kindOf(entry: object, path: Path): keyof Change<unknown> {
  const kinds = (["add", "remove", "change"] as const).filter((kind) => isRecord(entry) && Object.hasOwn(entry, kind));
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) throw refused(path, "exactly one of add, remove, change");
  if (kind !== "change") requireKeys(entry, [kind], path);
  return kind;
}

function refused(path: Path, detail: string): TruancyError {
  return new TruancyError("invalid-overlay", path, detail);
}
