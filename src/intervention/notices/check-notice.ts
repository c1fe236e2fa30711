import { requireDay } from "../../calendar/internal.js";
import { counted } from "../../counted.js";
import { TruancyError } from "../../errors.js";
import { isRecord } from "../../given.js";
import type { Duty } from "../../policy/index.js";
import type { NoticeContact, NoticeOptions, NoticeStudent } from "./types.js";

type Path = readonly (string | number)[];

/** Refuse what no notice can be made from; the terms of its duty say how many dates it offers. */
export function checkNotice({ student, call, offers = [] }: NoticeOptions, { offers: least = 0 }: Duty): void {
  requireRecord(student, ["student"]);
  requireRecord(call, ["call"]);
  checkStudent(student);
  checkContact(call);
  requireDays(offers, ["offers"]);
  if (new Set(offers).size < least)
    throw refused(["offers"], `expected at least ${counted(least, "date")} to choose from`);
}

function checkStudent({ name, school, strength, dates, attendance }: NoticeStudent): void {
  requireLine(name, ["student", "name"]);
  requireLine(school, ["student", "school"]);
  if (strength !== undefined) checkStrength(strength);
  if (dates !== undefined) requireDays(dates, ["student", "dates"]);
  if (attendance !== undefined) checkAttendance(attendance);
}

/** The place of a wrong strength ends before its locale: that name may come from anywhere. */
function checkStrength(strength: unknown): void {
  requireRecord(strength, ["student", "strength"]);
  for (const words of Object.values(strength)) requireLine(words, ["student", "strength"]);
}

function checkAttendance(attendance: NonNullable<NoticeStudent["attendance"]>): void {
  const path = ["student", "attendance"];
  requireRecord(attendance, path);
  const { asOf, daysAbsent, daysInMembership } = attendance;
  requireDay(asOf, [...path, "asOf"]);
  requireAmount(daysAbsent, [...path, "daysAbsent"]);
  requireAmount(daysInMembership, [...path, "daysInMembership"]);
  if (daysAbsent > daysInMembership) {
    throw new TruancyError("invalid-number", [...path, "daysAbsent"], "expected no more than the days in membership");
  }
}

function checkContact({ name, role, phone }: NoticeContact): void {
  requireLine(name, ["call", "name"]);
  if (role !== undefined) requireLine(role, ["call", "role"]);
  requireLine(phone, ["call", "phone"]);
}

function requireAmount(value: unknown, path: Path): void {
  if (!Number.isFinite(value) || (value as number) < 0)
    throw new TruancyError("invalid-number", path, "expected a number of days");
}

function requireDays(value: unknown, path: Path): void {
  if (!Array.isArray(value)) throw refused(path, "expected a list of dates");
  value.forEach((date, index) => requireDay(date, [...path, index]));
}

/** Refuse what is no object. */
export function requireRecord(value: unknown, path: Path): asserts value is object {
  if (!isRecord(value) || Array.isArray(value)) throw refused(path, "expected an object");
}

/** A name that breaks the line could pass for a paragraph of the school's own. */
function requireLine(value: unknown, path: Path): void {
  if (typeof value !== "string" || !/\S/.test(value) || /[\p{Cc}\u2028\u2029]/u.test(value)) {
    throw refused(path, "expected words on one line");
  }
}

function refused(path: Path, told: string): TruancyError {
  return new TruancyError("invalid-notice", path, told);
}
