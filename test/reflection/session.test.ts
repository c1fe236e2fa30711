import { applyPatches } from "immer";
import { describe, expect, test } from "vitest";
import {
  advanceSession,
  createSession,
  mergeSessions,
  nextItem,
  responseOf,
  sessionProgress,
} from "../../src/reflection/index.js";
import type { Session, SessionEvent } from "../../src/reflection/index.js";
import { deepFreeze } from "../support/deep-freeze.js";
import { instrumentOf } from "./stories.js";

const instrument = deepFreeze(instrumentOf([[{}, { roles: ["teacher"] }], [{}]], { languages: ["en", "es", "vi"] }));
const begun = deepFreeze(createSession(instrument, { respondentId: "r1", role: "teacher" }));
const rate = (itemId: string, rating: number): SessionEvent => ({ kind: "answer", itemId, answer: { rating } });
const after = (session: Session, ...events: readonly SessionEvent[]): Session =>
  events.reduce((so, event) => deepFreeze(advanceSession(instrument, so, event).session), session);

describe("a session", () => {
  test("begins at the first item asked, in the instrument's first language", () => {
    expect(begun).toMatchObject({ at: "a1", language: "en", answers: {}, instrumentVersion: "1" });
  });

  test("goes on to the next unanswered item, and round to what was left out", () => {
    expect(nextItem(instrument, begun)?.id).toBe("a2");
    expect(nextItem(instrument, after(begun, rate("a2", 3)))?.id).toBe("b1");
    expect(nextItem(instrument, after(begun, rate("a2", 3), rate("b1", 3)))?.id).toBe("a1");
    expect(nextItem(instrument, after(begun, rate("a2", 3), rate("b1", 3), rate("a1", 3)))).toBeUndefined();
  });

  test("branches by role, and keeps answers that the new role is not asked for out of the response", () => {
    const family = after(begun, rate("a1", 2), rate("a2", 5), { kind: "role", role: "family" });
    expect(sessionProgress(instrument, family)).toMatchObject({
      asked: 2,
      answered: 1,
      levers: [
        { id: "a", asked: 1 },
        { id: "b", asked: 1 },
      ],
    });
    expect(responseOf(instrument, family)).toEqual({
      respondentId: "r1",
      role: "family",
      answers: { a1: { rating: 2 } },
    });
    expect(responseOf(instrument, after(family, { kind: "role", role: "teacher" })).answers).toHaveProperty("a2");
  });

  test("counts an answer without a rating as an answer", () => {
    const done = after(begun, { kind: "answer", itemId: "a1", answer: { noRating: "dont-know" } });
    expect(sessionProgress(instrument, done)).toMatchObject({ asked: 3, answered: 1, text: "1 of 3 answered." });
  });

  test("sets fields one by one, and takes them back", () => {
    const noted = after(begun, rate("a1", 2), { kind: "answer", itemId: "a1", answer: { note: "why" } });
    expect(noted.answers["a1"]).toEqual({ rating: 2, note: "why" });
    expect(
      after(noted, { kind: "answer", itemId: "a1", answer: { rating: null, noRating: "not-applicable" } }).answers[
        "a1"
      ],
    ).toEqual({
      noRating: "not-applicable",
      note: "why",
    });
    expect(after(noted, { kind: "clear", itemId: "a1" }).answers).toEqual({});
  });

  test("goes through JSON unchanged, and on from there", () => {
    const saved = after(begun, rate("a1", 2));
    const resumed = JSON.parse(JSON.stringify(saved)) as Session;
    expect(resumed).toEqual(saved);
    expect(after(resumed, rate("b1", 3))).toEqual(after(saved, rate("b1", 3)));
  });

  test("patches lead there, and back", () => {
    const { session, patches, inverse } = advanceSession(instrument, begun, rate("a1", 2));
    expect(applyPatches(begun, [...patches])).toEqual(session);
    expect(applyPatches(session, [...inverse])).toEqual(begun);
  });
});

describe("what a form does not take leaves it as it was", () => {
  test.each([
    [rate("a1", 6), "off-scale", "Choose one of the answers from 1 to 5."],
    [{ kind: "answer", itemId: "a1", answer: { priority: 4 } }, "off-scale", "Choose one of the answers from 1 to 3."],
    [
      { kind: "answer", itemId: "a1", answer: { rating: 3, noRating: "dont-know" } },
      "two-answers",
      "Choose an answer, or say why you give none, not both.",
    ],
    [
      { kind: "answer", itemId: "a1", answer: { note: "x".repeat(4001) } },
      "too-long",
      "Please use no more than 4000 characters.",
    ],
    [rate("zz", 3), "unknown-item", "This form has no such question."],
    [rate("__proto__", 3), "unknown-item", "This form has no such question."],
    [{ kind: "language", language: "fr" }, "unknown-language", "This form is not available in that language."],
  ] as [SessionEvent, string, string][])("case %#", (event, code, message) => {
    const step = advanceSession(instrument, begun, event);
    expect(step).toMatchObject({ patches: [], inverse: [], problems: [{ code, message }] });
    expect(step.session).toBe(begun);
  });

  test("a question of another role", () => {
    const family = createSession(instrument, { respondentId: "r2", role: "family" });
    expect(advanceSession(instrument, family, rate("a2", 3)).problems[0]?.code).toBe("not-asked");
  });

  test("and says so in the session's language", () => {
    const spanish = after(begun, { kind: "language", language: "es" });
    expect(advanceSession(instrument, spanish, rate("a1", 9)).problems[0]?.message).toBe(
      "Elija una de las respuestas de 1 a 5.",
    );
    expect(sessionProgress(instrument, after(begun, { kind: "language", language: "vi" })).text).toBe(
      "Đã trả lời 0 trên 3 câu.",
    );
  });

  test("a session of another version", () => {
    expect(() => advanceSession({ ...instrument, version: "2" }, begun, rate("a1", 1))).toThrow(
      expect.objectContaining({ code: "instrument-mismatch", path: ["instrumentVersion"] }),
    );
  });

  test("a language that the instrument lacks", () => {
    expect(() => createSession(instrument, { respondentId: "r", language: "fr" })).toThrow(
      expect.objectContaining({ code: "unknown-locale", path: ["language"] }),
    );
  });
});

describe("two people's edits", () => {
  const base = after(begun, rate("a1", 2), rate("b1", 3));

  test("of different fields both stand", () => {
    const mine = after(base, rate("a1", 4));
    const theirs = after(base, { kind: "answer", itemId: "a1", answer: { note: "log" } }, rate("a2", 1));
    const { session, conflicts } = mergeSessions(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(session.answers).toEqual({ a1: { rating: 4, note: "log" }, a2: { rating: 1 }, b1: { rating: 3 } });
  });

  test("of one field to different values are a conflict, in which mine stands", () => {
    const { session, conflicts } = mergeSessions(base, after(base, rate("a1", 4)), after(base, rate("a1", 5)));
    expect(conflicts).toEqual([{ itemId: "a1", field: "rating", before: 2, mine: 4, theirs: 5 }]);
    expect(session.answers["a1"]).toEqual({ rating: 4 });
  });

  test("to the same value are none", () => {
    expect(mergeSessions(base, after(base, rate("a1", 4)), after(base, rate("a1", 4))).conflicts).toEqual([]);
  });

  test("what one takes back and the other leaves alone is gone", () => {
    const { session, conflicts } = mergeSessions(base, base, after(base, { kind: "clear", itemId: "b1" }));
    expect([session.answers, conflicts]).toEqual([{ a1: { rating: 2 } }, []]);
  });

  test("a rating and a reason for none are a conflict", () => {
    const theirs = after(begun, { kind: "answer", itemId: "a1", answer: { noRating: "dont-know" } });
    const { session, conflicts } = mergeSessions(begun, after(begun, rate("a1", 4)), theirs);
    expect(conflicts).toEqual([{ itemId: "a1", field: "noRating", theirs: "dont-know" }]);
    expect(session.answers["a1"]).toEqual({ rating: 4 });
  });

  test("merge the same from either side but for conflicts", () => {
    const [mine, theirs] = [after(base, rate("a1", 4)), after(base, rate("a2", 1))];
    expect(mergeSessions(base, mine, theirs).session.answers).toEqual(
      mergeSessions(base, theirs, mine).session.answers,
    );
  });
});
