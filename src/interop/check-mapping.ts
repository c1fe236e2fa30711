import { TruancyError } from "../errors.js";
import { checkDayCodes, checkMarkCodes } from "./check-codes.js";
import type { RowMapping } from "./types.js";

interface Fields {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const fieldsOf: Readonly<Record<RowMapping["kind"], Fields>> = {
  marks: {
    required: ["studentId", "date", "code"],
    optional: ["period", "missedShare", "missedPeriods", "missedMinutes", "reason", "recordedAt"],
  },
  enrollments: {
    required: ["studentId", "schoolId", "entryDate"],
    optional: ["gradeLevel", "calendarId", "exitDate"],
  },
  "calendar-days": {
    required: ["date"],
    optional: ["calendarId", "code", "share", "minutes", "periods", "terms"],
  },
};
const termKinds = ["quarter", "trimester", "semester", "marking-period", "school-month"];

/** Throw where a mapping cannot be used, before any row is read by it. */
export function checkMapping(mapping: RowMapping): void {
  if (!isObject(mapping)) fail([], "expected an object");
  if (typeof mapping.kind !== "string" || !Object.hasOwn(fieldsOf, mapping.kind))
    fail(["kind"], 'expected "marks", "enrollments" or "calendar-days"');
  checkOptions(mapping);
  checkColumns(mapping.columns, fieldsOf[mapping.kind]);
  if (mapping.kind === "marks") checkMarkCodes(mapping.codes);
  if (mapping.kind === "enrollments") checkGrades(mapping.grades);
  if (mapping.kind === "calendar-days") checkDayCodes(mapping);
}

function checkOptions(mapping: RowMapping): void {
  checkOneOf(mapping.dateOrder, ["ymd", "mdy", "dmy"], "dateOrder");
  checkOneOf(mapping.timeOfDay, ["ignore"], "timeOfDay");
  if (mapping.firstLine !== undefined && !Number.isInteger(mapping.firstLine))
    fail(["firstLine"], "expected a whole number");
  if (mapping.kind === "enrollments") checkOneOf(mapping.exitDateIs, ["first-day-off", "last-day-on"], "exitDateIs");
}

function checkOneOf(value: string | undefined, allowed: readonly string[], key: string): void {
  if (value !== undefined && !allowed.includes(value))
    fail([key], `expected ${allowed.map((text) => `"${text}"`).join(" or ")}`);
}

function checkColumns(columns: unknown, fields: Fields): void {
  if (!isObject(columns)) fail(["columns"], "expected an object");
  for (const field of fields.required) {
    if (!Object.hasOwn(columns, field)) fail(["columns", field], "expected the source of this field");
  }
  for (const [field, source] of Object.entries(columns)) {
    if (![...fields.required, ...fields.optional].includes(field)) fail(["columns", field], "no field has this name");
    if (field === "terms") checkTerms(source);
    else checkSource(source, ["columns", field]);
  }
}

function checkTerms(terms: unknown): void {
  if (terms === undefined) return;
  if (!isObject(terms)) fail(["columns", "terms"], "expected an object");
  for (const [kind, source] of Object.entries(terms)) {
    if (!termKinds.includes(kind)) fail(["columns", "terms", kind], "no kind of term has this name");
    checkSource(source, ["columns", "terms", kind]);
  }
}

function checkSource(source: unknown, path: string[]): void {
  if (source === undefined || typeof source === "string") return;
  if (isObject(source) && typeof source["constant"] === "string") return;
  if (isObject(source) && typeof source["column"] === "string" && source["optional"] === true) return;
  fail(path, "expected a header, `{ column, optional: true }` or `{ constant }`");
}

function checkGrades(grades: unknown): void {
  if (grades === undefined) return;
  if (!isObject(grades)) fail(["grades"], "expected an object");
  for (const [text, grade] of Object.entries(grades)) {
    if (typeof grade !== "string") fail(["grades", text], "expected a grade code");
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fail(path: readonly string[], detail: string): never {
  throw new TruancyError("invalid-mapping", path, detail);
}
