// Rows in, a decision with its reasons out: `npx tsx examples/01-first-decision.ts`.
import { parse } from "csv-parse/sync";
import { buildCalendar, compilePolicy, createRegister, decide, explain } from "truancy-prevention";
import { readRows } from "truancy-prevention/interop";
import { usMa } from "truancy-prevention/presets/us-ma";

const marksCsv = `Student,Date,Code
S1,2025-09-03,AU
S1,2025-09-10,AU
S1,2025-09-17,AE
S1,2025-09-24,AU
S1,2025-10-01,AU
S1,2025-10-08,AU
S1,10/9/2025,AU
`;

const { marks, problems } = readRows(parse(marksCsv, { columns: true }), {
  kind: "marks",
  columns: { studentId: "Student", date: "Date", code: "Code" },
  codes: { AU: { kind: "absent", excusal: "unexcused" }, AE: { kind: "absent", excusal: "excused" } },
});
for (const { path, message } of problems) console.log(`line ${path[1]}, ${path[2]}: ${message}`);

const { register } = createRegister({
  calendars: [
    buildCalendar({
      id: "district",
      schoolYear: "2025-26",
      firstDay: "2025-09-02",
      lastDay: "2026-06-12",
      closures: [{ from: "2025-10-13" }, { from: "2025-12-24", until: "2026-01-02" }],
      terms: "quarters",
    }),
  ],
  enrollments: [{ studentId: "S1", schoolId: "Oak", gradeLevel: "7", entryDate: "2025-09-02" }],
  marks,
});

const decision = decide(compilePolicy(usMa), register, "S1", { asOf: "2025-10-15" });
for (const line of explain(decision)) console.log(line);
