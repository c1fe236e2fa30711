import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { readOptions } from "../../examples/demo/options.js";
import { report } from "../../examples/demo/report.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const patience = 60_000;

/** Run a program of the examples as a reader would. */
function run(...args: string[]): { out: string; err: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { out: stdout, err: stderr, code: status };
}

describe("the demo on the sample district", async () => {
  const text = await report(readOptions([]));

  test("prints every part, in order", () => {
    const parts = [
      "What was read",
      "What was refused, and why",
      "Attendance by school, to March 2, 2026",
      "Students by tier of support",
      "Rules reached",
      "What is to be done, as of March 2, 2026",
      "One student explained: S",
      "How it came about",
      "Questions for the registrar",
    ];
    const places = parts.map((part) => text.indexOf(`\n${part}`));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("accounts for every row: 34,413 + 241 + 16 = 34,670", () => {
    expect(text).toMatch(/attendance\.csv +34,670 +34,413 +0 +241 +16\n/);
  });

  test("names the lines of what it refused", () => {
    expect(text).toMatch(/3 × unknown-code: .*\n +calendar_days\.csv line 103; attendance\.csv line [\d,]+, [\d,]+\n/);
  });

  test("explains with dates and statute", () => {
    expect(text).toMatch(/M\.G\.L\. c\.76, §18/);
    expect(text).toMatch(/c\.119,\s+§21[\s\S]*needs: willful\./);
  });

  test("fits a page", () => {
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test(
    "says the same each time, and to whoever calls it from a shell",
    () => {
      expect(run("examples/demo.ts")).toEqual({ out: `${text}\n`, err: "", code: 0 });
    },
    patience,
  );
});

describe("the demo on files of one's own", () => {
  const folder = mkdtempSync(join(tmpdir(), "district-"));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  const days = Array.from({ length: 30 }, (_, index) => `2025-09-${`${index + 1}`.padStart(2, "0")}`);
  const calendar = file("days.csv", `Date,Day Type,Quarter\n${days.map((date) => `${date},Full day,Q1\n`).join("")}`);
  const enrollments = file("rolls.csv", "Student ID,School,Grade,Entry Date,Exit Date\nX1,Oak,3,2025-09-01,\n");
  const files = (marks: string): string[] => [
    "--csv",
    `calendar=${calendar}`,
    `enrollments=${enrollments}`,
    `marks=${marks}`,
  ];

  test("reads the documented columns, and decides as of the last mark", async () => {
    const rows = days.slice(0, 5).map((date) => `X1,${date},AU\n`);
    const marks = file("marks.csv", `\ufeffStudent ID,Date,Code\n${rows.join("")}`);
    const text = await report(readOptions([...files(marks), "--student", "X1"]));
    expect(text).toMatch(/^Your district, as of September 5, 2025\n/);
    expect(text).toContain("Nothing: every row could be used.");
    expect(text).toMatch(/Met since September 5, 2025: Five unexcused days: action steps/);
  });

  test("reads other columns and codes by a mapping", async () => {
    const marks = file("other.csv", "id,day,code\nX1,9/2/2025,abs\n");
    const mapping = {
      kind: "marks",
      columns: { studentId: "id", date: "day", code: "code" },
      codes: { abs: { kind: "absent" } },
      dateOrder: "mdy",
    };
    const path = file("mapping.json", JSON.stringify(mapping));
    const text = await report(readOptions([...files(marks), "--mapping", `marks=${path}`]));
    expect(text).toMatch(/^Your district, as of September 2, 2025\n/);
    await expect(report(readOptions([...files(marks), "--mapping", `calendar=${path}`]))).rejects.toThrow(
      "calendar-days",
    );
  });

  test("says that it knows no such student", async () => {
    const marks = file("one.csv", "Student ID,Date,Code\nX1,2025-09-02,AE\n");
    await expect(report(readOptions([...files(marks), "--student", "X2"]))).rejects.toThrow("no student");
  });

  test.each([
    [["--policy", "mars"], "no preset is called mars"],
    [files(enrollments), "has no column “Date”, “Code”"],
    [files(join(folder, "none.csv")), "none.csv: there is no such file"],
  ])("says what is wrong with %j", async (args, message) => {
    await expect(report(readOptions(args))).rejects.toThrow(message);
  });
});

test.each([
  [["--csv", "marks=a.csv"], "--csv needs all of calendar=PATH enrollments=PATH marks=PATH"],
  [["--csv", "marks"], "expected NAME=PATH, got marks"],
  [["--as-of", "3/2/2026"], "--as-of needs a date as YYYY-MM-DD"],
  [["--as-of", "2026-02-30"], "--as-of needs a date as YYYY-MM-DD"],
  [["--frobnicate"], "there is no option --frobnicate"],
])("the command line %j is refused", (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});

test(
  "a wrong command line ends with words, not with a stack",
  () => {
    const { out, err, code } = run("examples/demo.ts", "--csv", "marks");
    expect([out, code]).toEqual(["", 2]);
    expect(err).toMatch(/^expected NAME=PATH, got marks\n\nnpm run demo/);
  },
  patience,
);

test.each(["examples/01-first-decision.ts", "examples/02-ed-fi-events.ts"])(
  "%s runs",
  (program) => {
    expect(run(program)).toEqual({ out: expect.stringContaining("unexcused"), err: "", code: 0 });
  },
  patience,
);
