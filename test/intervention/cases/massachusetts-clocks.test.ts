import { describe, expect, test } from "vitest";
import { openDuties, replay, usMa } from "../../../src/index.js";
import type { CaseEvent } from "../../../src/index.js";
import { thrownBy } from "../../support/thrown.js";
import { after, duty, invitation, key, standing, tenDayCase, year } from "./stories.js";

const notice = key("exit-interview", "notice");
const interview = key("exit-interview", "interview");

describe("M.G.L. c.76, §18: ten days in a row", () => {
  test("the notice is due five days after the tenth, 2025-09-26 + 5 = 2025-10-01, to the end of that day", () => {
    expect(standing(tenDayCase(), notice, "2025-10-01")).toBe("2025-10-01 open");
    expect(standing(tenDayCase(), notice, "2025-10-02")).toBe("2025-10-01 overdue");
  });

  test("the interview waits until the notice is sent, and is due ten days after sending: 2025-09-30 + 10 = 2025-10-10", () => {
    expect(standing(tenDayCase(), interview, "2025-09-30")).toBe("no date waiting");
    const sent = after(tenDayCase(), invitation("2025-09-30"));
    expect(standing(sent, notice, "2025-10-20")).toBe("none");
    expect(standing(sent, interview, "2025-10-10")).toBe("2025-10-10 open");
    expect(standing(sent, interview, "2025-10-11")).toBe("2025-10-10 overdue");
  });

  test("days are counted over a leap day and over no school: 2028-02-24 + 5 = 2028-02-29, + 10 = 2028-03-10, + 14 = 2028-03-24", () => {
    const inYear = (asked: CaseEvent): CaseEvent =>
      JSON.parse(
        JSON.stringify(asked).replaceAll("2025-09-26", "2028-02-24").replaceAll("2025-10-01", "2028-02-29"),
      ) as CaseEvent;
    const leap = replay(tenDayCase().entries.map(inYear));
    expect(standing(leap, notice, "2028-02-29")).toBe("2028-02-29 open");
    expect(standing(leap, notice, "2028-03-01")).toBe("2028-02-29 overdue");
    const sent = after(leap, invitation("2028-02-29", { offers: ["2028-03-06", "2028-03-08"] }));
    expect(standing(sent, interview, "2028-03-10")).toBe("2028-03-10 open");
    expect(standing(sent, interview, "2028-03-11")).toBe("2028-03-10 overdue");
    const more: CaseEvent = {
      kind: "extension-granted",
      on: "2028-03-09",
      duty: interview,
      onRequestOf: "guardian",
      days: 14,
    };
    expect(standing(after(sent, more), interview, "2028-03-24")).toBe("2028-03-24 open");
    expect(standing(after(sent, more), interview, "2028-03-25")).toBe("2028-03-24 overdue");
  });

  test("a notice written down late counts from the day it was sent", () => {
    const sent = after(tenDayCase(), invitation("2025-09-30", { recordedOn: "2025-10-06" }));
    expect(standing(sent, interview, "2025-10-06")).toBe("2025-10-10 open");
    // On 3 October nobody knew of it yet.
    expect(standing(sent, notice, "2025-10-03")).toBe("2025-10-01 overdue");
  });

  test("the guardian can ask for up to 14 days more: 2025-10-10 + 14 = 2025-10-24", () => {
    const more: CaseEvent = {
      kind: "extension-granted",
      on: "2025-10-06",
      duty: interview,
      onRequestOf: "guardian",
      days: 14,
    };
    const sent = after(tenDayCase(), invitation("2025-09-30"));
    expect(standing(after(sent, more), interview, "2025-10-11")).toBe("2025-10-24 open");
    expect(thrownBy(() => after(sent, { ...more, days: 15 }))).toMatchObject({ code: "invalid-event", path: ["days"] });
    expect(thrownBy(() => after(sent, { ...more, onRequestOf: "school" })).path).toEqual(["onRequestOf"]);
    expect(thrownBy(() => after(sent, { ...more, duty: notice })).path).toEqual(["duty"]);
  });

  test("the notice offers two dates, goes to student and guardian, and has English beside the home language", () => {
    const refused = (more: object) => thrownBy(() => after(tenDayCase(), invitation("2025-09-30", more))).path;
    expect(refused({ offers: ["2025-10-08", "2025-10-08"] })).toEqual(["offers"]);
    expect(refused({ offers: ["2025-09-29", "2025-10-08"] })).toEqual(["offers"]);
    expect(refused({ to: ["guardian"] })).toEqual(["to"]);
    expect(refused({ languages: ["pt"] })).toEqual(["languages"]);
    expect(after(tenDayCase(), invitation("2025-09-30", { languages: ["en-US"] })).entries).toHaveLength(2);
  });

  const arranged: CaseEvent = {
    kind: "meeting-scheduled",
    on: "2025-10-01",
    meetingId: "m1",
    type: "exit-interview",
    for: "2025-10-08",
    invited: ["student", "guardian"],
  };
  const held: CaseEvent = {
    kind: "meeting-held",
    on: "2025-10-08",
    meetingId: "m1",
    attended: ["student", "principal"],
  };

  test("the interview goes on without the guardian only after an effort to include them", () => {
    const sent = after(tenDayCase(), invitation("2025-09-30"), arranged);
    expect(thrownBy(() => after(sent, held))).toMatchObject({
      code: "out-of-turn",
      message: "kind: out of turn (missing: contact-attempted:guardian)",
    });
    const tried: CaseEvent = { kind: "contact-attempted", on: "2025-10-07", with: "guardian", channel: "phone" };
    expect(standing(after(sent, tried, held), interview, "2025-10-09")).toBe("none");
    const together = { ...held, attended: ["student", "guardian", "principal"] } as CaseEvent;
    expect(standing(after(sent, together), interview, "2025-10-09")).toBe("none");
  });

  test("a meeting of another kind is no exit interview", () => {
    const other = { ...arranged, type: "meeting" } as CaseEvent;
    const both = after(tenDayCase(), invitation("2025-09-30"), other, {
      ...held,
      attended: ["guardian"],
    } as CaseEvent);
    expect(standing(both, interview, "2025-10-09")).toBe("2025-10-10 open");
  });
});

describe("M.G.L. c.76, §1B: a day absent", () => {
  const first = key("absence-notice", "notify", "2025-09-15");
  const second = key("absence-notice", "notify", "2025-09-16");

  test("the guardian is told within three days: 2025-09-15 + 3 = 2025-09-18", () => {
    expect(standing(tenDayCase(), first, "2025-09-26")).toBe("2025-09-18 overdue");
  });

  test("hearing from the guardian about one day hides the need of no other", () => {
    const heard: CaseEvent = {
      kind: "contact-made",
      on: "2025-09-26",
      with: "guardian",
      channel: "phone",
      startedBy: "guardian",
    };
    expect(standing(after(tenDayCase(), { ...heard, duties: [first] }), first, "2025-09-26")).toBe("none");
    expect(standing(after(tenDayCase(), { ...heard, duties: [first] }), second, "2025-09-26")).toBe(
      "2025-09-19 overdue",
    );
    // Without a word of which day it was about, it is about none of them.
    expect(standing(after(tenDayCase(), heard), first, "2025-09-26")).toBe("2025-09-18 overdue");
    // The school's own call is not hearing from the guardian.
    expect(standing(after(tenDayCase(), { ...heard, startedBy: "school", duties: [first] }), first, "2025-09-26")).toBe(
      "2025-09-18 overdue",
    );
  });

  test("one notice can be about several days, and about no other duty", () => {
    const sent: CaseEvent = {
      kind: "notice-sent",
      on: "2025-09-26",
      duties: [first, second],
      to: ["guardian"],
      channel: "letter",
      languages: ["pt"],
    };
    const told = after(tenDayCase(), sent);
    const open = openDuties(told, { asOf: "2025-09-26" }).filter(({ ruleId }) => ruleId === "ma-absence-notice");
    expect(open).toHaveLength(8);
    expect(duty(told, key("five-unexcused", "notify"), "2025-09-26")).toBeDefined();
    expect(thrownBy(() => after(told, { ...sent, duties: ["us-ma/none"] })).path).toEqual(["duties", 0]);
  });
});

describe("M.G.L. c.76, §1B: five days, action steps", () => {
  const meet = key("action-steps", "meet");
  const agree = key("action-steps", "action-steps");
  const arranged: CaseEvent = {
    kind: "meeting-scheduled",
    on: "2025-09-29",
    meetingId: "m1",
    type: "meeting",
    for: "2025-10-02",
    invited: ["guardian"],
  };

  test("seeking a meeting is the effort that the law asks for; steps are agreed when all three have agreed", () => {
    const sought = after(tenDayCase(), arranged);
    expect(standing(tenDayCase(), meet, "2025-09-29")).toBe("no date open");
    expect(standing(sought, meet, "2025-09-29")).toBe("none");
    // A meeting without the guardian is no effort to meet the guardian.
    const staffOnly = after(tenDayCase(), { ...arranged, invited: ["counselor"] } as CaseEvent);
    expect(standing(staffOnly, meet, "2025-09-29")).toBe("no date open");
    const cause: CaseEvent = { kind: "cause-recorded", on: "2025-09-30", saidBy: "student", confidence: "likely" };
    const proposed: CaseEvent = {
      kind: "action-steps-proposed",
      on: "2025-10-01",
      steps: [{ id: "s", what: "A ride", owner: "counselor" }],
    };
    const two: CaseEvent = {
      kind: "action-steps-agreed",
      on: "2025-10-02",
      agreedBy: ["principal-or-designee", "guardian"],
    };
    const third: CaseEvent = { kind: "action-steps-agreed", on: "2025-10-03", agreedBy: ["student"] };
    const half = after(sought, cause, proposed, two);
    expect(standing(half, agree, "2025-10-03")).toBe("no date open");
    expect(standing(after(half, third), agree, "2025-10-03")).toBe("none");
    // New steps need all three again.
    const again = after(half, { ...proposed, on: "2025-10-03" } as CaseEvent, third);
    expect(standing(again, agree, "2025-10-03")).toBe("no date open");
  });
});

test("overdue duties come first, the oldest before the others, and those that wait come last", () => {
  const duties = openDuties(tenDayCase(), { asOf: "2025-10-02", calendar: year });
  const statuses = duties.map(({ status }) => status);
  const order = { overdue: 0, open: 1, waiting: 2 };
  expect(statuses).toEqual([...statuses].sort((a, b) => order[a] - order[b]));
  // Ten days absent, each due three days later, and the notice of the exit interview.
  expect(statuses.filter((status) => status === "overdue")).toHaveLength(11);
  expect(duties[0]?.key).toBe(key("absence-notice", "notify", "2025-09-15"));
  expect(duties.at(-1)?.key).toBe(interview);
});

test("the case keeps what the law was: duties are read without the policy", () => {
  const kept = JSON.parse(JSON.stringify(tenDayCase()));
  expect(openDuties(kept, { asOf: "2025-10-02" })).toEqual(openDuties(tenDayCase(), { asOf: "2025-10-02" }));
  expect(kept.entries[0].policy.rules).toHaveLength(usMa.rules.length);
  expect(JSON.stringify(kept)).not.toContain('"when"');
});
