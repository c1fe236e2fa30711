import { basename } from "node:path";
import type { Problem } from "truancy-prevention/attendance";
import type { RowsRead } from "truancy-prevention/interop";
import { count, heading, inWords, paragraph, table } from "./layout.js";
import type { DistrictFiles } from "./options.js";
import type { District } from "./read-district.js";

const examplesPerFile = 4;

/** What became of every row of every file. */
export function printReading(district: District, files: DistrictFiles): string {
  const { calendar, enrollments, marks } = district;
  return [
    heading("What was read"),
    table([
      ["File", "Rows", "Used", "Used in part", "Ignored", "Refused"],
      accountOf(basename(files.calendar), calendar, []),
      accountOf(basename(files.enrollments), enrollments, foundIn(district, "enrollments")),
      accountOf(basename(files.marks), marks, foundIn(district, "marks")),
    ]),
    "",
    ...ignoredLines(files, district),
    paragraph(knownByThen(district)),
    heading("What was refused, and why"),
    ...refusalLines(district, files),
  ].join("\n");
}

function foundIn({ problems }: District, records: "marks" | "enrollments"): Problem[] {
  return problems.filter((problem) => problem.path[0] === records);
}

function accountOf(name: string, read: RowsRead, found: readonly Problem[]): (string | number)[] {
  const inPart = found.filter(isInPart).length;
  const refused = found.length - inPart;
  const ignored = read.ignored.reduce((sum, { rows }) => sum + rows, 0);
  return [name, read.read, read.lines.length - found.length, inPart, ignored, read.problems.length + refused];
}

function isInPart(problem: Problem): boolean {
  return problem.code === "overlapping-enrollment";
}

function ignoredLines(files: DistrictFiles, { calendar, marks }: District): string[] {
  const ignored = [
    [files.calendar, calendar],
    [files.marks, marks],
  ] as const;
  return ignored
    .filter(([, read]) => read.ignored.length > 0)
    .map(([path, read]) => {
      const codes = read.ignored.map(({ code, rows }) => `${code} ${count(rows)}`).join(", ");
      return paragraph(`Ignored in ${basename(path)}, as the table of codes says: ${codes}.`);
    });
}

function knownByThen({ marks, asOf }: District): string {
  const known = marks.marks.filter(
    ({ date, recordedAt }) => date <= asOf && (recordedAt ?? "").slice(0, 10) <= asOf,
  ).length;
  const rest = known === marks.marks.length ? "" : "; the later ones are not looked at";
  return `Of the ${count(marks.marks.length)} marks that could be read, ${count(known)} were there on ${inWords(asOf)}${rest}.`;
}

function refusalLines({ calendar, enrollments, marks, problems }: District, files: DistrictFiles): string[] {
  const located = [
    ...calendar.problems.map((problem) => ({ file: basename(files.calendar), problem })),
    ...enrollments.problems.map((problem) => ({ file: basename(files.enrollments), problem })),
    ...marks.problems.map((problem) => ({ file: basename(files.marks), problem })),
    ...problems.map((problem) => ({
      file: basename(problem.path[0] === "marks" ? files.marks : files.enrollments),
      problem,
    })),
  ];
  if (located.length === 0) return ["  Nothing: every row could be used."];
  return [...groupByMessage(located).values()].map((group) => refusalLine(group));
}

interface LocatedProblem {
  readonly file: string;
  readonly problem: Problem;
}

function groupByMessage(located: readonly LocatedProblem[]): Map<string, LocatedProblem[]> {
  const groups = new Map<string, LocatedProblem[]>();
  for (const one of located) {
    const key = `${one.problem.code} ${one.problem.message}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function refusalLine(group: readonly LocatedProblem[]): string {
  const { code, message } = group[0]!.problem;
  const files = [...new Set(group.map(({ file }) => file))];
  const places = files.map((file) => {
    const lines = group.filter((one) => one.file === file).map(({ problem }) => Number(problem.path[1]));
    const first = lines
      .sort((a, b) => a - b)
      .slice(0, examplesPerFile)
      .map(count);
    const more = lines.length > first.length ? ` and ${count(lines.length - first.length)} more` : "";
    return `${file} line ${first.join(", ")}${more}`;
  });
  const used = group.every(({ problem }) => isInPart(problem)) ? " (used in part)" : "";
  return `${paragraph(`${count(group.length)} × ${code}${used}: ${message}`)}\n${paragraph(places.join("; "), "      ")}`;
}
