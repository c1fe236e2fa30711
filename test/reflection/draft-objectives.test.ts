import { describe, expect, test } from "vitest";
import { checkObjective, progress } from "../../src/goals/index.js";
import { draftObjectives, priorities, reflectionInstrument, score, type Answer } from "../../src/reflection/index.js";
import { consensus, instrumentOf, ratings, setOf } from "./stories.js";

const instrument = instrumentOf([[{}, { reverse: true }], [{}]]);
const dates = { asOf: "2025-11-03", targetDate: "2026-05-29", owner: "principal" };
const marked = (rating: number): Answer => ({ rating, priority: 3, feasibility: 3 });
const draft = (answers: Record<string, Answer>, options = {}) =>
  draftObjectives(score(instrument, consensus(answers)), { instrument, ...dates, ...options });

describe("drafted objectives", () => {
  test.each([1, 2, 3, 4])("of a rating of %d are complete: nothing is found in them", (rating) => {
    const [objective] = draft({ a1: marked(rating) });
    expect(checkObjective(objective!, { asOf: dates.asOf })).toEqual([]);
    expect([objective?.baseline.value, objective?.target.value]).toEqual([rating, rating + 1]);
  });

  test("nothing is drafted for what stands at the top, even if asked for", () => {
    expect(draft({ a1: marked(5) })).toEqual([]);
    const once = priorities(score(instrument, consensus({ a1: marked(4) })));
    expect(once.map(({ itemId }) => itemId)).toEqual(["a1"]);
    expect(draft({ a1: marked(5) }, { priorities: once })).toEqual([]);
  });

  test("stay on the scale, however many points are wanted", () => {
    expect(draft({ a1: marked(4) }, { points: 3 })[0]?.target.value).toBe(5);
  });

  // Rated 4 in reverse is 2.
  test("of a reverse item stand on the turned scale", () => {
    const [objective] = draft({ a2: marked(4) });
    expect([objective?.baseline.value, objective?.target.value, objective?.measure.direction]).toEqual([
      2,
      3,
      "increase",
    ]);
    expect(objective?.baseline.definition).toContain("opposite");
  });

  test("of a lever that is none of the six name no lever; of ours they do", () => {
    expect(draft({ a1: marked(2) })[0]?.levers).toEqual([]);
    const answers = { "tl-01": { rating: 2, priority: 3, feasibility: 3 } };
    const card = score(reflectionInstrument, {
      ...consensus(answers),
      instrumentId: reflectionInstrument.id,
      instrumentVersion: reflectionInstrument.version,
    });
    const [objective] = draftObjectives(card, { instrument: reflectionInstrument, ...dates });
    expect([objective?.levers, objective?.components]).toEqual([["teaching-and-learning"], ["engaging-curriculum"]]);
    expect(checkObjective(objective!, { asOf: dates.asOf })).toEqual([]);
  });

  test("of individual answers rest on those who rated the item", () => {
    const set = setOf([
      ...ratings(
        "a1",
        Array.from({ length: 12 }, (_, place) => 2 + (place % 2)),
      ),
      ...ratings(
        "b1",
        Array.from({ length: 8 }, () => 5),
        undefined,
        50,
      ),
    ]);
    const plain = instrumentOf([[{}], [{}]], {});
    const { priority: _p, feasibility: _f, ...unmarked } = plain;
    const [objective] = draftObjectives(score(unmarked, set), { instrument: unmarked, ...dates });
    expect(objective?.baseline).toMatchObject({ value: 2.5, n: 12, date: dates.asOf });
    expect(checkObjective(objective!, { asOf: dates.asOf })).toEqual([]);
  });

  test("are followed like any other", () => {
    const [objective] = draft({ a1: marked(2) });
    const { status } = progress(objective!, [{ date: "2026-05-29", value: 3 }], { asOf: "2026-05-29" });
    expect(status).toBe("met");
  });

  test("wrong calls are refused", () => {
    const refused = (options: object) => () => draft({ a1: marked(2) }, options);
    expect(refused({ instrument: { ...instrument, version: "2" } })).toThrow(/instrument/);
    expect(refused({ points: 0 })).toThrow(expect.objectContaining({ code: "invalid-number", path: ["points"] }));
    expect(refused({ asOf: "3.11.2025" })).toThrow(expect.objectContaining({ code: "invalid-date", path: ["asOf"] }));
    expect(refused({ targetDate: "2026-02-30" })).toThrow(
      expect.objectContaining({ code: "invalid-date", path: ["targetDate"] }),
    );
  });
});
