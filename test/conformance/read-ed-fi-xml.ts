import type { CalendarPlan, Term } from "../../src/calendar/index.js";
import type { TextRow } from "../../src/interop/index.js";
import { sharedText } from "./shared-data.js";

/** A session of a school as the interchange file has it. */
export interface Session {
  readonly name: string;
  readonly schoolId: string;
  readonly beginDate: string;
  readonly endDate: string;
  readonly instructionalDays: number;
}

/** The contents of every element of this name, in order. */
function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`, "g"))].map((match) => match[1]!);
}

/** The text of the first element of this name, empty where there is none. */
function text(xml: string, name: string): string {
  return elements(xml, name)[0] ?? "";
}

/** Attendance events as rows of text. */
export function attendanceEvents(): TextRow[] {
  const xml = sharedText("edfi-grandbend/StudentSchoolAttendance.xml");
  return elements(xml, "StudentSchoolAttendanceEvent").map((event) => ({
    StudentUniqueId: text(event, "StudentUniqueId"),
    SchoolId: text(event, "SchoolId"),
    EventDate: text(event, "EventDate"),
    AttendanceEventCategory: text(event, "AttendanceEventCategory"),
    EventDuration: text(event, "EventDuration"),
  }));
}

/** The sessions of all schools. */
export function sessions(): Session[] {
  return elements(sharedText("edfi-grandbend/EducationOrgCalendar.xml"), "Session").map((session) => ({
    name: text(session, "SessionName"),
    schoolId: text(session, "SchoolId"),
    beginDate: text(session, "BeginDate"),
    endDate: text(session, "EndDate"),
    instructionalDays: Number(text(session, "TotalInstructionalDays")),
  }));
}

/** A year of a school: the weekdays of its two sessions, which are its semesters. */
export function planOf(schoolId: string, all: readonly Session[]): CalendarPlan {
  const [fall, spring] = all.filter((session) => session.schoolId === schoolId);
  const semester = ({ name, beginDate, endDate }: Session): Term => ({
    id: name,
    kind: "semester",
    firstDay: beginDate,
    lastDay: endDate,
  });
  return {
    id: schoolId,
    schoolYear: "2021-22",
    schoolIds: [schoolId],
    firstDay: fall!.beginDate,
    lastDay: spring!.endDate,
    closures: [{ from: dayAfter(fall!.endDate), until: dayBefore(spring!.beginDate) }],
    terms: [semester(fall!), semester(spring!)],
  };
}

const millisecondsPerDay = 86400000;

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + millisecondsPerDay).toISOString().slice(0, 10);
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - millisecondsPerDay).toISOString().slice(0, 10);
}
