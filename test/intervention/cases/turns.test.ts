import { describe, expect, test } from "vitest";
import type { Case, CaseEvent } from "../../../src/index.js";
import { advance, replay } from "../../../src/index.js";
import { thrownBy } from "../../support/thrown.js";
import { after, agreed, cause, review, steps, support, supportedCase, tenDayCase } from "./stories.js";

const up: CaseEvent = { kind: "stepped-up", on: "2025-11-04" };
const down: CaseEvent = { kind: "stepped-down", on: "2025-11-04" };
const closed: CaseEvent = { kind: "closed", on: "2025-11-04", reason: "aims-reached" };
const moved: CaseEvent = { kind: "closed", on: "2025-11-04", reason: "moved" };
const reopened: CaseEvent = { kind: "reopened", on: "2025-11-05", reason: "Absent again" };
const ended: CaseEvent = { kind: "support-ended", on: "2025-10-31", supportId: "van", result: "helped" };
const held: CaseEvent = { kind: "meeting-held", on: "2025-10-08", meetingId: "m1", attended: ["guardian"] };

/** The ten-day case begins at tier 3; one of tier 1 can be stepped up twice. */
const tierOne = (): Case => {
  const [first] = tenDayCase().entries;
  return replay([{ ...first, tier: 1 } as CaseEvent]);
};

describe("from state to state", () => {
  test.each<[string, Case, CaseEvent[], string]>([
    ["an opened case is open", tenDayCase(), [], "open"],
    ["a cause begins to understand", tenDayCase(), [cause], "understanding"],
    ["proposed steps are a plan", tenDayCase(), [cause, steps], "planning"],
    ["agreed steps stay a plan until a support starts", tenDayCase(), [cause, steps, agreed], "planning"],
    ["a support supports", tenDayCase(), [cause, steps, agreed, support], "supporting"],
    [
      "an urgent support waits for nobody and moves nothing",
      tenDayCase(),
      [{ ...support, urgent: true } as CaseEvent],
      "open",
    ],
    ["a review reviews", supportedCase(), [review("change-plan")], "reviewing"],
    ["a review that continues goes on", supportedCase(), [review("continue")], "supporting"],
    ["a review cannot continue what has ended", supportedCase(), [ended, review("continue")], "reviewing"],
    ["stepping down goes on", supportedCase(), [review("step-down"), down], "supporting"],
    ["aims reached close", supportedCase(), [review("close"), closed], "closed"],
    ["a move closes at any time", tenDayCase(), [moved], "closed"],
    ["a closed case can be taken up again", tenDayCase(), [moved, reopened], "understanding"],
    [
      "steps agreed while a support runs go on supporting",
      supportedCase(),
      [{ ...steps, on: "2025-10-08" } as CaseEvent, { ...agreed, on: "2025-10-09" } as CaseEvent],
      "supporting",
    ],
  ])("%s", (_, supportCase, events, state) => {
    expect(after(supportCase, ...events).state).toBe(state);
  });
});

describe("out of turn, the error names the missing steps", () => {
  test.each<[string, Case, CaseEvent, string]>([
    ["steps without a cause", tenDayCase(), steps, "cause-recorded"],
    ["an agreement to nothing", after(tenDayCase(), cause), agreed, "action-steps-proposed"],
    ["a support without a plan", after(tenDayCase(), cause), support, "action-steps-proposed"],
    [
      "a support that two have agreed to",
      after(tenDayCase(), cause, steps, { ...agreed, agreedBy: ["guardian", "student"] } as CaseEvent),
      support,
      "action-steps-agreed:principal-or-designee",
    ],
    [
      "a support that nobody has agreed to",
      after(tenDayCase(), cause, steps),
      support,
      "action-steps-agreed:principal-or-designee, action-steps-agreed:student, action-steps-agreed:guardian",
    ],
    ["the end of what never began", supportedCase(), { ...ended, supportId: "bus" } as CaseEvent, "support-started"],
    ["a meeting that nobody arranged", tenDayCase(), held, "meeting-scheduled"],
    ["a review of nothing", after(tenDayCase(), cause, steps, agreed), review("continue"), "support-started"],
    ["a step up that no review decided", after(tierOne(), cause, steps, agreed, support), up, "review:step-up"],
    ["a step down after a review that decided up", after(supportedCase(), review("step-up")), down, "review:step-down"],
    ["aims reached without a review", supportedCase(), closed, "review:close"],
    ["reopening what is open", tenDayCase(), reopened, "closed"],
    ["a cause in a closed case", after(tenDayCase(), moved), { ...cause, on: "2025-11-05" } as CaseEvent, "reopened"],
    ["closing twice", after(tenDayCase(), moved), moved, "reopened"],
    ["a dismissal of no referral", tenDayCase(), { kind: "referral-dismissed", on: "2025-11-05" }, "referral-made"],
  ])("%s", (_, supportCase, event, missing) => {
    const error = thrownBy(() => advance(supportCase, event));
    expect(error.code).toBe("out-of-turn");
    expect(error.message).toBe(`kind: out of turn (missing: ${missing})`);
  });

  test("after a step up the plan is made anew", () => {
    const raised = after(tierOne(), cause, steps, agreed, support, review("step-up"), up);
    expect([raised.tier, raised.state]).toEqual([2, "planning"]);
    const more = { ...support, on: "2025-11-05", supportId: "mentor" } as CaseEvent;
    expect(thrownBy(() => advance(raised, more)).message).toMatch(/missing: action-steps-proposed\)$/);
  });
});

test("a tier goes up and down by one, and never beyond 3 or below 1", () => {
  expect(after(supportedCase(), review("step-down"), down).tier).toBe(2);
  expect(thrownBy(() => after(supportedCase(), review("step-up"), up))).toMatchObject({
    code: "invalid-event",
    path: ["kind"],
  });
  const low = after(tierOne(), cause, steps, agreed, support, review("step-down"));
  expect(thrownBy(() => advance(low, down)).code).toBe("invalid-event");
});

describe("what is never taken", () => {
  const note = (more: object): CaseEvent =>
    ({ kind: "note-recorded", on: "2025-10-01", text: "x", ...more }) as CaseEvent;
  const hostile: readonly [string, unknown, readonly (string | number)[]][] = [
    ["nothing", undefined, []],
    ["a list", [], []],
    ["an unknown kind", note({ kind: "detention" }), ["kind"]],
    ["a kind from the prototype", note({ kind: "constructor" }), ["kind"]],
    ["a kind that is no text", note({ kind: ["closed"] }), ["kind"]],
    ["another opening", tenDayCase().entries[0], ["kind"]],
    ["a decision by hand", { kind: "reconciled", on: "2025-10-01", decision: {} }, ["kind"]],
    ["a purge by hand", { kind: "purged", on: "2025-10-01", by: "x", duties: [] }, ["kind"]],
    ["no date", note({ on: undefined }), ["on"]],
    ["no such date", note({ on: "2025-02-29" }), ["on"]],
    ["a date before the last entry", note({ on: "2025-09-25" }), ["recordedOn"]],
    ["written down before it happened", note({ on: "2025-10-02", recordedOn: "2025-10-01" }), ["recordedOn"]],
    ["a property that nobody knows", note({ mood: "sad" }), []],
    [
      "a prototype in disguise",
      JSON.parse('{"kind":"note-recorded","on":"2025-10-01","text":"x","__proto__":{"a":1}}'),
      [],
    ],
    [
      "a prototype deep inside",
      { ...steps, steps: [JSON.parse('{"id":"a","what":"b","owner":"c","__proto__":{}}')] },
      ["steps"],
    ],
    ["text that says nothing", note({ text: "  " }), ["text"]],
    ["a number for text", note({ text: 7 }), ["text"]],
    ["a function", note({ text: () => "x" }), ["text"]],
    ["an unknown compartment", note({ compartment: "police" }), ["compartment"]],
    [
      "a duty that is not there",
      { kind: "step-taken", on: "2025-10-01", step: "plan-made", duties: ["__proto__"] },
      ["duties", 0],
    ],
    ["a step by the name of a referral", { kind: "step-taken", on: "2025-10-01", step: "referral-made" }, ["step"]],
    [
      "a contact that counts as agreed steps",
      { kind: "contact-made", on: "2025-10-01", with: "guardian", channel: "phone", as: ["action-steps-agreed"] },
      ["as", 0],
    ],
    [
      "more time of no days",
      { kind: "extension-granted", on: "2025-10-01", duty: "x", onRequestOf: "guardian", days: Number.NaN },
      ["days"],
    ],
  ];

  test.each(hostile)("%s", (_, event, path) => {
    const error = thrownBy(() => advance(tenDayCase(), event as CaseEvent));
    expect(["invalid-event", "invalid-date"]).toContain(error.code);
    expect(error.path).toEqual(path);
  });

  test("nesting without end", () => {
    let deep: unknown = "x";
    for (let level = 0; level < 50_000; level++) deep = [deep];
    expect(thrownBy(() => advance(tenDayCase(), note({ text: deep }))).code).toBe("invalid-event");
  });

  test("no error repeats a name that came from outside", () => {
    const named = [{ "Maria Lopez": Number.NaN }, { "Maria Lopez": 1 }];
    for (const more of named) expect(thrownBy(() => advance(tenDayCase(), note(more))).message).not.toMatch(/Maria/);
    const deep = { ...steps, steps: [{ id: "a", what: "b", owner: "c", "Maria Lopez": () => 1 }] };
    expect(thrownBy(() => advance(tenDayCase(), deep as unknown as CaseEvent)).message).not.toMatch(/Maria/);
  });

  test("the same support or meeting twice", () => {
    expect(thrownBy(() => advance(supportedCase(), { ...support, urgent: true } as CaseEvent)).path).toEqual([
      "supportId",
    ]);
    const meeting: CaseEvent = {
      kind: "meeting-scheduled",
      on: "2025-10-01",
      meetingId: "m1",
      type: "meeting",
      for: "2025-10-02",
      invited: [],
    };
    expect(thrownBy(() => after(tenDayCase(), meeting, meeting)).path).toEqual(["meetingId"]);
  });

  test("no error repeats what was said of a student", () => {
    const secrets = hostile.map(([, event]) => thrownBy(() => advance(tenDayCase(), event as CaseEvent)).message);
    expect(secrets.join(" ")).not.toMatch(/sad|police|detention/);
  });
});

test("the case keeps its own copy of an event", () => {
  const event = { kind: "note-recorded", on: "2025-10-01", text: "as it was" } as const;
  const changed: { -readonly [Key in keyof typeof event]: string } = { ...event };
  const { supportCase } = advance(tenDayCase(), changed as CaseEvent);
  changed.text = "otherwise";
  expect(supportCase.entries.at(-1)).toEqual(event);
  expect(Object.isFrozen(supportCase.entries.at(-1))).toBe(true);
});

test("a history that does not begin with an opening is refused", () => {
  expect(thrownBy(() => replay([])).code).toBe("invalid-event");
  expect(thrownBy(() => replay([cause])).path).toEqual(["kind"]);
});
