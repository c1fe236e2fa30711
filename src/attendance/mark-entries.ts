import type { PackedAttendance } from "./types.js";

/** Entries of marked dates as they come, span by span. */
export interface MarkEntries {
  /** Where the entries of each span start. */
  readonly spanEntries: Uint32Array;
  readonly day: Uint16Array;
  /** Wider once there are more patterns than 16 bits tell apart. */
  pattern: Uint16Array | Uint32Array;
  /** How many entries there are. */
  length: number;
}

/**
 * Room for entries.
 *
 * @param most how many there can be
 * @param highest the highest number that will be kept where a pattern goes
 */
export function createMarkEntries(spans: number, most: number, highest: number): MarkEntries {
  return {
    spanEntries: new Uint32Array(spans + 1),
    day: new Uint16Array(most),
    pattern: highest > 65535 ? new Uint32Array(most) : new Uint16Array(most),
    length: 0,
  };
}

/** Add an entry whose pattern may be a new one. */
export function addEntry(entries: MarkEntries, ordinal: number, pattern: number): void {
  if (pattern > 65535 && entries.pattern instanceof Uint16Array) entries.pattern = Uint32Array.from(entries.pattern);
  entries.day[entries.length] = ordinal;
  entries.pattern[entries.length++] = pattern;
}

/** The columns of a register, no longer than they need be. */
export function entryColumns({
  spanEntries,
  day,
  pattern,
  length,
}: MarkEntries): Pick<PackedAttendance, "spanEntries" | "entryDay" | "entryPattern"> {
  spanEntries[spanEntries.length - 1] = length;
  return { spanEntries, entryDay: fitted(day, length), entryPattern: fitted(pattern, length) };
}

function fitted<T extends Uint16Array | Uint32Array>(column: T, length: number): T {
  return (length === column.length ? column : column.slice(0, length)) as T;
}
