import { TruancyError } from "../errors.js";
import type { Register } from "./types.js";

// Keyed by the ids that a register owns, so that it goes when the register goes; nothing can be told from it but the ids themselves.
const positions = new WeakMap<readonly string[], Map<string, number>>();

/** The position of a student in a register. The ids of a register are indexed once, when the first student is looked up. */
export function findStudent(register: Register, studentId: string): number {
  const ids = register.studentIds;
  let known = positions.get(ids);
  if (known === undefined) {
    positions.set(ids, (known = new Map()));
    for (let position = 0; position < ids.length; position++) known.set(ids[position]!, position);
  }
  const position = known.get(studentId);
  if (position === undefined) throw new TruancyError("unknown-student", ["studentId"]);
  return position;
}
