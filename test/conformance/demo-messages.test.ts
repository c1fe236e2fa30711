import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { presets } from "truancy-prevention/presets";
import { readOptions, usage } from "../../examples/demo/options.js";
import { report } from "../../examples/demo/report.js";

const patience = 60_000;
const folder = mkdtempSync(join(tmpdir(), "messages-"));
afterAll(() => rmSync(folder, { recursive: true }));

const marksHeader = "Student ID,Date,Code\n";
const enrollmentsHeader = "Student ID,School,Grade,Entry Date,Exit Date\n";
const calendarHeader = "Date,Day Type,Quarter\n";
const weekdays = ["2025-09-02", "2025-09-03", "2025-09-04", "2025-09-05", "2025-09-08", "2025-09-09"];
const calendarText = calendarHeader + weekdays.map((date) => `${date},Full day,Q1\n`).join("");
const enrollmentsText = `${enrollmentsHeader}X1,Oak,3,2025-09-02,\n`;
const marksText = `${marksHeader}X1,2025-09-02,AU\nX1,2025-09-04,AU\n`;

interface Texts {
  readonly calendar?: string;
  readonly enrollments?: string;
  readonly marks?: string | Buffer;
  readonly students?: string;
}

/** The command line for files of these texts, `marks.csv` and so on. */
function commandLine({ students, ...texts }: Texts, ...more: string[]): string[] {
  const all = { calendar: calendarText, enrollments: enrollmentsText, marks: marksText, ...texts };
  const files = Object.entries({ ...all, ...(students !== undefined && { students }) });
  return ["--csv", ...files.map(([name, text]) => `${name}=${write(`${name}.csv`, text)}`), ...more];
}

function write(name: string, text: string | Buffer): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** What the demo says against the files, without the folder. */
async function complaint(texts: Texts, ...more: string[]): Promise<string> {
  try {
    await report(readOptions(commandLine(texts, ...more)));
  } catch (error) {
    return (error as Error).message.replaceAll(`${folder}/`, "");
  }
  return "";
}

function head(text: string): string {
  return text.slice(0, text.indexOf("\nWhat was read"));
}

describe("the date", () => {
  test("is said to be that of the last mark", async () => {
    expect(head(await report(readOptions(commandLine({}))))).toBe(
      "Your district, as of September 4, 2025\n" +
        "  The date was taken from the last mark that could be used; --as-of gives another.\n",
    );
  });

  test("comes with a warning where refused rows have later dates or dates that cannot be read", async () => {
    // Later: October 3 (no school day) and September 9 (no such code). Earlier: September 3 (no such code). Not to be read: 9/5/2025.
    const rows = ["2025-10-03,AU", "2025-09-09,ZZ", "2025-09-03,ZZ", "9/5/2025,AU"].map((row) => `X1,${row}\n`);
    const text = head(await report(readOptions(commandLine({ marks: marksText + rows.join("") }))));
    expect(text).toMatch(/^Your district, as of September 4, 2025\n/);
    expect(text.replace(/\s+/g, " ")).toContain(
      "rows of marks.csv were refused, 2 with a later date and 1 with a date that cannot be read, so",
    );
  });

  test("has to be given where no mark can be used", async () => {
    const marks = `${marksHeader}X1,2025-09-06,AU\n`;
    expect(await complaint({ marks })).toBe(
      "no mark of marks.csv can be used: give the date to decide by with --as-of",
    );
    expect(await complaint({ marks }, "--as-of", "2025-09-05")).toBe("");
  });

  test.each(["2025-06-30", "2026-07-01", "2027-01-15"])("%s is outside the school year", async (asOf) => {
    expect(await complaint({}, "--as-of", asOf)).toBe(
      `--as-of ${asOf} lies outside the school year of calendar.csv, which runs from July 1, 2025 to June 30, 2026`,
    );
  });

  test.each(["2025-07-01", "2025-09-01"])("%s is before the first day, and the demo goes on", async (asOf) => {
    const text = await report(readOptions(commandLine({}, "--as-of", asOf)));
    expect(head(text)).toMatch(
      /\n {2}No school was held by this date: the first day of school is September 2, 2025\.\n$/,
    );
    expect(text).toMatch(/\n {2}No student can be counted yet\.\n {2}Left out: 1 student with fewer/);
    expect(text).not.toContain("Under 5%");
  });

  test.each(["2025-09-02", "2026-06-30"])("%s is inside the year", async (asOf) => {
    expect(head(await report(readOptions(commandLine({}, "--as-of", asOf))))).not.toContain("No school");
  });

  test("does not change what is used and refused", async () => {
    // Used: two. Refused: Saturday, September 6, recorded on September 8.
    const marks = `Student ID,Date,Code,Recorded At\nX1,2025-09-02,AU,\nX1,2025-09-04,AU,\nX1,2025-09-06,AU,2025-09-08\n`;
    for (const asOf of ["2025-09-02", "2025-09-09"]) {
      const text = await report(readOptions(commandLine({ marks }, "--as-of", asOf)));
      expect(text).toMatch(/marks\.csv +3 +2 +0 +0 +1\n/);
    }
  });
});

describe("a file of rows", () => {
  test.each<[string, Texts, string]>([
    ["of no bytes", { marks: "" }, "marks.csv is empty"],
    ["of empty lines", { marks: "\n\n" }, "marks.csv has no header in its first line"],
    ["of a header", { marks: marksHeader }, "marks.csv has no rows below its header"],
    ["of a header and empty lines", { marks: `${marksHeader}\n\n` }, "marks.csv has no rows below its header"],
    ["of a header", { enrollments: enrollmentsHeader }, "enrollments.csv has no rows below its header"],
    ["of a header", { calendar: calendarHeader }, "calendar.csv has no rows below its header"],
    ["of a header", { students: "Student ID\n" }, "students.csv has no rows below its header"],
    [
      "without a column",
      { marks: "Student ID,Day,Code\nX1,2025-09-02,AU\n" },
      "marks.csv has no column “Date”. Its headers are “Student ID”, “Day”, “Code”.",
    ],
    ["without a column", { students: "Id\nX1\n" }, "students.csv has no column “Student ID”. Its headers are “Id”."],
    [
      "with semicolons",
      { marks: "Student ID;Date;Code\nX1;2025-09-02;AU\n" },
      "marks.csv has no column “Student ID”, “Date”, “Code”. Its only header is “Student ID;Date;Code”, which holds a semicolon: the file has to separate columns by commas.",
    ],
    [
      "with tabs",
      { calendar: "Date\tDay Type\tQuarter\n2025-09-02\tFull day\tQ1\n" },
      "calendar.csv has no column “Date”, “Day Type”, “Quarter”. Its only header is “Date⇥Day Type⇥Quarter”, which holds a tab: the file has to separate columns by commas.",
    ],
    ["with a column twice", { marks: "Student ID,Date,Date,Code\nX1,,,A\n" }, "marks.csv has two columns “Date”"],
    [
      "without headers",
      { marks: "SECRET,2025-09-02,AU\nX1,2025-09-02,AU\n" },
      "marks.csv has no column “Student ID”, “Date”, “Code”. Its first line looks like a row of data; it has to hold the headers.",
    ],
    [
      "that is no text",
      { marks: Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe, 10, 65, 10]) },
      "marks.csv has no column “Student ID”, “Date”, “Code”. It is not CSV as UTF-8 text.",
    ],
    [
      "with a short first row",
      { marks: `${marksHeader}X1,2025-09-02\n` },
      "marks.csv, line 2: the first row below the header has fewer cells than the header",
    ],
    [
      "whose rows are all refused",
      { enrollments: `${enrollmentsHeader},Oak,3,2025-09-02,\n` },
      "no row of enrollments.csv can be used as an enrollment (line 2, studentId: the cell is empty and has to be filled)",
    ],
    [
      "whose rows all contradict themselves",
      { enrollments: `${enrollmentsHeader}X1,Oak,3,2025-09-09,2025-09-02\n` },
      "no row of enrollments.csv can be used as an enrollment (line 2, exitDate: the exit lies before the entry)",
    ],
    [
      "whose rows are all ignored",
      { calendar: `${calendarHeader}2025-09-02,Recess,Q1\n` },
      "no row of calendar.csv can be used as a school day",
    ],
    [
      "with quarters that overlap",
      { calendar: `${calendarHeader}2025-09-02,Full day,Q1\n2025-09-03,Full day,Q2\n2025-09-04,Full day,Q1\n` },
      "calendar.csv: terms.1.firstDay: invalid calendar (terms of one kind overlap)",
    ],
  ])("%s is refused: %j", async (_, texts, message) => {
    expect(await complaint(texts)).toBe(message);
  });

  test.each([
    ['X1,2025-09-02,AU\nX1,2025-09-03,"A"SECRET\n', "marks.csv, line 3: a quoted cell goes on after its closing quote"],
    ['X1,2025-09-02,SECRET"\n', "marks.csv, line 2: a cell that does not begin with a quote has one inside"],
    ['X1,2025-09-02,"SECRET\n', "marks.csv, line 2: a quote is opened and not closed by the end of the file"],
  ])("that is not CSV is refused without its cells: %j", async (rows, message) => {
    expect(await complaint({ marks: marksHeader + rows })).toBe(message);
  });

  test("keeps its line numbers below an empty line, and empty lines at the end are nothing", async () => {
    const marks = `${marksHeader}X1,2025-09-02,AU\n\nX1,2025-09-03,ZZ\n\n\n`;
    const text = await report(readOptions(commandLine({ marks })));
    expect(text).toMatch(/marks\.csv +3 +1 +0 +0 +2\n/);
    expect(text).toMatch(/unknown-code: .*\n +marks\.csv line 4\n/);
  });

  test("that is missing or a folder is refused in a sentence", async () => {
    mkdirSync(join(folder, "a-folder"), { recursive: true });
    for (const [name, trouble] of [
      ["none.csv", "there is no such file"],
      ["a-folder", "this is a folder, not a file"],
      ["marks.csv/x", "a part of the path is a file, not a folder"],
    ] as const) {
      const path = join(folder, name);
      expect(await complaint({}, `marks=${path}`)).toBe(`${name}: ${trouble}`);
      expect(await complaint({}, `students=${path}`)).toBe(`${name}: ${trouble}`);
      expect(await complaint({}, "--mapping", `marks=${path}`)).toBe(`${name}: ${trouble}`);
    }
  });
});

describe("a mapping", () => {
  const mapping = {
    kind: "marks",
    columns: { studentId: "Student ID", date: "Date", code: "Code" },
    codes: { AU: { kind: "absent" } },
  };
  const source = 'a header, { "column": header, "optional": true } or { "constant": text }';
  const complaintOn = (text: string): Promise<string> =>
    complaint({}, "--mapping", `marks=${write("mapping.json", text)}`);

  test("in order is used", async () => {
    expect(await complaintOn(`\ufeff${JSON.stringify(mapping)}`)).toBe("");
  });

  test.each([
    ["", 1],
    ['{"kind": "marks",\n"columns": SECRET}', 2],
    ['{"kind": "marks"\n"columns": {}}', 2],
    ["{\n\n'kind': 1}", 3],
    ['{"kind": "marks"}\n\n}', 3],
  ])("that is not JSON is refused with its line, and without its text: %j", async (text, line) => {
    expect(await complaintOn(text)).toBe(`mapping.json, line ${line}: this is not JSON`);
  });

  test.each<[unknown, string]>([
    [[], "a mapping has to be a JSON object, { … }"],
    [null, "a mapping has to be a JSON object, { … }"],
    [{ ...mapping, kind: "enrollments" }, 'the mapping of marks has to say "kind": "marks"'],
    [{ kind: "marks" }, "columns is missing: an object { … }; codes is missing: an object { … }"],
    [{ ...mapping, columns: { ...mapping.columns, date: 3 } }, `columns.date has to be ${source}`],
    [{ ...mapping, columns: { studentId: "a", date: "b" } }, `columns.code is missing: ${source}`],
    [{ ...mapping, columns: { ...mapping.columns, cod: "Code" } }, "columns.cod is not known here"],
    [
      { ...mapping, codes: { A: "absent" } },
      'codes.A has to be "ignore" or an object { … } that says what the code means',
    ],
    [
      { ...mapping, codes: { A: { kind: "gone", missed: { share: 1 } } } },
      'codes.A.kind has to be "present" or "absent" or "tardy" or "early-departure"',
    ],
    [
      { ...mapping, codes: { A: {} } },
      'codes.A.kind is missing: "present" or "absent" or "tardy" or "early-departure"',
    ],
    [
      { ...mapping, codes: { A: { kind: "absent", missed: 1 } } },
      'codes.A.missed has to be { "share": number }, { "periods": number } or { "minutes": number }',
    ],
    [{ ...mapping, dateOrder: "us" }, 'dateOrder has to be "ymd" or "mdy" or "dmy"'],
    [{ ...mapping, firstLine: 1.5 }, "firstLine has to be a whole number"],
    [{ ...mapping, dates: "mdy" }, "dates is not known here"],
  ])("of a wrong shape is refused with the place and what is wanted: %j", async (document, message) => {
    expect(await complaintOn(JSON.stringify(document))).toBe(`mapping.json: ${message}`);
  });
});

describe("the command line", () => {
  test.each([
    [["--csv", "mark=a.csv"], "--csv knows no mark, only calendar, enrollments, marks, students"],
    [["--csv", "constructor=a.csv"], "--csv knows no constructor, only calendar, enrollments, marks, students"],
    [["--mapping", "students=a.json"], "--mapping knows no students, only calendar, enrollments, marks"],
    [["--frobnicate=1"], "there is no option --frobnicate"],
    [["-x"], "there is no option -x"],
    [["--as-of"], "--as-of needs a value"],
    [["--student", "--help"], "--student needs a value"],
    [["--help=yes"], "--help takes no value"],
  ])("%j is refused", (args, message) => {
    expect(() => readOptions(args)).toThrow(new Error(message));
  });

  test("has every preset in its usage", () => {
    const listed = usage.slice(usage.indexOf("--policy"), usage.indexOf("--student"));
    expect(listed.split(/[\s,]+/)).toEqual(expect.arrayContaining(Object.keys(presets)));
    expect(Math.max(...listed.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test(
    "ends with 2 and a sentence alone for a date outside the school year",
    () => {
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        ["--import", "tsx", "examples/demo.ts", "--as-of", "2027-01-15"],
        { cwd: fileURLToPath(new URL("../../", import.meta.url)), encoding: "utf8" },
      );
      expect([stdout, status]).toEqual(["", 2]);
      expect(stderr).toMatch(
        /^--as-of 2027-01-15 lies outside the school year of .*calendar_days\.csv, which .*2026\n$/,
      );
    },
    patience,
  );
});
