import { describe, expect, test } from "vitest";
import {
  advance,
  agenda,
  auditTrail,
  caseload,
  knownFrom,
  openCase,
  openDuties,
  priorSteps,
  purge,
  reconcile,
  redact,
  replay,
  usMa,
} from "../../../src/index.js";
import type { Case, CaseEvent, Decision } from "../../../src/index.js";
import { thrownBy } from "../../support/thrown.js";
import { after, cause, decided, invitation, tenDayCase, tenInARow } from "./stories.js";

type Path = readonly (string | number)[];

/** A case as a database gives it back, with something of it changed. */
function kept(more: object = {}): Record<string, unknown> & { entries: Record<string, unknown>[] } {
  return { ...JSON.parse(JSON.stringify(after(tenDayCase(), cause))), ...more };
}

const [opening, second] = kept().entries as [Record<string, unknown>, Record<string, unknown>];
const asOf = { asOf: "2025-10-10" };

/** What is wrong, and where it is in the case. */
const wrong: readonly [string, unknown, Path][] = [
  ["nothing", undefined, []],
  ["null", null, []],
  ["a list", [], []],
  ["text", "Maria Lopez", []],
  ["no entries", kept({ entries: null }), ["entries"]],
  ["an entry that is none", kept({ entries: [opening, null] }), ["entries", 1]],
  ["an entry of no kind", kept({ entries: [opening, { kind: "constructor", on: "2025-09-27" }] }), ["entries", 1]],
  [
    "an agreement of nobody",
    kept({ entries: [opening, { kind: "action-steps-agreed", on: "2025-09-27" }] }),
    ["entries", 1],
  ],
  ["an opening without a policy", kept({ entries: [{ ...opening, policy: null }, second] }), ["entries", 0]],
  ["an opening without a decision", kept({ entries: [{ ...opening, decision: {} }, second] }), ["entries", 0]],
  ["an entry with an unknown property", kept({ entries: [opening, { ...second, "Maria Lopez": 1 }] }), ["entries", 1]],
];

const wrongHead: readonly [string, unknown, Path][] = [
  ["no duties", kept({ duties: null }), ["duties"]],
  ["a duty that is none", kept({ duties: [null] }), ["duties", 0]],
  ["a duty without a key", kept({ duties: [{}] }), ["duties", 0]],
  ["a day that is none", kept({ changedOn: "2025-02-29" }), ["changedOn"]],
  ["a view of everything, in a word", kept({ visible: "education health court" }), ["visible"]],
  ["no last day", kept({ changedOn: undefined }), ["changedOn"]],
];

const note: CaseEvent = { kind: "note-recorded", on: "2025-10-03", text: "x" };
const decision = decided(usMa, tenInARow, "2025-10-03");
const ofCase: readonly [string, (given: Case) => unknown, Path][] = [
  ["advance", (given) => advance(given, note), []],
  ["openDuties", (given) => openDuties(given, asOf), []],
  ["redact", (given) => redact(given, ["education"]), []],
  ["purge", (given) => purge(given, { on: "2025-10-10", by: "principal" }), []],
  ["reconcile", (given) => reconcile(given, decision), []],
  ["agenda", (given) => agenda([given], asOf), [0]],
  ["caseload", (given) => caseload([given], asOf), [0]],
];
const ofEntries: typeof ofCase = [
  ["priorSteps", priorSteps, []],
  ["knownFrom", knownFrom, []],
  ["auditTrail", auditTrail, []],
];

describe.each(ofCase)("%s refuses what is no case, by its place", (_, call, place) => {
  test.each([...wrong, ...wrongHead])("%s", (_name, given, path) => {
    const error = thrownBy(() => call(given as Case));
    expect(error).toMatchObject({ code: "invalid-case", path: [...place, ...path] });
    expect(error.message).not.toMatch(/Maria/);
  });
});

describe.each(ofEntries)("%s refuses what has no entries of a case", (_, call) => {
  test.each(wrong.filter(([name]) => !["a list", "text"].includes(name)))("%s", (_name, given, path) => {
    const error = thrownBy(() => call(given as Case));
    expect(error).toMatchObject({ code: "invalid-case", path });
    expect(error.message).not.toMatch(/Maria/);
  });
});

test("a case that a database kept is one", () => {
  const given = kept() as unknown as Case;
  for (const [, call] of ofCase.filter(([name]) => name !== "purge")) expect(() => call(given)).not.toThrow();
  for (const [, call] of ofEntries) expect(call(given)).toEqual(call(after(tenDayCase(), cause)));
});

test("what is no list of cases or events", () => {
  for (const nothing of [undefined, null, {}, "x"] as unknown as (readonly never[])[]) {
    expect(thrownBy(() => agenda(nothing, asOf)).code).toBe("invalid-case");
    expect(thrownBy(() => caseload(nothing, asOf)).code).toBe("invalid-case");
    expect(thrownBy(() => replay(nothing)).code).toBe("invalid-event");
  }
});

describe("what is no decision", () => {
  const outcomes = (...given: readonly unknown[]): unknown => ({ ...decision, outcomes: given });
  test.each<[string, unknown, Path]>([
    ["nothing", undefined, ["decision"]],
    ["text", "met", ["decision"]],
    ["no policy", { ...decision, policy: null }, ["decision"]],
    ["no outcomes", { ...decision, outcomes: null }, ["decision", "outcomes"]],
    ["an outcome of nothing", outcomes(null), ["decision", "outcomes"]],
    ["no duties", outcomes({ ruleId: "a", result: "met" }), ["decision", "outcomes", 0]],
    ["a duty of nothing", outcomes({ ruleId: "a", result: "met", duties: [null] }), ["decision", "outcomes", 0]],
    [
      "needs that are no list",
      outcomes({ ruleId: "a", result: "undetermined", needs: 5, duties: [] }),
      ["decision", "outcomes", 0],
    ],
  ])("%s", (_, given, path) => {
    const options = { caseId: "c", openedOn: "2025-10-03", policy: usMa };
    for (const call of [() => openCase(given as Decision, options), () => reconcile(tenDayCase(), given as Decision)]) {
      expect(thrownBy(call)).toMatchObject({ code: "invalid-event", path });
    }
  });
});

test.each([null, {}, { id: "us-ma", version: usMa.version }, { id: "us-ma", version: usMa.version, rules: [null] }])(
  "what is no policy: %j",
  (given) => {
    const policy = given as unknown as typeof usMa;
    const refused = { code: "invalid-policy", path: ["policy"] };
    expect(thrownBy(() => openCase(decision, { caseId: "c", openedOn: "2025-10-03", policy }))).toMatchObject(refused);
    expect(thrownBy(() => reconcile(tenDayCase(), decision, { policy }))).toMatchObject(refused);
  },
);

describe("duties on other terms than a policy has", () => {
  const on = (terms: object): CaseEvent[] => {
    const { policy, ...rest } = opening as unknown as Extract<CaseEvent, { kind: "opened" }>;
    const rules = policy.rules.map((rule) => ({ ...rule, duties: rule.duties.map((one) => ({ ...one, ...terms })) }));
    return [{ ...rest, policy: { ...policy, rules } }, invitation("2025-09-30")];
  };

  test.each([
    { requires: "notice-sent" },
    { requires: null },
    { due: { within: "3", unit: "calendar-day" } },
    { due: { within: -3, unit: "calendar-day" } },
    { due: { within: 3, unit: "fortnight" } },
    { recipients: "guardian" },
    { offers: "many" },
    { extension: {} },
    { unless: 5 },
    { "Maria Lopez": 1 },
  ])("%j", (terms) => {
    const error = thrownBy(() => replay(on(terms)));
    expect(error).toMatchObject({ code: "invalid-event", path: ["policy"] });
    expect(error.message).not.toMatch(/Maria/);
  });

  test("on its own terms it is taken", () => {
    expect(replay(on({})).entries).toHaveLength(2);
  });
});
