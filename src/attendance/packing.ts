import type { DayIndex } from "./day-index.js";
import type { MarkEntries } from "./mark-entries.js";
import type { MarkPatterns } from "./mark-patterns.js";
import type { MarkRows } from "./mark-rows.js";
import type { MarksByStudent } from "./marks-by-student.js";
import type { SpanColumns } from "./span-store.js";
import type { PackedAttendance, ProblemCode } from "./types.js";

/** Told of every row that stands on no school day of its student. */
export type Refuse = (row: number, code: ProblemCode) => void;

/** What marks are packed from, and into. */
export interface Packing {
  readonly spans: SpanColumns;
  readonly rows: MarkRows;
  readonly marks: MarksByStudent;
  /** The entries of a student may stand where their marks stood. */
  readonly entries: MarkEntries;
  readonly index: DayIndex;
  readonly patterns: MarkPatterns;
  /** Counts of what was refused, by how it looks. */
  readonly refused: { -readonly [Look in keyof PackedAttendance["refused"]]: number };
  readonly refuse: Refuse;
}
