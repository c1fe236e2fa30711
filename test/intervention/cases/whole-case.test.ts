import { describe, expect, test } from "vitest";
import { openCase, openDuties, reconcile, usCa, usCt, usNj } from "../../../src/index.js";
import type { CaseEvent, DueDuty } from "../../../src/index.js";
import { absentOn } from "../../support/students.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { after, decided, standing, year } from "./stories.js";

const keys = (duties: readonly DueDuty[]): string[] => duties.map(({ key }) => key);

describe("California: the first notice is the first in the whole case", () => {
  // The third occasion is on 4 September, so that the rule is met on the 4th, the 5th and the 8th.
  const decision = decided(
    usCa,
    absentOn("2025-09-02", "2025-09-03", "2025-09-04", "2025-09-05", "2025-09-08"),
    "2025-09-08",
  );
  const supportCase = openCase(decision, { caseId: "c1", openedOn: "2025-09-08", policy: usCa });
  const first = "us-ca/ca-truant/notify/2025-09-04";
  const sent: CaseEvent = {
    kind: "notice-sent",
    on: "2025-09-09",
    duties: [first],
    as: ["first-notice-sent"],
    to: ["guardian"],
    channel: "letter",
    languages: ["en"],
  };
  const notices = (duties: readonly DueDuty[]): string[] => keys(duties.filter(({ dutyId }) => dutyId === "notify"));

  test("sent for one occasion, it is needless for the others, before and after", () => {
    expect(notices(openDuties(supportCase, { asOf: "2025-09-08" }))).toHaveLength(3);
    const told = after(supportCase, sent);
    expect(notices(openDuties(told, { asOf: "2025-09-09" }))).toEqual([]);
    expect(told.duties.find(({ key }) => key === first)).toMatchObject({ doneOn: "2025-09-09" });
    expect(told.duties.filter(({ needlessOn }) => needlessOn === "2025-09-09")).toHaveLength(2);
  });

  test("a later occasion opens no notice any more, but a report", () => {
    const later = decided(
      usCa,
      absentOn("2025-09-02", "2025-09-03", "2025-09-04", "2025-09-05", "2025-09-08", "2025-09-10"),
      "2025-09-10",
    );
    const open = openDuties(reconcile(after(supportCase, sent), later).supportCase, { asOf: "2025-09-10" });
    expect(notices(open)).toEqual([]);
    expect(keys(open)).toContain("us-ca/ca-truant/report/2025-09-10");
  });
});

describe("what is due in school days after a duty needs the calendar", () => {
  const call = { id: "call", action: "Call", requires: ["contact-made"] };
  const meet = {
    id: "meet",
    action: "Meet",
    requires: ["meeting-held"],
    due: { within: 3, unit: "school-day", from: "call" },
  } as const;
  const policy = policyOf([
    ruleOf({ count: "day", within: "school-year", atLeast: 1 }, { holds: "once-reached", duties: [call, meet] }),
  ]);
  const opened = openCase(decided(policy, absentOn("2025-09-03"), "2025-09-04"), {
    caseId: "c1",
    openedOn: "2025-09-04",
    policy,
  });
  // On a Friday: three school days later is Wednesday.
  const called = after(opened, { kind: "contact-made", on: "2025-09-05", with: "guardian", channel: "phone" });
  const key = "policy/rule/meet/2025-26";

  test("with it there is a date, without it none is made up", () => {
    expect(standing(opened, key, "2025-09-05")).toBe("no date waiting");
    expect(standing(called, key, "2025-09-05")).toBe("2025-09-10 open");
    expect(standing(called, key, "2025-09-11")).toBe("2025-09-10 overdue");
    const [without] = openDuties(called, { asOf: "2025-09-11" });
    expect(without).toMatchObject({ key, status: "open" });
    expect(without).not.toHaveProperty("dueOn");
  });

  test("a calendar that ends first leaves the date out", () => {
    const short = { ...year, days: year.days.slice(0, 6) };
    expect(openDuties(called, { asOf: "2025-09-11", calendar: short })[0]).not.toHaveProperty("dueOn");
  });
});

test("what was done last year fulfils no duty of this year", () => {
  const duties = [{ id: "plan", action: "Make a plan", requires: ["plan-made"] }];
  const policy = policyOf([
    ruleOf({ count: "day", within: "school-year", atLeast: 1 }, { holds: "once-reached", duties }),
  ]);
  const decision = decided(policy, absentOn("2025-09-03"), "2025-09-04");
  const opened = openCase(decision, { caseId: "c1", openedOn: "2025-09-04", policy });
  const made = after(opened, { kind: "step-taken", on: "2025-09-05", step: "plan-made" });
  const [outcome] = decision.outcomes;
  const next = {
    ...decision,
    asOf: "2026-09-10",
    outcomes: [
      { ...outcome!, duties: [{ ...outcome!.duties[0]!, key: "policy/rule/plan/2026-27", openedOn: "2026-09-09" }] },
    ],
  };
  const later = reconcile(made, next).supportCase;
  expect(keys(openDuties(later, { asOf: "2026-09-10" }))).toEqual(["policy/rule/plan/2026-27"]);
  const again = after(later, { kind: "step-taken", on: "2026-09-11", step: "plan-made" });
  expect(openDuties(again, { asOf: "2026-09-11" })).toEqual([]);
});

test("what was done before a duty opened fulfils it the first time", () => {
  const duties = [{ id: "plan", action: "Make a plan", requires: ["plan-made"] }];
  const rule = ruleOf({ count: "day", within: "school-year", atLeast: 2 }, { holds: "once-reached", duties });
  const policy = policyOf([rule]);
  const opened = openCase(decided(policy, absentOn("2025-09-03"), "2025-09-04"), {
    caseId: "c1",
    openedOn: "2025-09-04",
    policy,
  });
  const made = after(opened, { kind: "step-taken", on: "2025-09-05", step: "plan-made" });
  const { supportCase } = reconcile(made, decided(policy, absentOn("2025-09-03", "2025-09-08"), "2025-09-08"));
  expect(supportCase.duties).toMatchObject([{ key: "policy/rule/plan/2025-26", doneOn: "2025-09-05" }]);
});

test("a duty that asks for no event is done by what is done for it by name, and by nothing else", () => {
  const duties = [{ id: "talk", action: "Talk" }];
  const policy = policyOf([
    ruleOf({ count: "day", within: "school-year", atLeast: 1 }, { holds: "once-reached", duties }),
  ]);
  const opened = openCase(decided(policy, absentOn("2025-09-03"), "2025-09-04"), {
    caseId: "c1",
    openedOn: "2025-09-04",
    policy,
  });
  const talk: CaseEvent = { kind: "contact-made", on: "2025-09-05", with: "student", channel: "in person" };
  expect(openDuties(after(opened, talk), { asOf: "2025-09-05" })).toHaveLength(1);
  expect(openDuties(after(opened, { ...talk, duties: ["policy/rule/talk/2025-26"] }), { asOf: "2025-09-05" })).toEqual(
    [],
  );
});

test("Connecticut's meeting needs the guardian; New Jersey's notice is due before the next school day", () => {
  const days = absentOn("2025-09-02", "2025-09-03", "2025-09-04", "2025-09-05");
  const connecticut = openCase(decided(usCt, days, "2025-09-05"), {
    caseId: "c1",
    openedOn: "2025-09-05",
    policy: usCt,
  });
  const meeting = connecticut.duties.find(({ ruleId }) => ruleId.startsWith("ct"))!;
  // Ten school days after Friday the 5th: Friday the 19th.
  expect(meeting.dueOn).toBe("2025-09-19");
  const jersey = openCase(decided(usNj, days, "2025-09-05"), { caseId: "c1", openedOn: "2025-09-05", policy: usNj });
  // Friday's absence is told by Sunday, the day before Monday's school.
  expect(jersey.duties.find(({ occurrence }) => occurrence === "2025-09-05")?.dueOn).toBe("2025-09-07");
});
