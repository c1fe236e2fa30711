import { applyPatches } from "immer";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  advance,
  auditTrail,
  openCase,
  openDuties,
  purge,
  redact,
  replay,
  TruancyError,
  usCa,
  usMa,
  usTx,
  usWa,
} from "../../../src/index.js";
import type { Case, CaseChange, CaseEvent, Compartment, DueDuty } from "../../../src/index.js";
import { caseEventSchema, caseSchema } from "../../../src/schemas.js";
import { holdsForAll, mustEqual, propertyTimeout } from "../../oracle/property.js";
import { epochDay, isoDate } from "../../support/calendars.js";
import { deepFreeze } from "../../support/deep-freeze.js";
import { pick, randomFrom } from "../../support/random.js";
import { year } from "../cases/stories.js";
import { oracleDuties } from "./open-duties.js";
import {
  correctedMarks,
  manyDuties,
  randomDecision,
  randomEvent,
  randomMarks,
  reconciledAt,
  type Random,
} from "./random-case.js";

/** The duties of these policies that a referral or a petition does. */
const ofCourt = new Set(["petition", "referral", "refer"]);

const policies = [usMa, usCa, usTx, usWa, manyDuties, manyDuties];
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

/** What a random course of events comes to, each change looked at. */
function course(random: Random, look: (before: Case, change: CaseChange) => void = () => {}): Case {
  const policy = pick(random, policies);
  let marks = randomMarks(random);
  const openedOn = pick(random, ["2025-09-12", "2025-09-26", "2025-10-10"]);
  let supportCase = deepFreeze(openCase(randomDecision(policy, marks, openedOn), { caseId: "c", openedOn, policy }));
  for (let turn = 0; turn < 60; turn++) {
    try {
      if (random() < 0.1) marks = correctedMarks(random, marks);
      const change =
        random() < 0.12
          ? reconciledAt(supportCase, policy, marks, turn > 40)
          : advance(supportCase, deepFreeze(randomEvent(random, supportCase)));
      look(supportCase, change);
      supportCase = deepFreeze(change.supportCase);
    } catch (error) {
      if (!(error instanceof TruancyError)) throw error;
      expect(["out-of-turn", "invalid-event"]).toContain(error.code);
    }
  }
  return supportCase;
}

describe("any course of events", { timeout: propertyTimeout }, () => {
  test("is refused with a type, or leaves the duties that the oracle tells", () => {
    const kinds = new Set<string>();
    holdsForAll(
      seeds,
      (seed) => {
        const random = randomFrom(seed);
        const supportCase = course(random);
        for (const { kind } of supportCase.entries) kinds.add(kind);
        for (const days of [0, 20, -10]) {
          const asOf = isoDate(epochDay(supportCase.changedOn) + days);
          for (const calendar of [undefined, year]) {
            const options = { asOf, ...(calendar && { calendar }) };
            mustEqual(
              `as of ${asOf}`,
              openDuties(supportCase, options),
              oracleDuties(supportCase.entries, asOf, calendar),
            );
          }
        }
      },
      { fraction: 0.5 },
    );
    // What is hard to come by was come by.
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining([
        "closed",
        "extension-granted",
        "referral-made",
        "referral-dismissed",
        "reconciled",
        "withdrawn",
      ]),
    );
  });

  test("can be undone exactly, is the same when replayed, and survives JSON", () => {
    holdsForAll(
      seeds,
      (seed) => {
        const supportCase = course(randomFrom(seed), (before, { supportCase: next, patches, inverse }) => {
          mustEqual("forth", applyPatches(before, [...patches]), next);
          mustEqual("back", applyPatches(next, [...inverse]), before);
        });
        mustEqual("replay", replay(supportCase.entries), supportCase);
        const kept = JSON.parse(JSON.stringify(supportCase)) as Case;
        mustEqual("JSON", kept, supportCase);
        mustEqual("replay of JSON", replay(kept.entries), supportCase);
        mustEqual("schema", caseSchema.parse(kept), supportCase);
        mustEqual(
          "events",
          kept.entries.map((entry) => caseEventSchema.parse(entry)),
          supportCase.entries,
        );
        mustEqual(
          "trail",
          auditTrail(supportCase).reduce<unknown>(
            (state, { patches }) => applyPatches(state as object, [...patches]),
            {},
          ),
          supportCase,
        );
      },
      { fraction: 0.3, shift: 1 },
    );
  });

  test("owes the same to every reader but for the court's duties, and after a purge", () => {
    let purged = 0;
    holdsForAll(
      seeds,
      (seed) => {
        const supportCase = course(randomFrom(seed));
        const asOf = isoDate(epochDay(supportCase.changedOn) + 7);
        const owed = openDuties(supportCase, { asOf, calendar: year });
        const seen = (...visible: Compartment[]): DueDuty[] =>
          openDuties(redact(supportCase, visible), { asOf, calendar: year });
        mustEqual("all", seen("education", "health", "court"), owed);
        for (const visible of [[], ["education"], ["health"], ["education", "court"]] as const) {
          const shown = owed.filter(
            ({ dutyId }) => (visible as readonly string[]).includes("court") || !ofCourt.has(dutyId),
          );
          const view = seen(...visible);
          mustEqual("keys", view.map(({ key }) => key).sort(), shown.map(({ key }) => key).sort());
          // Where the day that it is counted from is not shown, it has no date and is open; everything else is as in the case.
          for (const duty of view) {
            const { dueOn: _, ...undated } = shown.find(({ key }) => key === duty.key)!;
            const asInCase = shown.find(({ key }) => key === duty.key);
            mustEqual(duty.key, duty, duty.dueOn === undefined ? { ...undated, status: duty.status } : asInCase);
          }
        }
        if (!supportCase.entries.some(({ kind }) => kind === "referral-dismissed")) return;
        purged++;
        const rest = purge(supportCase, { on: supportCase.changedOn, by: "principal" });
        mustEqual("purged", openDuties(rest, { asOf, calendar: year }), owed);
        mustEqual("replay", replay(rest.entries), rest);
        mustEqual("state", [rest.state, rest.tier], [supportCase.state, supportCase.tier]);
        expect(JSON.stringify(rest)).not.toMatch(/"kind":"referral|"compartment":"court"/);
      },
      { fraction: 0.5, shift: 2 },
    );
    expect(purged).toBeGreaterThan(0);
  });

  test("is to who may not see the court as if nothing of it had been written down", () => {
    let [referred, withoutTrace] = [0, 0];
    holdsForAll(
      seeds,
      (seed) => {
        const supportCase = course(randomFrom(seed));
        const isOfCourt = (entry: CaseEvent): boolean =>
          entry.kind.startsWith("referral") || ("compartment" in entry && entry.compartment === "court");
        if (!supportCase.entries.some(isOfCourt)) return;
        referred++;
        const view = redact(supportCase, ["education", "health"]);
        // A duty of the school that an entry of the court settled is told to be settled, so that nobody does it again.
        if (view.duties.some(({ settled }) => settled)) return;
        withoutTrace++;
        const ids = new Set(supportCase.entries.filter(isOfCourt).flatMap(idOf));
        const rest = supportCase.entries.filter((entry) => !isOfCourt(entry) && !idOf(entry).some((id) => ids.has(id)));
        mustEqual("view", view, redact(replay(rest), ["education", "health"]));
      },
      { fraction: 0.5, shift: 3 },
    );
    expect(Math.min(referred, withoutTrace)).toBeGreaterThan(0);
  });
});

/** The id of the meeting or support that an event begins or ends. */
function idOf(entry: CaseEvent): string[] {
  if ("meetingId" in entry) return [`meeting ${entry.meetingId}`];
  return "supportId" in entry ? [`support ${entry.supportId}`] : [];
}
