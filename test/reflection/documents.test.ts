import { describe, expect, test } from "vitest";
import {
  advanceSession,
  answersFromSurvey,
  answersJsonSchema,
  compareScorecards,
  contradictions,
  createSession,
  draftObjectives,
  instrumentFromRows,
  mergeSessions,
  nextItem,
  pairedChanges,
  priorities,
  reflectionInstrument,
  responseOf,
  score,
  sessionProgress,
  surveyJs,
  type Response,
  type ResponseSet,
} from "../../src/reflection/index.js";
import { reviewProgram, startProgram } from "../../src/program/index.js";
import { instrumentSchema, responseSetSchema, scorecardSchema, sessionSchema } from "../../src/schemas.js";
import { expectRefused, wrongs } from "../schemas/support/refused.js";
import { expectEveryKeyRefused } from "../schemas/support/poisoned.js";
import { deepFreeze } from "../support/deep-freeze.js";
import { instrumentOf, setOf } from "./stories.js";

const instrument = deepFreeze(
  instrumentOf([[{ reverse: true, weight: 2, tier: 1, elements: ["impact.leaders"] }, { roles: ["teacher"] }], [{}]], {
    source: "a binder",
    succeeds: [{ version: "0", items: { old: "a1" } }],
  }),
);
const person = (role: string, place: number): Response => ({
  respondentId: `${role}-${place}`,
  role,
  groups: ["evening"],
  answers: {
    a1: {
      rating: 1 + (place % 5),
      priority: 3,
      feasibility: 2,
      note: "kept",
      evidence: "e",
      currentStrategy: "c",
      actionStep: "s",
    },
    b1: 1 + ((place * 3) % 5),
    ...(role === "teacher" && { a2: { noRating: "dont-know" } as const }),
  },
});
const set: ResponseSet = deepFreeze({
  ...setOf([
    ...Array.from({ length: 12 }, (_, place) => person("teacher", place)),
    ...Array.from({ length: 14 }, (_, place) => person("family", place)),
    { respondentId: "x", answers: { a1: 99 } },
  ]),
  from: "2025-09-01",
  until: "2025-12-19",
  team: { teacher: 3 },
  population: { teacher: 20, family: 200 },
});
const card = deepFreeze(score(instrument, set));
const session = deepFreeze(
  advanceSession(instrument, createSession(instrument, { respondentId: "t", role: "teacher", groups: ["new"] }), {
    kind: "answer",
    itemId: "a1",
    answer: { rating: 2, note: "n" },
  }).session,
);
const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe("documents", () => {
  test.each([
    ["an instrument", instrumentSchema, instrument],
    ["our instrument", instrumentSchema, reflectionInstrument],
    ["a response set", responseSetSchema, set],
    ["a scorecard", scorecardSchema, card],
    ["a session", sessionSchema, session],
  ] as const)("%s goes through JSON and its schema unchanged", (_, schema, document) => {
    expect(json(document)).toEqual(document);
    expect(schema.parse(json(document))).toEqual(document);
  });

  test("what is scored, compared and gone on with after JSON is the same", () => {
    expect(score(json(instrument), json(set))).toEqual(card);
    expect(compareScorecards(json(card), json(card))).toEqual(compareScorecards(card, card));
    expect(nextItem(instrument, json(session))?.id).toBe(nextItem(instrument, session)?.id);
  });

  test.each(
    wrongs([
      [["schemaVersion"], 2],
      [["languages"], []],
      [["rating", "points"], [{ value: 1, label: "1" }]],
      [["rating", "points", 0, "value"], Number.NaN],
      [["levers", 0, "items", 0, "weight"], 0],
      [["levers", 0, "items", 0, "tier"], 4],
      [["levers", 0, "items", 0, "reverse"], false],
      [["levers", 0, "items", 0, "components"], ["attendance"], ["levers", 0, "items", 0, "components", 0]],
      [["levers", 0, "items", 0, "elements"], ["impact.all"], ["levers", 0, "items", 0, "elements", 0]],
      [["levers", 0, "items", 0, "text"], 7],
      [["zones", 0, "from"], 101],
    ]),
  )("an instrument with $value at $at is refused", (wrong) => {
    expectRefused(instrumentSchema, instrument, wrong);
  });

  test.each(
    wrongs([
      [["mode"], "both"],
      [["from"], "9/1/2025"],
      [["population"], -1],
      [["population"], { teacher: 1.5 }, ["population", "teacher"]],
      [["responses", 0, "respondentId"], ""],
      [["responses", 0, "answers", "a1"], "3"],
      [["responses", 0, "answers", "a1", "noRating"], "no"],
      [["responses", 0, "answers", "a1", "note"], "x".repeat(4001)],
    ]),
  )("responses with a wrong value at $at are refused", (wrong) => {
    expectRefused(responseSetSchema, set, wrong);
  });

  test("no object of a document takes a key that reaches for the prototype", () => {
    const one: ResponseSet = { ...set, responses: set.responses.slice(0, 1) };
    expectEveryKeyRefused(sessionSchema, session);
    expectEveryKeyRefused(responseSetSchema, one);
    expectEveryKeyRefused(scorecardSchema, { ...card, items: card.items.slice(0, 1) });
  });
});

test("nothing that is handed in is changed: everything here is frozen", () => {
  const review = deepFreeze(
    reviewProgram(
      startProgram({
        id: "n",
        title: "N",
        gradeLevels: ["09"],
        families: { languages: ["en"], cultures: [], incomeLevels: [] },
      }),
      { asOf: "2025-12-19" },
    ),
  );
  const about = deepFreeze({ instrument, asOf: "2025-12-19", targetDate: "2026-06-01", owner: "principal" });
  const period = deepFreeze({ instrument, responses: set });
  expect(() => {
    priorities(card);
    draftObjectives(card, about);
    contradictions(card, review, { instrument });
    compareScorecards(card, card, { instrument, paired: deepFreeze(pairedChanges(period, period)) });
    mergeSessions(session, session, session);
    nextItem(instrument, session);
    sessionProgress(instrument, session);
    responseOf(instrument, session);
    surveyJs(instrument, { roles: deepFreeze(["teacher"]), priorities: true });
    answersFromSurvey(instrument, deepFreeze({ a1: 3 }));
    answersJsonSchema(instrument);
    instrumentFromRows(deepFreeze([{ lever: "a", item: "1", text: "?" }]), instrument);
  }).not.toThrow();
});

describe("an answer that nobody may see", () => {
  const secret = "s3cret";
  const hostile: readonly unknown[] = [
    secret,
    { rating: secret },
    { rating: 3, noRating: secret },
    { priority: secret },
    { note: { text: secret } },
    [secret],
    { toString: () => secret },
    12345678,
    { rating: 12345678, evidence: secret, note: secret },
  ];

  test.each(hostile.map((answer) => [answer]))("is in no scorecard, problem or change: %j", (answer) => {
    const own = setOf(
      Array.from({ length: 12 }, (_, place) => ({
        respondentId: `person-${place}`,
        role: "teacher",
        answers: { a1: answer, b1: 3 } as never,
      })),
    );
    const results = [
      score(instrument, own),
      pairedChanges({ instrument, responses: own }, { instrument, responses: own }),
    ];
    for (const text of results.map((result) => JSON.stringify(result))) {
      expect(text).not.toMatch(/s3cret|12345678|person-/);
    }
  });

  test("fields that an answer does not have are not kept", () => {
    const begun = createSession(instrument, { respondentId: "person-1" });
    const answer = { rating: 3, name: secret } as never;
    expect(advanceSession(instrument, begun, { kind: "answer", itemId: "a1", answer }).session.answers).toEqual({
      a1: { rating: 3 },
    });
  });

  test("is in no message of a session, and in no error", () => {
    const begun = createSession(instrument, { respondentId: "person-1" });
    for (const answer of hostile) {
      const told = (() => {
        try {
          const { problems } = advanceSession(instrument, begun, {
            kind: "answer",
            itemId: "a1",
            answer: answer as never,
          });
          return JSON.stringify(problems);
        } catch (error) {
          return String(error);
        }
      })();
      expect(told).not.toMatch(/s3cret|12345678|person-1/);
    }
  });
});
