import type { SchoolCalendar } from "../calendar/index.js";
import type { DayIndex } from "./day-index.js";
import type { MarkColumns } from "./pack-marks.js";
import type { SpanColumns } from "./span-store.js";
import type { Register } from "./types.js";

/** Put the parts of a register together. */
export function registerOf(
  studentIds: readonly string[],
  calendars: readonly SchoolCalendar[],
  days: Register["days"],
  index: DayIndex,
  names: { readonly schools: readonly string[]; readonly grades: readonly string[] },
  spans: SpanColumns,
  marks: MarkColumns,
): Register {
  return {
    studentIds,
    calendars,
    days,
    packed: {
      ...spans,
      ...marks,
      shapes: index.shapes,
      dayShapes: index.calendars.map((calendar) => calendar.shapes),
      epochDays: index.calendars.map((calendar) => calendar.epochDays),
      schools: names.schools,
      grades: names.grades,
    },
  };
}
