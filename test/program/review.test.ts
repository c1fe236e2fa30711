import { describe, expect, test } from "vitest";
import {
  components,
  crosswalk,
  keyElements,
  reviewProgram,
  startProgram,
  type ElementReview,
  type Program,
  type ProgramReview,
} from "../../src/index.js";
import { programSchema } from "../../src/schemas.js";
import { deepFreeze } from "../support/deep-freeze.js";
import { thrownBy } from "../support/thrown.js";
import { asOf, fullProgram } from "./full-program.js";
import { changed, lackingOne } from "./lacking.js";

const all = components.flatMap(({ elements }) => elements);
const required = all.filter(({ example }) => example !== true);
const elementsOf = ({ components }: ProgramReview): ElementReview[] => components.flatMap(({ elements }) => elements);
const element = (review: ProgramReview, id: string): ElementReview =>
  elementsOf(review).find((one) => one.element === id)!;
const notMet = (review: ProgramReview): string[] =>
  elementsOf(review)
    .filter(({ status }) => status !== "met")
    .map(({ element }) => element);

/** The place that a path names, and nothing if it names none. */
function at(program: Program, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], program);
}

test("the framework has 90 key elements, 12 of them examples", () => {
  expect([all.length, required.length]).toEqual([90, 78]);
});

describe("a program that meets every element", () => {
  const review = reviewProgram(fullProgram, { asOf });

  test("is what the schema takes", () => {
    expect(programSchema.parse(structuredClone(fullProgram))).toEqual(fullProgram);
  });

  test("is ready, with nothing missing and no step left", () => {
    expect(notMet(review)).toEqual([]);
    expect(review).toMatchObject({ ready: true, basis: "self-attested", steps: [], staleAfter: 12 });
    expect(review.counts).toEqual({ met: 78, partial: 0, unmet: 0, stale: 0 });
    expect(review.levers.every(({ ready }) => ready)).toBe(true);
    expect(elementsOf(review).flatMap(({ missing }) => missing)).toEqual([]);
    expect(elementsOf(review).filter((one) => "next" in one)).toEqual([]);
  });

  test("has evidence for each, at a path that is there", () => {
    for (const { element, evidence } of elementsOf(review)) {
      expect(evidence.length, element).toBeGreaterThan(0);
      for (const { path } of evidence) expect(at(fullProgram, path), path.join(".")).toBeDefined();
    }
  });
});

describe("a program that meets none", () => {
  const start = startProgram({
    id: "north",
    title: "North",
    gradeLevels: ["08", "09"],
    families: { languages: ["en", "es"], cultures: ["Irish"], incomeLevels: ["low"] },
  });
  const review = reviewProgram(start, { asOf });

  test("is unmet throughout, and says of each what is missing and what to do", () => {
    expect(review).toMatchObject({ ready: false, counts: { met: 0, partial: 0, unmet: 78, stale: 0 } });
    for (const one of elementsOf(review)) {
      expect(one).toMatchObject({ status: "unmet", evidence: [] });
      expect(one.missing.length).toBeGreaterThan(0);
      expect(one.next).toMatch(/^Add an? /);
    }
    expect([...review.components, ...review.levers].every(({ status, ready }) => status === "unmet" && !ready)).toBe(
      true,
    );
  });

  test("has as many steps as records are needed, and each element in one", () => {
    // 1: leaders, members. 2: policy, support. 3: statement, climate, barriers. 4: 3 behaviors, 4 tiers, a plan, an incentive.
    // 5, 6: one. 7: 4 experts, 4 others. 8, 9: one. 10: gap, partner, notice. 11: one. 12: goal, review.
    expect(review.steps).toHaveLength(2 + 2 + 3 + 9 + 1 + 1 + 8 + 1 + 1 + 3 + 1 + 2);
    const served = new Set(review.steps.flatMap(({ elements }) => elements));
    expect([...served].sort()).toEqual(required.map(({ id }) => id).sort());
    expect(new Set(review.steps.map(({ action }) => action))).toEqual(new Set(["add"]));
  });

  test("of whose families nothing is known is asked to say who they are", () => {
    const families = { languages: [], cultures: [], incomeLevels: [] };
    const unknown = reviewProgram({ ...start, families, gradeLevels: [] }, { asOf });
    expect(element(unknown, "family-partnership.all-cultures").missing).toEqual([
      "the program has no list of the cultures that families have",
    ]);
    expect(unknown.counts.unmet).toBe(78);
  });
});

describe("a program that lacks one element alone", () => {
  test.each(lackingOne)("%s: the review names exactly it", (id, program) => {
    const review = reviewProgram(deepFreeze(program), { asOf });
    expect(notMet(review)).toEqual([id]);
    const { missing, next, example } = element(review, id);
    expect(missing.length).toBeGreaterThan(0);
    expect(next).toMatch(/\S/);
    expect(review.ready).toBe(example === true);
    expect(review.steps.flatMap(({ elements }) => elements).every((one) => one === id)).toBe(true);
    expect(review.steps.length > 0).toBe(example !== true);
  });

  test.each(lackingOne)("%s: levers of its component are not ready, and no others", (id, program) => {
    const own = components.find(({ elements }) => elements.some((one) => one.id === id))!;
    const isExample = own.elements.find((one) => one.id === id)!.example === true;
    const moved = crosswalk.filter(({ component }) => component === own.id).map(({ lever }) => lever);
    const review = reviewProgram(program, { asOf });
    const waiting = review.levers.filter(({ ready }) => !ready).map(({ lever }) => lever);
    expect(waiting.sort()).toEqual(isExample ? [] : moved.sort());
  });

  test("an example that is missing holds up nothing, though it is named", () => {
    const none = changed(({ engagingCurriculum }) => {
      engagingCurriculum.curricula[0]!.instruction = [];
    });
    const review = reviewProgram(none, { asOf });
    expect(notMet(review)).toEqual(
      keyElements("engaging-curriculum")
        .filter(({ example }) => example)
        .map(({ id }) => id),
    );
    expect(review.ready).toBe(true);
  });
});

describe("time", () => {
  const leaders = (program: Program, asOf: string, staleAfter?: number): string =>
    element(reviewProgram(program, { asOf, ...(staleAfter !== undefined && { staleAfter }) }), "impact.leaders").status;
  const dated = (fields: object): Program =>
    changed(({ impact }) => {
      Object.assign(impact.acknowledgements[0]!, fields);
    });

  test.each<[string, object, string, number | undefined, string]>([
    ["12 months to the day", { date: "2025-09-02" }, "2026-09-02", undefined, "met"],
    ["a day more", { date: "2025-09-02" }, "2026-09-03", undefined, "stale"],
    ["6 months to the day where the caller says 6", { date: "2025-09-02" }, "2026-03-02", 6, "met"],
    ["a day more", { date: "2025-09-02" }, "2026-03-03", 6, "stale"],
    ["its own 24 months to the day", { date: "2025-09-02", reviewEveryMonths: 24 }, "2027-09-02", 6, "met"],
    ["a day more", { date: "2025-09-02", reviewEveryMonths: 24 }, "2027-09-03", 60, "stale"],
    [
      "12 months since it was looked at",
      { date: "2020-09-02", reviewedOn: "2025-09-02" },
      "2026-09-02",
      undefined,
      "met",
    ],
    ["a day more", { date: "2020-09-02", reviewedOn: "2025-09-02" }, "2026-09-03", undefined, "stale"],
    [
      "a look that is still to come",
      { date: "2024-09-02", reviewedOn: "2026-09-02" },
      "2026-01-05",
      undefined,
      "stale",
    ],
    ["a leap day, twelve months on", { date: "2024-02-29" }, "2025-02-28", undefined, "met"],
    ["a day more", { date: "2024-02-29" }, "2025-03-01", undefined, "stale"],
    ["August 31, six months on", { date: "2025-08-31" }, "2026-02-28", 6, "met"],
    ["its last day", { date: "2025-09-02", endsOn: "2026-01-05" }, "2026-01-05", undefined, "met"],
    ["the day after its last", { date: "2025-09-02", endsOn: "2026-01-05" }, "2026-01-06", undefined, "stale"],
    ["its first day", { date: "2026-01-05" }, "2026-01-05", undefined, "met"],
    ["the day before its first", { date: "2026-01-05" }, "2026-01-04", undefined, "partial"],
    ["a date that is none", { date: "January" }, "2026-01-05", undefined, "partial"],
  ])("%s", (_, fields, asOf, staleAfter, status) => {
    expect(leaders(dated(fields), asOf, staleAfter)).toBe(status);
  });

  test("what is stale, ended or planned says since when and what to do", () => {
    const next = (fields: object): unknown => {
      const { missing, next } = element(reviewProgram(dated(fields), { asOf }), "impact.leaders");
      return [missing, next];
    };
    expect(next({ date: "2025-05-05" })).toEqual([
      ["“Opening address” was current until 2026-05-05"],
      "Bring the acknowledgement “Opening address” up to date and record the day: it was current until 2026-05-05.",
    ]);
    expect(next({ endsOn: "2026-05-05" })).toEqual([
      ["“Opening address” ended on 2026-05-05"],
      "Renew the acknowledgement “Opening address”, which ended on 2026-05-05.",
    ]);
    expect(next({ date: "2026-09-01" })).toEqual([
      ["“Opening address” has not begun"],
      "Carry out the acknowledgement “Opening address” as planned.",
    ]);
  });

  test("a year later the whole is stale, and one step renews one record", () => {
    const review = reviewProgram(fullProgram, { asOf: "2027-09-30" });
    expect(review.counts.met).toBe(0);
    expect(review.ready).toBe(false);
    const policy = review.steps.filter(({ path }) => path.join(".") === "proactivePolicy.policies.0");
    expect(policy).toHaveLength(1);
    expect(policy[0]!.action).toBe("renew");
    expect(policy[0]!.elements).toHaveLength(10);
  });

  test.each([0, 61, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("%d months are refused", (staleAfter) => {
    expect(() => reviewProgram(fullProgram, { asOf, staleAfter })).toThrow(
      expect.objectContaining({ code: "invalid-number", path: ["staleAfter"] }),
    );
  });

  test.each<[unknown, string]>([
    [undefined, ""],
    [null, ""],
    ["north", ""],
    [[], "gradeLevels"],
    [{}, "gradeLevels"],
    [{ ...fullProgram, gradeLevels: "09" }, "gradeLevels"],
    [{ ...fullProgram, families: undefined }, "families"],
    [{ ...fullProgram, families: { ...fullProgram.families, cultures: null } }, "families.cultures"],
    [{ ...fullProgram, impact: null }, "impact"],
    [{ ...fullProgram, impact: {} }, "impact.acknowledgements"],
    [{ ...fullProgram, impact: { acknowledgements: [null] } }, "impact.acknowledgements.0"],
  ])("what is no program is refused: %#", (program, path) => {
    const refused = thrownBy(() => reviewProgram(program as Program, { asOf }));
    expect([refused.code, refused.path.join(".")]).toEqual(["invalid-program", path]);
  });

  test("a date that is none is refused", () => {
    expect(() => reviewProgram(fullProgram, { asOf: "6/30/2026" })).toThrow(
      expect.objectContaining({ code: "invalid-date", path: ["asOf"] }),
    );
  });
});

describe("the answer", () => {
  test("is JSON, to the last key, and the same for a program that came as JSON", () => {
    const review = reviewProgram(fullProgram, { asOf: "2027-01-31" });
    expect(JSON.parse(JSON.stringify(review))).toStrictEqual(review);
    const parsed = programSchema.parse(JSON.parse(JSON.stringify(fullProgram)));
    expect(reviewProgram(parsed, { asOf: "2027-01-31" })).toStrictEqual(review);
  });

  test("never speaks of a certificate", () => {
    const texts = lackingOne.map(([, program]) => JSON.stringify(reviewProgram(program, { asOf })));
    expect(texts.filter((text) => /certif/i.test(text))).toEqual([]);
  });
});

describe("size", () => {
  test("three thousand gaps and as many partners are reviewed in a moment", { timeout: 20_000 }, () => {
    const program = changed(({ communityPartners }) => {
      const [gap, partner] = [communityPartners.gaps[0]!, communityPartners.partners[0]!];
      const ids = Array.from({ length: 3000 }, (_, index) => `gap-${index}`);
      communityPartners.gaps.push(...ids.map((id) => ({ ...gap, id })));
      communityPartners.partners.push(...ids.slice(1).map((id) => ({ ...partner, id: `for-${id}`, fills: [id] })));
    });
    const { steps } = reviewProgram(program, { asOf });
    expect(steps.map(({ path }) => path)).toEqual([["communityPartners", "gaps", 1]]);
  });

  test("ten thousand incidents, none documented, are reviewed in a moment", { timeout: 20_000 }, () => {
    const program = changed(({ supportiveEnvironment }) => {
      const [one] = supportiveEnvironment.incidents;
      supportiveEnvironment.incidents = Array.from({ length: 10_000 }, (_, index) => ({
        ...one!,
        id: `incident-${index}`,
        remedies: [],
      }));
    });
    const review = reviewProgram(program, { asOf });
    expect(review.steps).toHaveLength(10_000);
    expect(notMet(review)).toEqual(["supportive-environment.alternatives-to-exclusion"]);
  });
});
