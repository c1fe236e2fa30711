import { describe, expect, test } from "vitest";
import { openCase, openDuties, reconcile, replay, usMa } from "../../../src/index.js";
import type { Case, Policy } from "../../../src/index.js";
import { absent, absentOn } from "../../support/students.js";
import { thrownBy } from "../../support/thrown.js";
import { weekdays } from "../../support/calendars.js";
import { after, decided, invitation, key, standing, tenDayCase, tenInARow } from "./stories.js";

const interview = key("exit-interview", "interview");
const notice = key("exit-interview", "notice");

/** The same days, with the last one excused after all: nine in a row, nine unexcused. */
const corrected = [...tenInARow.slice(0, 9), absent("2025-09-26", { excusal: "excused" })];
/** With the last one present after all. */
const present = tenInARow.slice(0, 9);

describe("attendance was corrected", () => {
  test("what is pending is withdrawn", () => {
    const { supportCase, withdrawn, kept } = reconcile(tenDayCase(), decided(usMa, present, "2025-09-29"));
    expect(withdrawn.map(({ key: one }) => one).sort()).toEqual([
      key("absence-notice", "notify", "2025-09-26"),
      interview,
      notice,
    ]);
    expect(kept).toEqual([]);
    expect(standing(supportCase, notice, "2025-09-29")).toBe("none");
    expect(supportCase.duties.find((one) => one.key === notice)?.withdrawnOn).toBe("2025-09-29");
  });

  test("what was sent stays as true on the day it was sent, and says that it would not be asked for today", () => {
    const sent = after(tenDayCase(), invitation("2025-09-29"));
    const { supportCase, withdrawn, kept } = reconcile(sent, decided(usMa, present, "2025-09-30"));
    expect(withdrawn.map(({ key: one }) => one)).toContain(interview);
    expect(kept).toMatchObject([{ key: notice, doneOn: "2025-09-29", correctedOn: "2025-09-30" }]);
    expect(supportCase.entries).toContainEqual(sent.entries.at(-1));
  });

  test("an excused day among ten in a row leaves the run, and takes back the notice of that day", () => {
    const { withdrawn } = reconcile(tenDayCase(), decided(usMa, corrected, "2025-09-29"));
    expect(withdrawn.map(({ key: one }) => one)).toEqual([key("absence-notice", "notify", "2025-09-26")]);
  });

  test("and corrected back, the duty is the same one, not a second", () => {
    const away = reconcile(
      after(tenDayCase(), invitation("2025-09-29")),
      decided(usMa, present, "2025-09-30"),
    ).supportCase;
    const back = reconcile(away, decided(usMa, tenInARow, "2025-10-01")).supportCase;
    expect(back.duties.map((one) => one.key)).toEqual(tenDayCase().duties.map((one) => one.key));
    expect(back.duties.find((one) => one.key === notice)).toMatchObject({ doneOn: "2025-09-29" });
    expect(back.duties.find((one) => one.key === notice)).not.toHaveProperty("correctedOn");
    // Ten days after sending: 2025-09-29 + 10.
    expect(standing(back, interview, "2025-10-01")).toBe("2025-10-09 open");
  });
});

describe("night after night", () => {
  test("the same decision writes nothing", () => {
    const first = tenDayCase();
    const again = reconcile(first, decided(usMa, tenInARow, "2025-09-29"));
    expect(again.supportCase).toBe(first);
    expect([again.patches, again.inverse, again.withdrawn]).toEqual([[], [], []]);
  });

  test("nor does it when a database has kept the keys in another order", () => {
    const backwards = (value: unknown): unknown => {
      if (typeof value !== "object" || value === null) return value;
      if (Array.isArray(value)) return value.map(backwards);
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, own]) => [name, backwards(own)]),
      );
    };
    const kept = backwards(tenDayCase()) as Case;
    expect(reconcile(kept, decided(usMa, tenInARow, "2025-09-29"), { policy: usMa }).patches).toEqual([]);
  });

  test("one more day opens its own duty and no other", () => {
    const more = [...tenInARow, absent("2025-09-29")];
    const { supportCase } = reconcile(tenDayCase(), decided(usMa, more, "2025-09-29"));
    const added = supportCase.duties.filter(({ key: one }) => !tenDayCase().duties.some((known) => known.key === one));
    expect(added.map((one) => one.key)).toEqual([key("absence-notice", "notify", "2025-09-29")]);
    expect(replay(supportCase.entries)).toEqual(supportCase);
  });

  test("a case with later entries takes the decision over on the day of the last", () => {
    const noted = after(tenDayCase(), { kind: "note-recorded", on: "2025-10-05", text: "x" });
    expect(reconcile(noted, decided(usMa, present, "2025-09-30")).supportCase.changedOn).toBe("2025-10-05");
  });
});

describe("what does not belong together is refused", () => {
  const decision = decided(usMa, present, "2025-09-30");

  test("another student, another policy, an unknown version", () => {
    expect(thrownBy(() => reconcile(tenDayCase(), { ...decision, studentId: "s2" }))).toMatchObject({
      code: "invalid-case",
      path: ["studentId"],
    });
    expect(
      thrownBy(() => reconcile(tenDayCase(), { ...decision, policy: { id: "us-me", version: "1.0.0" } })).code,
    ).toBe("invalid-policy");
    expect(thrownBy(() => reconcile(tenDayCase(), { ...decision, policy: { id: "us-ma", version: "2" } })).code).toBe(
      "invalid-policy",
    );
    expect(
      thrownBy(() => openCase(decision, { caseId: "c", openedOn: "2025-09-30", policy: { ...usMa, version: "2" } }))
        .code,
    ).toBe("invalid-policy");
  });

  test("a new version comes with its policy; what was done under the old one stays known", () => {
    const next: Policy = { ...usMa, version: "2", rules: usMa.rules.filter(({ id }) => id !== "ma-exit-interview") };
    const sent = after(tenDayCase(), invitation("2025-09-29"));
    const change = reconcile(sent, decided(next, tenInARow, "2025-09-30"), { policy: next });
    expect(change.withdrawn.map((one) => one.key)).toEqual([interview]);
    expect(change.kept.map((one) => one.key)).toEqual([notice]);
    expect(
      openDuties(change.supportCase, { asOf: "2025-09-30" }).some(({ ruleId }) => ruleId === "ma-exit-interview"),
    ).toBe(false);
    expect(replay(change.supportCase.entries)).toEqual(change.supportCase);
    // The night after, with the same policy, there is nothing new to write.
    const again = reconcile(change.supportCase, decided(next, tenInARow, "2025-10-01"), { policy: next });
    expect(again).toEqual({ supportCase: change.supportCase, patches: [], inverse: [], withdrawn: [], kept: [] });
  });
});

test("a person can withdraw a duty that does not apply, with a reason, but not one that is done", () => {
  const withdrawal = {
    kind: "withdrawn",
    on: "2025-09-30",
    duties: [notice],
    by: "principal",
    reason: "Hospital stay",
  } as const;
  expect(standing(after(tenDayCase(), withdrawal), notice, "2025-10-05")).toBe("none");
  const sent = after(tenDayCase(), invitation("2025-09-29"));
  expect(thrownBy(() => after(sent, withdrawal)).path).toEqual(["duties", 0]);
  // What people found is not undone by the next night's decision.
  const nextNight = decided(usMa, [...tenInARow, absent("2025-09-29")], "2025-10-01");
  const { supportCase } = reconcile(after(tenDayCase(), withdrawal), nextNight);
  expect(standing(supportCase, notice, "2025-10-05")).toBe("none");
});

test("nine days are none of ten", () => {
  expect(
    decided(usMa, absentOn(...weekdays("2025-09-15", "2025-09-25")), "2025-09-29").outcomes.find(
      ({ ruleId }) => ruleId === "ma-exit-interview",
    )?.duties,
  ).toEqual([]);
});
