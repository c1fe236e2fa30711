import { describe, expect, test } from "vitest";
import { agenda, caseload, openCase, redact, replay, usMa } from "../../../src/index.js";
import type { AgendaCode, Case, CaseEvent } from "../../../src/index.js";
import { absent } from "../../support/students.js";
import { thrownBy } from "../../support/thrown.js";
import {
  after,
  agreed,
  cause,
  decided,
  invitation,
  key,
  review,
  steps,
  support,
  supportedCase,
  tenDayCase,
  year,
} from "./stories.js";

const codes = (supportCase: Case, asOf: string): AgendaCode[] =>
  agenda([supportCase], { asOf, calendar: year }).flatMap(({ reasons }) => reasons.map(({ code }) => code));

/** A case of tier 2 without any duty of a policy. */
function plain(id = "c2", more: Partial<CaseEvent> = {}): Case {
  return replay([
    {
      kind: "opened",
      on: "2025-10-01",
      caseId: id,
      studentId: `student of ${id}`,
      coordinator: "counselor",
      tier: 2,
      policy: { id: "ours", version: "1", rules: [] },
      decision: { asOf: "2025-10-01", tier: 2, met: [], undetermined: [], duties: [] },
      ...more,
    } as CaseEvent,
  ]);
}

describe("why a team should talk about a case", () => {
  const meeting: CaseEvent = {
    kind: "meeting-scheduled",
    on: "2025-10-01",
    meetingId: "m1",
    type: "meeting",
    for: "2025-10-03",
    invited: ["guardian"],
  };
  const planned = after(plain(), cause, steps, agreed, support);
  const looked = { ...review("continue", "2025-10-20"), nextReviewOn: "2025-11-17" } as CaseEvent;

  test.each<[string, Case, string, AgendaCode[]]>([
    ["nobody helps yet", plain(), "2025-10-02", ["no-support"]],
    ["a meeting passed without a word", after(plain(), meeting), "2025-10-04", ["meeting-passed", "no-support"]],
    ["on the day of the meeting it has not passed", after(plain(), meeting), "2025-10-03", ["no-support"]],
    ["a plan waits for agreements", after(plain(), cause, steps), "2025-10-04", ["agreement-missing", "no-support"]],
    ["nobody said when to look", planned, "2025-10-10", ["no-review-planned"]],
    ["a step is past its date, 2025-10-10", planned, "2025-10-11", ["step-overdue", "no-review-planned"]],
    ["a review has looked at the step", after(planned, looked), "2025-10-21", []],
    ["the day to look again is past", after(planned, looked), "2025-11-18", ["review-overdue"]],
    ["closed", after(planned, { kind: "closed", on: "2025-10-08", reason: "moved" }), "2025-10-30", []],
  ])("%s", (_, supportCase, asOf, expected) => {
    expect(codes(supportCase, asOf)).toEqual(expected);
  });

  test("a determination is needed until people have made it", () => {
    const decision = {
      asOf: "2025-10-01",
      tier: 2,
      met: [],
      undetermined: [{ ruleId: "r", needs: ["willful"] }],
      duties: [],
    };
    const waiting = plain("c3", { decision } as Partial<CaseEvent>);
    expect(codes(waiting, "2025-10-02")).toEqual(["determination-needed", "no-support"]);
    const found: CaseEvent = {
      kind: "determination",
      on: "2025-10-02",
      name: "willful",
      value: false,
      by: "principal",
      reasons: "Illness",
    };
    expect(codes(after(waiting, found), "2025-10-02")).toEqual(["no-support"]);
  });

  test("the policy asks for more than the student gets", () => {
    const decision = { asOf: "2025-10-01", tier: 3, met: [], undetermined: [], duties: [] };
    expect(codes(plain("c3", { decision } as Partial<CaseEvent>), "2025-10-02")).toEqual(["tier-rose", "no-support"]);
  });

  test("what is still due stays due when a case is closed, and keeps it on the agenda", () => {
    const closed = after(tenDayCase(), { kind: "closed", on: "2025-09-29", reason: "other" });
    expect(codes(closed, "2025-10-02")).toEqual(["duty-overdue", "duty-open"]);
  });
});

describe("the agenda", () => {
  const options = { asOf: "2025-10-02", calendar: year };

  test("has overdue duties first, and says what was decided last", () => {
    const reviewed = after(supportedCase(), review("continue", "2025-10-08"));
    const items = agenda([plain("a"), plain("b"), reviewed], { asOf: "2025-10-08", calendar: year });
    expect(items.map(({ caseId }) => caseId)).toEqual(["c1", "a", "b"]);
    expect(items[0]?.reasons[0]).toMatchObject({ code: "duty-overdue", on: "2025-09-18" });
    expect(items[0]?.lastDecision).toMatchObject({ asOf: "2025-09-26", tier: 3 });
    expect(items[0]?.lastReview).toEqual({ on: "2025-10-08", decision: "continue", reason: "As the numbers show" });
    expect(items[0]?.duties[0]?.status).toBe("overdue");
  });

  test("of two overdue the older one comes first", () => {
    const later = openCase(decided(usMa, [absent("2025-09-24")], "2025-09-26"), {
      caseId: "z",
      openedOn: "2025-09-26",
      policy: usMa,
    });
    const items = agenda([later, tenDayCase()], options);
    // 2025-09-24 + 3 days = 2025-09-27, after the 18th.
    expect(items.map(({ caseId, reasons }) => [caseId, reasons[0]?.on])).toEqual([
      ["c1", "2025-09-18"],
      ["z", "2025-09-27"],
    ]);
  });

  test("leaves out what there is nothing to say about, and cases not yet opened", () => {
    const quiet = plain("q", { tier: 1 } as Partial<CaseEvent>);
    expect(agenda([quiet, plain()], { asOf: "2025-09-30" })).toEqual([]);
    expect(agenda([], options)).toEqual([]);
    expect(thrownBy(() => agenda([plain()], { asOf: "2025-02-30" })).code).toBe("invalid-date");
  });

  test("as of an earlier day it is what was known then", () => {
    const sent = after(tenDayCase(), invitation("2025-09-30"));
    const then = agenda([sent], { asOf: "2025-09-29" });
    expect(then).toEqual(agenda([tenDayCase()], { asOf: "2025-09-29" }));
  });

  test("takes views", () => {
    const [item] = agenda([redact(tenDayCase(), ["education"])], options);
    expect(item?.reasons[0]?.code).toBe("duty-overdue");
  });
});

describe("caseload", () => {
  test("by role: duties, those overdue, steps, supports and the cases that a role coordinates", () => {
    const two = after(supportedCase(), invitation("2025-10-07"));
    const rows = caseload([two, plain("c2")], { asOf: "2025-10-08", calendar: year });
    expect(rows.map(({ role }) => role)).toEqual([
      "counselor",
      "principal or designee",
      "school",
      "social worker",
      "team of school staff",
    ]);
    const row = (role: string) => rows.find((one) => one.role === role);
    expect(row("counselor")).toEqual({
      role: "counselor",
      caseIds: ["c1", "c2"],
      duties: 0,
      overdue: 0,
      steps: 0,
      supports: 0,
    });
    // Ten days to tell the guardian of, all past three days, and the notice of five unexcused days without a date.
    expect(row("school")).toMatchObject({ duties: 11, overdue: 10 });
    // Steps were agreed; nobody has sought a meeting.
    expect(row("principal or designee")).toMatchObject({ caseIds: ["c1"], duties: 1, overdue: 0 });
    expect(row("social worker")).toMatchObject({ steps: 1, supports: 1 });
    // The interview is due on 2025-10-07 + 10.
    expect(row("team of school staff")).toMatchObject({ duties: 1, overdue: 0 });
  });

  test("of a closed case only duties count", () => {
    const closed = after(supportedCase(), { kind: "closed", on: "2025-10-08", reason: "moved" });
    const rows = caseload([closed], { asOf: "2025-10-08" });
    expect(rows.map(({ role }) => role)).toEqual(["principal or designee", "school", "team of school staff"]);
  });
});

test("a year of absences makes one item a case, with every duty named", () => {
  const [item] = agenda([tenDayCase()], { asOf: "2025-10-02" });
  expect(item?.reasons[0]?.about).toContain(key("absence-notice", "notify", "2025-09-26"));
});
