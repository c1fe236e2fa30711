import { describe, expect, test } from "vitest";
import type { Due, IsoDate } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { decisionBy, ruleOf } from "../../support/policies.js";
import { absentOn, enrolled } from "../../support/students.js";

// North is closed on 2025-09-05; south began a week earlier and is open every weekday. The student moves on Tuesday, 2025-09-09.
const north = calendarOf({ id: "north", schoolIds: ["north"], closed: ["2025-09-05"] });
const south = calendarOf({ id: "south", schoolIds: ["south"], from: "2025-08-25" });
const enrollments = [enrolled({ exitDate: "2025-09-09" }), enrolled({ schoolId: "south", entryDate: "2025-09-09" })];

/** Since when a duty is open and when it is due, of a rule met on the absence. */
function due(missed: IsoDate, within: Due): (IsoDate | undefined)[] {
  const rule = ruleOf(
    { count: "day", within: "school-year", atLeast: 1 },
    { holds: "once-reached", duties: [{ id: "meet", action: "Meet", due: within }] },
  );
  const situation = { calendars: [north, south], enrollments, marks: absentOn(missed), asOf: "2025-09-19" };
  const [duty] = decisionBy([rule], situation).outcomes[0]!.duties;
  return [duty?.openedOn, duty?.dueOn];
}

describe("school days are those of the calendar attended on the day that a duty counts from", () => {
  test.each<[string, IsoDate, Due, IsoDate]>([
    ["2 after 09-03 in north: 09-04, 09-08", "2025-09-03", { within: 2, unit: "school-day" }, "2025-09-08"],
    ["4 after it go on past the exit in north", "2025-09-03", { within: 4, unit: "school-day" }, "2025-09-10"],
    ["2 after 09-10 in south", "2025-09-10", { within: 2, unit: "school-day" }, "2025-09-12"],
    ["before the 2nd after it", "2025-09-03", { within: 2, unit: "school-day", before: true }, "2025-09-07"],
    ["calendar days ask no calendar", "2025-09-03", { within: 2, unit: "calendar-day" }, "2025-09-05"],
  ])("%s", (_, missed, within, dueOn) => {
    expect(due(missed, within)).toEqual([missed, dueOn]);
  });
});
