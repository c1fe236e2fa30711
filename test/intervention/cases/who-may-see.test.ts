import { applyPatches } from "immer";
import { describe, expect, test } from "vitest";
import {
  advance,
  agenda,
  auditTrail,
  caseload,
  openCase,
  openDuties,
  priorSteps,
  purge,
  redact,
  replay,
  usMa,
} from "../../../src/index.js";
import type { Case, CaseEvent, Compartment, Policy } from "../../../src/index.js";
import { caseSchema } from "../../../src/schemas.js";
import { weekdays } from "../../support/calendars.js";
import { absentOn } from "../../support/students.js";
import { thrownBy } from "../../support/thrown.js";
import { after, agreed, cause, decided, review, steps, support } from "./stories.js";

/** A case with a secret in every place of every compartment that takes words. */
function secretive(): Case {
  const decision = decided(usMa, absentOn(...weekdays("2025-09-15", "2025-09-25")), "2025-09-26");
  const opened = openCase(decision, { caseId: "c1", openedOn: "2025-09-26", policy: usMa });
  const on = "2025-10-20";
  const secrets = (compartment: Compartment): CaseEvent[] => {
    const said = (what: string): string => `SECRET-${compartment}-${what}`;
    return [
      { kind: "note-recorded", on, text: said("note"), compartment },
      { kind: "cause-recorded", on, saidBy: "staff", confidence: "likely", note: said("cause"), compartment },
      { kind: "contact-attempted", on, with: "guardian", channel: said("channel"), note: said("tried"), compartment },
      { kind: "contact-made", on, with: "guardian", channel: "phone", note: said("contact"), compartment },
      {
        kind: "meeting-scheduled",
        on,
        meetingId: said("meeting"),
        type: "meeting",
        for: on,
        invited: [said("invited")],
        compartment,
      },
      { kind: "meeting-held", on, meetingId: said("meeting"), attended: [said("attended")], note: said("held") },
      {
        kind: "support-started",
        on,
        supportId: said("support"),
        title: said("title"),
        owner: said("owner"),
        urgent: true,
        compartment,
      },
      { kind: "support-ended", on, supportId: said("support"), result: "no-change", note: said("ended") },
      {
        kind: "determination",
        on,
        name: said("name"),
        value: true,
        by: said("by"),
        reasons: said("reasons"),
        compartment,
      },
      { kind: "step-taken", on, step: said("step"), note: said("taken"), compartment },
    ];
  };
  const plain = after(
    opened,
    { kind: "contact-made", on: "2025-10-01", with: "guardian", channel: "home visit", note: "SECRET-education-visit" },
    cause,
    steps,
    agreed,
    support,
    ...secrets("education"),
    ...secrets("health"),
    ...secrets("court"),
    review("change-plan"),
    {
      kind: "screening-completed",
      on: "2025-11-04",
      areas: ["disability", "health"],
      by: "SECRET-health-nurse",
      note: "SECRET-health-found",
    },
    {
      kind: "determination",
      on: "2025-11-05",
      name: "willful",
      value: true,
      by: "principal",
      reasons: "SECRET-court-why",
      compartment: "court",
    },
  );
  const referral: CaseEvent = {
    kind: "referral-made",
    on: "2025-11-06",
    to: "SECRET-court-to",
    ruleId: "ma-habitually-truant",
    by: "SECRET-court-by",
    reasons: "SECRET-court-reasons",
    steps: priorSteps(plain),
  };
  return after(plain, referral, { kind: "referral-dismissed", on: "2025-12-01", note: "SECRET-court-dismissed" });
}

const willful: CaseEvent = {
  kind: "determination",
  on: "2025-11-05",
  name: "willful",
  value: true,
  by: "principal",
  reasons: "Talked with the student",
};

const compartments = ["education", "health", "court"] as const;

describe("a reader sees what the reader may see", () => {
  test.each<[string, Compartment[]]>([
    ["nothing", []],
    ["education", ["education"]],
    ["health", ["health"]],
    ["court", ["court"]],
    ["education and health", ["education", "health"]],
    ["all", ["education", "health", "court"]],
  ])("%s", (_, visible) => {
    const json = JSON.stringify(redact(secretive(), visible));
    for (const compartment of compartments) {
      expect(json.includes(`SECRET-${compartment}`)).toBe(visible.includes(compartment));
    }
  });

  test("who may not see the court sees not even that there was one", () => {
    const json = JSON.stringify(redact(secretive(), ["education", "health"]));
    const without = json.replaceAll(JSON.stringify(secretive().entries[0]), "");
    expect(without).not.toMatch(/court|referral|petition|dismiss|willful/i);
  });

  test("what the view gives away is not more than it shows", () => {
    const view = redact(secretive(), ["health"]);
    const options = { asOf: "2026-01-10" };
    const made = JSON.stringify([openDuties(view, options), agenda([view], options), caseload([view], options)]);
    expect(made).not.toMatch(/SECRET-(education|court)/);
    expect(openDuties(view, options)).toEqual(openDuties(secretive(), options));
  });

  test("a view is for reading, and a view of a view shows no more", () => {
    const view = redact(secretive(), ["education"]);
    const note: CaseEvent = { kind: "note-recorded", on: "2025-12-02", text: "x" };
    expect(thrownBy(() => advance(view, note))).toMatchObject({ code: "invalid-case", path: ["visible"] });
    expect(thrownBy(() => openDuties(view, { asOf: "2025-10-01" })).code).toBe("invalid-case");
    expect(redact(view, compartments)).toEqual(view);
    expect(caseSchema.parse(view)).toEqual(view);
  });

  test("compartments that there are not show nothing", () => {
    expect(redact(secretive(), ["police" as Compartment]).visible).toEqual([]);
  });
});

describe("what a view withholds cannot be worked out from the rest", () => {
  /** A duty of the court; one of the school, and one due ten days after it. */
  const policy: Policy = {
    ...usMa,
    rules: usMa.rules
      .filter(({ id }) => id === "ma-habitually-truant")
      .map((rule) => ({
        ...rule,
        duties: [
          { id: "refer", action: "Refer", requires: ["referral-made"] },
          { id: "hear", action: "Hear", due: { within: 10, unit: "calendar-day", from: "refer" } },
          { id: "call", action: "Call", requires: ["called"] },
          { id: "visit", action: "Visit", due: { within: 10, unit: "calendar-day", from: "call" } },
        ],
      })),
  };
  const decision = decided(
    policy,
    absentOn(...weekdays("2025-09-15", "2025-09-25")),
    "2025-09-26",
    {},
    { willful: true },
  );
  const beforeReferral = after(
    openCase(decision, { caseId: "c1", openedOn: "2025-09-26", policy }),
    { kind: "contact-made", on: "2025-10-01", with: "guardian", channel: "phone" },
    cause,
    steps,
    agreed,
    support,
    review("change-plan"),
    { kind: "screening-completed", on: "2025-11-04", areas: ["disability", "health"], by: "nurse" },
    { ...willful, compartment: "court" } as CaseEvent,
  );
  const referred = after(beforeReferral, {
    kind: "referral-made",
    on: "2025-11-06",
    to: "court",
    ruleId: "ma-habitually-truant",
    by: "principal",
    reasons: "All else was tried",
    steps: priorSteps(beforeReferral),
  });
  const dismissed = after(referred, { kind: "referral-dismissed", on: "2025-12-01" });
  const dutyIds = ({ duties }: Case): string[] => duties.map(({ dutyId }) => dutyId);

  test.each<[string, Compartment[]]>([
    ["nothing", []],
    ["education", ["education"]],
    ["education and health", ["education", "health"]],
  ])("who sees %s sees the same before and after a referral, its dismissal and its purge", (_, visible) => {
    const view = redact(beforeReferral, visible);
    expect(redact(referred, visible)).toEqual(view);
    expect(redact(dismissed, visible)).toEqual(view);
    expect(redact(purge(dismissed, { on: "2025-12-02", by: "principal" }), visible)).toEqual(view);
    expect(dutyIds(view)).toEqual(["call", "visit"]);
    expect(JSON.stringify([view.duties, view.entries.slice(1)])).not.toMatch(/refer|"hear"/i);
    expect(dutyIds(redact(referred, ["court"]))).toEqual(["refer", "hear", "call", "visit"]);
  });

  const called: CaseEvent = { kind: "step-taken", on: "2025-10-08", step: "called", note: "By the nurse" };
  const calledByNurse = after(beforeReferral, { ...called, recordedOn: "2025-12-03", compartment: "health" });
  const dutyOf = ({ duties }: Case, id: string) => duties.find(({ dutyId }) => dutyId === id)!;
  const open = (view: Case) => openDuties(view, { asOf: "2025-12-05" }).map(({ dutyId, dueOn }) => [dutyId, dueOn]);

  test("a duty that an entry out of sight settled is settled, and nothing tells the day", () => {
    const view = redact(calledByNurse, ["education"]);
    expect(dutyOf(view, "call")).toMatchObject({ settled: true });
    expect(JSON.stringify([view.duties, view.changedOn])).not.toMatch(/2025-10-08|2025-12-03|"doneOn"/);
    // Ten days after October 8: the date would tell the day.
    expect(open(calledByNurse)).toContainEqual(["visit", "2025-10-18"]);
    expect(open(view)).toEqual([["visit", undefined]]);
    expect(dutyOf(redact(view, ["health"]), "call")).toMatchObject({ settled: true });
    expect(caseSchema.parse(view)).toEqual(view);
  });

  test("one that an entry in sight settled says when", () => {
    expect(dutyOf(redact(calledByNurse, ["health"]), "call")).toMatchObject({ doneOn: "2025-10-08" });
    const byTeacher = after(beforeReferral, { ...called, recordedOn: "2025-12-03" });
    expect(dutyOf(redact(byTeacher, ["education"]), "call")).toMatchObject({ doneOn: "2025-10-08" });
    expect(dutyOf(redact(byTeacher, ["health"]), "call").doneOn).toBeUndefined();
    expect(open(redact(byTeacher, ["education"]))).toEqual([["visit", "2025-10-18"]]);
  });

  test("one that a person found needless says so to those who see that", () => {
    const key = dutyOf(beforeReferral, "call").key;
    const needless = after(beforeReferral, {
      kind: "withdrawn",
      on: "2025-12-03",
      duties: [key],
      by: "principal",
      reason: "Moved away",
    });
    expect(dutyOf(redact(needless, ["education"]), "call")).toMatchObject({ needlessOn: "2025-12-03" });
    expect(dutyOf(redact(needless, ["health"]), "call")).toMatchObject({ settled: true });
  });

  test("the agenda of a view says nothing about supports and reviews that the view may hide", () => {
    const options = { asOf: "2025-12-05" };
    const opened = openCase(decision, { caseId: "c1", openedOn: "2025-09-26", policy });
    const withHealth = after(opened, { ...support, urgent: true, compartment: "health" } as CaseEvent);
    const codes = (one: Case): string[] =>
      agenda([one], options).flatMap(({ reasons }) => reasons.map(({ code }) => code));
    expect(codes(opened)).toContain("no-support");
    expect(codes(withHealth)).not.toContain("no-support");
    expect(codes(redact(withHealth, ["education"]))).toEqual(codes(redact(opened, ["education"])));
    expect(codes(redact(opened, ["education", "health"]))).toContain("no-support");
    // Whether a review is planned is for those who see reviews.
    expect(codes(redact(withHealth, ["education", "health"]))).toContain("no-review-planned");
    expect(codes(redact(withHealth, ["health"]))).not.toContain("no-review-planned");
  });
});

describe("after a dismissal the court's entries can be taken out", () => {
  const rest = purge(secretive(), { on: "2025-12-02", by: "principal" });

  test("nothing of them is left, and what is not theirs stays", () => {
    const json = JSON.stringify(rest);
    expect(json).not.toMatch(/SECRET-court/);
    expect(json).not.toMatch(/"referral-made"|"referral-dismissed"/);
    expect(json).toMatch(/SECRET-education/);
    expect(json).toMatch(/SECRET-health/);
    expect(rest.entries.at(-1)).toEqual({ kind: "purged", on: "2025-12-02", by: "principal", duties: [] });
  });

  test("the audit trail stays valid: entries and patches lead to the case", () => {
    expect(replay(rest.entries)).toEqual(rest);
    const trail = auditTrail(rest);
    const built = trail.reduce<unknown>((state, { patches }) => applyPatches(state as object, [...patches]), {});
    expect(built).toEqual(rest);
    expect(JSON.stringify(trail)).not.toMatch(/SECRET-court/);
  });

  test("state, tier and duties are what they were", () => {
    const { state, tier, duties } = secretive();
    expect([rest.state, rest.tier, rest.duties]).toEqual([state, tier, duties]);
  });

  test("not before the dismissal, and not before the last entry", () => {
    const entries = secretive().entries.slice(0, -1);
    expect(thrownBy(() => purge(replay(entries), { on: "2025-12-02", by: "principal" })).message).toMatch(
      /missing: referral-dismissed/,
    );
    expect(thrownBy(() => purge(secretive(), { on: "2025-11-30", by: "principal" })).code).toBe("invalid-event");
    expect(thrownBy(() => purge(secretive(), { on: "2025-12-02", by: " " })).path).toEqual(["by"]);
  });
});

test("what may be taken out moves nothing: no cause, support or effort of the court carries a later step", () => {
  const court = { compartment: "court" } as const;
  const opened = replay(secretive().entries.slice(0, 1));
  const ofCourt = after(opened, { ...cause, ...court } as CaseEvent);
  expect(ofCourt.state).toBe("open");
  expect(thrownBy(() => advance(ofCourt, steps)).message).toMatch(/missing: cause-recorded/);
  const supported = after(opened, cause, steps, agreed, { ...support, ...court } as CaseEvent);
  expect(supported.state).toBe("planning");
  expect(thrownBy(() => advance(supported, review("continue"))).message).toMatch(/missing: support-started/);
});
