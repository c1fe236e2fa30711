// One student's case from the first decision to its close, told as a story: `npx tsx examples/05-a-case-from-start-to-close.ts`.
import { buildCalendar, compilePolicy, createRegister, decide, explain, type AttendanceMark } from "truancy-prevention";
import {
  advance,
  agenda,
  composeNotice,
  knownFrom,
  openCase,
  openDuties,
  priorSteps,
  recommend,
  reconcile,
  redact,
  type CaseEvent,
} from "truancy-prevention/intervention";
import { presetTranslations } from "truancy-prevention/presets/translations";
import { usMa } from "truancy-prevention/presets/us-ma";

const calendar = buildCalendar({
  id: "district",
  schoolYear: "2025-26",
  firstDay: "2025-09-02",
  lastDay: "2026-06-12",
  closures: [{ from: "2025-10-13" }, { from: "2025-12-24", until: "2026-01-02" }],
  terms: "quarters",
});
const policy = compilePolicy(usMa);

/** What the policy decides on a day, by the marks known then. */
function decideOn(asOf: string, marks: readonly AttendanceMark[]) {
  const { register } = createRegister({
    calendars: [calendar],
    enrollments: [{ studentId: "S1", schoolId: "Oak", gradeLevel: "06", entryDate: "2025-09-02" }],
    marks,
  });
  return decide(policy, register, "S1", { asOf });
}

const absent = (date: string): AttendanceMark => ({ studentId: "S1", date, kind: "absent", excusal: "unexcused" });
const marks = ["2025-09-03", "2025-09-10", "2025-09-16", "2025-09-24", "2025-10-01"].map(absent);

function tell(heading: string, lines: readonly string[]): void {
  console.log(`\n${heading}`);
  for (const line of lines) console.log(`  ${line}`);
}

// 1. The policy decides, and says why.
const decision = decideOn("2025-10-02", marks);
tell("October 2. What the policy says", explain(decision));

// 2. The school opens a case: it knows what is due, and by when.
let supportCase = openCase(decision, { caseId: "C1", openedOn: "2025-10-02", policy: usMa, coordinator: "counselor" });
const duties = (asOf: string) =>
  openDuties(supportCase, { asOf, calendar }).map(
    ({ action, status, dueOn }) => `${status}${dueOn === undefined ? "" : `, due ${dueOn}`}: ${action}`,
  );
tell("What is due", duties("2025-10-02"));

function happened(...events: readonly CaseEvent[]): void {
  for (const event of events) supportCase = advance(supportCase, event).supportCase;
}

// 3. What the policy says, and a letter to the family, in its language; one for all five days and the sum of them.
const inPortuguese = { locale: "pt", policy: { ...usMa, translations: presetTranslations } };
tell("What the policy says, in Portuguese", explain(decision, inPortuguese));
const notices = supportCase.duties.filter(({ dutyId }) => dutyId === "notify");
const fiveDays = notices.find(({ ruleId }) => ruleId === "ma-five-unexcused")!;
const letter = composeNotice(fiveDays, {
  policy: usMa,
  student: {
    name: "Ana",
    school: "Oak School",
    strength: { pt: "Ana ajuda os colegas na sala." },
    dates: marks.map(({ date }) => date),
  },
  call: { name: "Ms. Lee", phone: "555-0100" },
  guardianLanguage: "pt",
  interpreter: true,
});
tell("A letter in Portuguese", letter.text.split("\n\n"));
happened({
  kind: "notice-sent",
  on: "2025-10-02",
  duties: notices.map(({ key }) => key),
  to: letter.recipients,
  languages: letter.languages,
  channel: "letter",
});

// 4. The family is reached, says why, and agrees to steps with the student and the school.
happened(
  { kind: "contact-made", on: "2025-10-03", with: "guardian", channel: "phone", language: "pt", startedBy: "guardian" },
  {
    kind: "meeting-scheduled",
    on: "2025-10-03",
    meetingId: "first",
    type: "meeting",
    for: "2025-10-07",
    invited: ["guardian", "student"],
  },
  {
    kind: "meeting-held",
    on: "2025-10-07",
    meetingId: "first",
    attended: ["guardian", "student", "counselor"],
    language: "pt",
    interpreter: true,
  },
  {
    kind: "cause-recorded",
    on: "2025-10-07",
    rootCause: "barriers",
    saidBy: "family",
    confidence: "confirmed",
    note: "The bus line changed",
  },
  { kind: "note-recorded", on: "2025-10-07", text: "Asthma plan to be renewed", compartment: "health" },
);

const ideas = recommend({ decision, ...knownFrom(supportCase), gradeLevel: "06", languages: ["pt"], limit: 3 });
tell(
  "What is worth trying, best first",
  ideas.map(
    ({ rank, intervention, reasons }) => `${rank}. ${intervention.title}: ${reasons.map(({ text }) => text).join(" ")}`,
  ),
);

const [first] = ideas;
happened(
  {
    kind: "action-steps-proposed",
    on: "2025-10-08",
    steps: [{ id: "route", what: "Find a way to school together", owner: "social worker", by: "2025-10-15" }],
  },
  { kind: "action-steps-agreed", on: "2025-10-09", agreedBy: ["principal-or-designee", "student", "guardian"] },
  {
    kind: "support-started",
    on: "2025-10-10",
    supportId: "first",
    title: first!.intervention.title,
    interventionId: first!.intervention.id,
    owner: "counselor",
  },
);
tell("October 10. What is still due", duties("2025-10-10"));

// 5. A day is corrected: what was sent stays as true on its day.
const corrected = marks.map((mark) => (mark.date === "2025-10-01" ? { ...mark, excusal: "excused" as const } : mark));
const { supportCase: after, withdrawn, kept } = reconcile(supportCase, decideOn("2025-10-20", corrected));
supportCase = after;
tell("October 20. A doctor's note came for October 1", [
  `withdrawn: ${withdrawn.length}`,
  ...kept.map(({ key, doneOn }) => `stays as done on ${doneOn}: ${key}`),
]);

// 6. The team looks, and the case is closed.
happened({
  kind: "review",
  on: "2025-10-31",
  decision: "continue",
  reason: "No day missed since",
  by: "school team",
  nextReviewOn: "2025-12-12",
});
tell(
  "December 15. The team's agenda",
  agenda([supportCase], { asOf: "2025-12-15", calendar }).flatMap(({ caseId, reasons }) =>
    reasons.map(({ code, on }) => `${caseId}: ${code} ${on ?? ""}`),
  ),
);
happened(
  { kind: "support-ended", on: "2025-12-15", supportId: "first", result: "helped" },
  {
    kind: "review",
    on: "2025-12-15",
    decision: "close",
    reason: "Three months of regular attendance",
    by: "school team",
  },
  { kind: "closed", on: "2025-12-16", reason: "aims-reached" },
);

tell(
  "The story by its entries",
  supportCase.entries.map(({ on, kind }) => `${on} ${kind}`),
);
tell(
  "What was done, as a list that says no more than when and what",
  priorSteps(supportCase).map(({ on, kind }) => `${on} ${kind}`),
);
tell("What a teacher sees", [
  `${redact(supportCase, ["education"]).entries.length} of ${supportCase.entries.length} entries; the case is ${supportCase.state}`,
]);
