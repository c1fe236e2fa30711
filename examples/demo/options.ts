import { isMatch } from "date-fns/isMatch";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { presets } from "truancy-prevention/presets";
import { paragraph } from "./layout.js";

/** What the command line asks for. */
export interface Options {
  readonly help: boolean;
  /** The date as of which to decide; the sample's own date, or the last date of the marks, if absent. */
  readonly asOf: string | undefined;
  /** The preset to decide by. */
  readonly policy: string;
  /** The student to explain; the one with the most to explain if absent. */
  readonly student: string | undefined;
  /** The files, by what they hold. */
  readonly files: DistrictFiles;
  /** Files with mappings of one's own, by what they map. */
  readonly mappings: Readonly<Record<string, string>>;
  readonly isSample: boolean;
}

/** Paths of the files of a district. */
export interface DistrictFiles {
  readonly calendar: string;
  readonly enrollments: string;
  readonly marks: string;
  readonly students?: string;
}

/** What is wrong with the command line, in words for whoever typed it. */
export class UsageError extends Error {}

const fileNames = ["calendar", "enrollments", "marks", "students"];
const mappingNames = ["calendar", "enrollments", "marks"];
const presetNames = paragraph(Object.keys(presets).join(", "), " ".repeat(24));

export const usage = `npm run demo -- [options]

  --as-of YYYY-MM-DD    decide as of this date
  --policy NAME         decide by this preset, us-ma if none is named:
${presetNames}
  --student ID          explain this student
  --csv NAME=PATH ...   your own files: calendar, enrollments, marks and, if you have it, students
  --mapping NAME=PATH   your own columns and codes as JSON, for calendar, enrollments or marks
  --help

Columns of your own files, unless a mapping says otherwise; dates are YYYY-MM-DD:

  calendar      Date, Day Type (Full day, Half day, Holiday, Recess, Staff day, Weather day), Quarter
  enrollments   Student ID, School, Grade, Entry Date, Exit Date (the first date off the roll)
  marks         Student ID, Date, Code and, if you have them, Period, Minutes, Reason, Recorded At
                A absent, AE excused, AU unexcused, HE and HU half a day, CUT one period, T tardy,
                ED left early, OSS and ISS suspension, TUT taught elsewhere, P present, FT field trip
  students      Student ID, Birth Date, Home Language, Prior Year Absence Rate`;

/** Read the command line. */
export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parse(argv);
  const named = pairs("--csv", [...(values.csv ?? []), ...positionals], fileNames);
  const files = named.size === 0 ? sampleFiles() : ownFiles(named);
  const asOf = values["as-of"] ?? (named.size === 0 ? "2026-03-02" : undefined);
  if (asOf !== undefined && !isDate(asOf)) throw new UsageError("--as-of needs a date as YYYY-MM-DD");
  return {
    help: values.help ?? false,
    asOf,
    policy: values.policy ?? "us-ma",
    student: values.student,
    files,
    mappings: Object.fromEntries(pairs("--mapping", values.mapping ?? [], mappingNames)),
    isSample: named.size === 0,
  };
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && isMatch(text, "yyyy-MM-dd");
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        "as-of": { type: "string" },
        csv: { type: "string", multiple: true },
        mapping: { type: "string", multiple: true },
        policy: { type: "string" },
        student: { type: "string" },
        help: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(parseTrouble(error as NodeJS.ErrnoException), { cause: error });
  }
}

/** The names of options in Node's message, with words that are plainer. */
function parseTrouble({ code, message }: NodeJS.ErrnoException): string {
  const [, option = ""] = /'(?:-\w, )?(-[^\s']*)/.exec(message) ?? [];
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `there is no option ${option}`;
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return message;
  return option === "--help" ? "--help takes no value" : `${option} needs a value`;
}

function pairs(option: string, texts: readonly string[], names: readonly string[]): Map<string, string> {
  return new Map(
    texts.map((text) => {
      const [, name, path] = /^(\w+)=(.+)$/.exec(text) ?? [];
      if (name === undefined || path === undefined) throw new UsageError(`expected NAME=PATH, got ${text}`);
      if (!names.includes(name)) throw new UsageError(`${option} knows no ${name}, only ${names.join(", ")}`);
      return [name, path];
    }),
  );
}

function ownFiles(named: ReadonlyMap<string, string>): DistrictFiles {
  const [calendar, enrollments, marks, students] = ["calendar", "enrollments", "marks", "students"].map((name) =>
    named.get(name),
  );
  if (calendar === undefined || enrollments === undefined || marks === undefined) {
    throw new UsageError("--csv needs all of calendar=PATH enrollments=PATH marks=PATH");
  }
  return { calendar, enrollments, marks, ...(students !== undefined && { students }) };
}

function sampleFiles(): Required<DistrictFiles> {
  const path = (name: string): string => fileURLToPath(new URL(`../data/${name}`, import.meta.url));
  return {
    calendar: path("calendar_days.csv"),
    enrollments: path("enrollments.csv"),
    marks: path("attendance.csv"),
    students: path("students.csv"),
  };
}
