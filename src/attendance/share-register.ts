import { requireRegister } from "./require-register.js";
import type { PackedAttendance, Register } from "./types.js";

/**
 * The same register with its columns in shared memory, so that worker threads read one copy: `postMessage` then sends it without copying
 * them.
 *
 * @param register a register; it is not changed
 * @returns an equal register on `SharedArrayBuffer`s
 *
 * @example
 * ```ts
 * import { buildCalendar, createRegister, measure, shareRegister } from "truancy-prevention";
 *
 * const { register } = createRegister({
 *   calendars: [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-01", lastDay: "2025-09-12" })],
 *   enrollments: [{ studentId: "s1", schoolId: "north", entryDate: "2025-09-01" }],
 *   marks: [{ studentId: "s1", date: "2025-09-02", kind: "absent" }],
 * });
 * measure(shareRegister(register), "s1", { asOf: "2025-09-12" }).daysAbsent; //=> 1
 * ```
 * @category Registers
 */
export function shareRegister(register: Register): Register {
  requireRegister(register);
  const { packed } = register;
  const shared: PackedAttendance = {
    ...packed,
    studentSpan: share(packed.studentSpan, Uint32Array),
    spanCalendar: share(packed.spanCalendar, Uint16Array),
    spanFrom: share(packed.spanFrom, Uint16Array),
    spanTo: share(packed.spanTo, Uint16Array),
    spanEntry: share(packed.spanEntry, Int32Array),
    spanExit: share(packed.spanExit, Int32Array),
    spanSchool: share(packed.spanSchool, Uint16Array),
    spanGrade: share(packed.spanGrade, Uint8Array),
    spanEntries: share(packed.spanEntries, Uint32Array),
    entryDay: share(packed.entryDay, Uint16Array),
    entryPattern:
      packed.entryPattern instanceof Uint16Array
        ? share(packed.entryPattern, Uint16Array)
        : share(packed.entryPattern, Uint32Array),
  };
  return { ...register, packed: shared };
}

type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;

function share<T extends Column>(
  column: T,
  type: { new (buffer: SharedArrayBuffer): T; readonly BYTES_PER_ELEMENT: number },
): T {
  const shared = new type(new SharedArrayBuffer(column.length * type.BYTES_PER_ELEMENT));
  shared.set(column);
  return shared;
}
