import { describe, expect, test } from "vitest";
import { advance, openCase, priorSteps, usMa, usTx } from "../../../src/index.js";
import type { Case, CaseEvent } from "../../../src/index.js";
import { weekdays } from "../../support/calendars.js";
import { absentOn } from "../../support/students.js";
import { thrownBy } from "../../support/thrown.js";
import { after, agreed, cause, decided, review, steps, support } from "./stories.js";

/** Nine unexcused days in the first quarter: more than eight, and whether it was on purpose is for people to find. */
const nineDays = absentOn(...weekdays("2025-09-15", "2025-09-25"));

function caseOf(): Case {
  return openCase(decided(usMa, nineDays, "2025-09-26"), { caseId: "c1", openedOn: "2025-09-26", policy: usMa });
}

const called: CaseEvent = { kind: "contact-made", on: "2025-10-01", with: "guardian", channel: "home visit" };
const looked: CaseEvent = {
  kind: "screening-completed",
  on: "2025-11-04",
  areas: ["disability", "health"],
  by: "nurse",
};
const willful: CaseEvent = {
  kind: "determination",
  on: "2025-11-05",
  name: "willful",
  value: true,
  by: "principal",
  reasons: "Every support was taken up and left again",
};

function referral(supportCase: Case, more: object = {}): CaseEvent {
  return {
    kind: "referral-made",
    on: "2025-11-06",
    to: "juvenile court",
    ruleId: "ma-habitually-truant",
    by: "attendance supervisor",
    reasons: "As documented",
    steps: priorSteps(supportCase),
    petition: true,
    ...more,
  } as CaseEvent;
}

const whole = (): Case =>
  after(caseOf(), called, cause, steps, agreed, support, review("change-plan"), looked, willful);

/** What is missing for a referral. */
function missing(supportCase: Case, more: object = {}): string {
  return thrownBy(() => advance(supportCase, referral(supportCase, more))).message.replace("kind: out of turn ", "");
}

describe("Massachusetts' ladder", () => {
  test("with every rung there is a referral, and it moves nothing", () => {
    const { supportCase } = advance(whole(), referral(whole()));
    expect([supportCase.state, supportCase.tier]).toEqual([whole().state, whole().tier]);
  });

  test("never as a first step: everything is named that is missing", () => {
    expect(missing(caseOf())).toBe(
      "(missing: decision:ma-habitually-truant, determination:willful, screening-completed:disability, screening-completed:health, contact-made, support-started, review)",
    );
  });

  const without = (kind: string): Case => {
    const events = whole()
      .entries.slice(1)
      .filter((entry) => entry.kind !== kind);
    return after(caseOf(), ...events);
  };

  test.each([
    ["screening-completed", "(missing: screening-completed:disability, screening-completed:health)"],
    ["determination", "(missing: decision:ma-habitually-truant, determination:willful)"],
    ["contact-made", "(missing: contact-made)"],
    ["review", "(missing: review)"],
  ])("without %s there is none", (kind, expected) => {
    expect(missing(without(kind))).toBe(expected);
  });

  test("a look at health alone is half a look", () => {
    const half = after(without("screening-completed"), { ...looked, on: "2025-11-05", areas: ["health"] } as CaseEvent);
    expect(missing(half)).toBe("(missing: screening-completed:disability)");
  });

  test("the finding is one with an author and reasons, and can be taken back", () => {
    for (const lacking of [{ by: "" }, { reasons: " " }]) {
      expect(thrownBy(() => advance(whole(), { ...willful, ...lacking } as CaseEvent)).code).toBe("invalid-event");
    }
    const back = after(whole(), { ...willful, value: false } as CaseEvent);
    expect(missing(back)).toBe("(missing: decision:ma-habitually-truant, determination:willful)");
  });

  test("another rule is no way round the finding", () => {
    const rule = { ruleId: "ma-five-unexcused" };
    expect(missing(without("determination"), rule)).toBe("(missing: determination:willful)");
    expect(missing(whole(), { ruleId: "ma-exit-interview" })).toBe("(missing: decision:ma-exit-interview)");
    expect(thrownBy(() => advance(whole(), referral(whole(), { ruleId: "none" }))).path).toEqual(["ruleId"]);
  });

  test("the steps before are listed, and each is one that the case documents", () => {
    expect(missing(whole(), { steps: [] })).toBe("(missing: contact-made, support-started, review)");
    const invented = [...priorSteps(whole()), { on: "2025-10-20", kind: "meeting-held" }];
    const error = thrownBy(() => advance(whole(), referral(whole(), { steps: invented })));
    // A call, steps proposed and agreed, a support and a review: the sixth, at index 5, is invented.
    expect(error.path).toEqual(["steps", 5]);
  });

  test("trying twice is a contact, once is not", () => {
    const tried: CaseEvent = { kind: "contact-attempted", on: "2025-11-05", with: "guardian", channel: "phone" };
    expect(missing(after(without("contact-made"), tried))).toBe("(missing: contact-made)");
    // Listed twice, it was still tried once: after steps, agreement, support and review (0 to 3) it is at 4, and again at 5.
    const once = after(without("contact-made"), tried);
    const doubled = [...priorSteps(once), { on: tried.on, kind: tried.kind }];
    expect(thrownBy(() => advance(once, referral(once, { steps: doubled })))).toMatchObject({
      code: "invalid-event",
      path: ["steps", 5],
    });
    const twice = after(without("contact-made"), tried, tried);
    expect(advance(twice, referral(twice)).supportCase.entries.at(-1)?.kind).toBe("referral-made");
  });
});

describe("a referral that is written down later than it was made", () => {
  const late = { recordedOn: "2025-11-20" };

  test("stands on what was there on its day: looked on 2025-11-04, found on 2025-11-05", () => {
    expect(advance(whole(), referral(whole(), { ...late, on: "2025-11-05" })).supportCase.entries).toHaveLength(10);
    expect(missing(whole(), { ...late, on: "2025-11-04" })).toBe(
      "(missing: decision:ma-habitually-truant, determination:willful)",
    );
    expect(missing(whole(), { ...late, on: "2025-11-03" })).toBe(
      "(missing: decision:ma-habitually-truant, determination:willful, screening-completed:disability, screening-completed:health)",
    );
  });

  test("lists no step that came after it: the review of 2025-11-03 is the fifth", () => {
    expect(thrownBy(() => advance(whole(), referral(whole(), { ...late, on: "2025-11-02" })))).toMatchObject({
      code: "invalid-event",
      path: ["steps", 4],
    });
  });

  test("and not on a finding that was taken back since", () => {
    const back = after(whole(), { ...willful, on: "2025-11-10", value: false } as CaseEvent);
    expect(missing(back, late)).toBe("(missing: decision:ma-habitually-truant, determination:willful)");
  });
});

describe("other states", () => {
  const opened = (): Case => {
    const decision = decided(usTx, absentOn(...weekdays("2025-09-15", "2025-09-26")), "2025-09-26", { age: 14 });
    return openCase(decision, { caseId: "c1", openedOn: "2025-09-26", policy: usTx });
  };
  const rule = { ruleId: "tx-truant-conduct" };

  test("no referral without documented prevention either", () => {
    expect(missing(opened(), rule)).toBe(
      "(missing: screening-completed:disability, screening-completed:health, contact-made, support-started, review)",
    );
  });

  test("with it, the referral does what the policy's duty asks for, beside the measures", () => {
    const key = opened().duties.find(({ dutyId, ruleId }) => ruleId === rule.ruleId && dutyId === "referral")?.key;
    const done = (supportCase: Case) => supportCase.duties.find((duty) => duty.key === key)?.doneOn;
    const measures: CaseEvent = { kind: "step-taken", on: "2025-11-05", step: "prevention-measures-taken" };
    const ready = after(opened(), called, cause, steps, agreed, support, review("change-plan"), looked);
    const referred = after(ready, referral(ready, rule));
    expect(key).toBeDefined();
    expect(done(referred)).toBeUndefined();
    expect(done(after(ready, measures, referral(ready, rule)))).toBe("2025-11-06");
  });
});
