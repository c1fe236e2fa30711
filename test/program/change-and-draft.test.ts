import { describe, expect, test } from "vitest";
import {
  checkObjective,
  compareReviews,
  draftFromReview,
  leversOf,
  reviewProgram,
  startProgram,
  type ProgramReview,
} from "../../src/index.js";
import { objectiveSchema } from "../../src/schemas.js";
import { deepFreeze } from "../support/deep-freeze.js";
import { thrownBy } from "../support/thrown.js";
import { asOf, fullProgram } from "./full-program.js";
import { changed, lackingOne } from "./lacking.js";

const reviewed = (program = fullProgram, day = asOf): ProgramReview =>
  deepFreeze(reviewProgram(program, { asOf: day }));
const empty = startProgram({
  id: "north",
  title: "North",
  gradeLevels: ["08", "09"],
  families: { languages: ["en"], cultures: ["Irish"], incomeLevels: ["low"] },
});

describe("compareReviews", () => {
  test("from nothing to everything, all elements are better and all components met", () => {
    const change = compareReviews(reviewed(empty, "2025-06-30"), reviewed());
    expect(change).toMatchObject({ from: "2025-06-30", until: asOf, ready: [false, true], met: [0, 78] });
    expect(change.improved).toHaveLength(90);
    expect([change.worsened, change.unchanged]).toEqual([[], []]);
    expect(change.components).toHaveLength(12);
    expect(change.components[7]).toEqual({ component: "school-team", before: "unmet", after: "met", met: [0, 6] });
  });

  test("a year without work: what was met is stale, and worse", () => {
    const change = compareReviews(reviewed(), reviewed(fullProgram, "2027-09-30"));
    expect(change.improved).toEqual([]);
    expect(change.worsened).toContainEqual({ element: "impact.leaders", before: "met", after: "stale" });
    expect(change.ready).toEqual([true, false]);
  });

  test.each([
    ["unmet", "partial", "improved"],
    ["partial", "stale", "improved"],
    ["stale", "met", "improved"],
    ["met", "partial", "worsened"],
    ["stale", "unmet", "worsened"],
    ["partial", "partial", "unchanged"],
  ] as const)("from %s to %s is %s", (before, after, where) => {
    const at = (status: typeof before | typeof after): ProgramReview => {
      const review = structuredClone(reviewed());
      (review.components[0]!.elements[0] as { status: string }).status = status;
      return review;
    };
    const change = compareReviews(at(before), at(after));
    const all = { improved: change.improved, worsened: change.worsened, unchanged: change.unchanged };
    expect(all).toEqual({
      improved: [],
      worsened: [],
      unchanged: [],
      [where]: [{ element: "impact.leaders", before, after }],
    });
  });

  test("elements and components that only one review knows are left out", () => {
    const old = { ...reviewed(empty), components: reviewed(empty).components.slice(1) };
    const change = compareReviews(old, reviewed());
    expect(change.components).toHaveLength(11);
    expect(change.improved).toHaveLength(88);
  });

  test("two programs, or the later review first, are refused", () => {
    const other = reviewed({ ...fullProgram, id: "south" });
    expect(thrownBy(() => compareReviews(reviewed(), other))).toMatchObject({ code: "program-mismatch" });
    const refused = thrownBy(() => compareReviews(reviewed(), reviewed(fullProgram, "2026-06-29")));
    expect(refused).toMatchObject({ code: "invalid-date", path: ["later", "asOf"] });
    expect(compareReviews(reviewed(), reviewed()).improved).toEqual([]);
  });
});

describe("draftFromReview", () => {
  const options = { owner: "principal", targetDate: "2027-06-11" };

  test("nothing missing, nothing drafted", () => {
    expect(draftFromReview(reviewed(), options)).toEqual([]);
  });

  test("an empty program gives twelve objectives, complete and without a finding", () => {
    const objectives = draftFromReview(reviewed(empty), options);
    expect(objectives.map(({ components }) => components[0])).toEqual(
      reviewed().components.map(({ component }) => component),
    );
    for (const objective of objectives) {
      expect(checkObjective(objective, { asOf }), objective.id).toEqual([]);
      expect(objectiveSchema.parse(JSON.parse(JSON.stringify(objective)))).toEqual(objective);
      expect(objective.population.kind).toBe("practice");
      expect(objective.levers).toEqual(leversOf(objective.components[0]!).map(({ id }) => id));
      expect(objective.supports!.length).toBeGreaterThan(0);
    }
  });

  test.each(lackingOne)("%s: the gap becomes one sound objective, an example none", (id, program) => {
    const review = reviewed(program);
    const drafted = draftFromReview(review, options);
    const component = review.components.find(({ elements }) => elements.some(({ element }) => element === id))!;
    const isExample = component.elements.find(({ element }) => element === id)!.example === true;
    expect(drafted).toHaveLength(isExample ? 0 : 1);
    for (const objective of drafted) {
      const asked = component.elements.filter(({ example }) => example !== true).length;
      expect(objective.baseline).toMatchObject({ value: (asked - 1) / asked, n: asked, date: asOf });
      expect(objective.target).toEqual({ value: 1, date: "2027-06-11" });
      expect(checkObjective(objective, { asOf })).toEqual([]);
    }
  });

  test("a share of elements met: 4 of 6, with the steps as supports", () => {
    const program = changed(({ schoolTeam }) => {
      schoolTeam.teams[0]!.tasks.splice(0, 2);
    });
    const [objective] = draftFromReview(reviewed(program), options);
    expect(objective!.baseline.value).toBe(4 / 6);
    expect(objective!.supports).toHaveLength(1);
    expect(objective!.supports![0]).toMatch(/^Complete the team “Student support team”/);
  });

  test("a component that there is not is refused, not passed over", () => {
    const wrong = { ...options, components: ["team" as "school-team"] };
    expect(thrownBy(() => draftFromReview(reviewed(empty), wrong)).code).toBe("unknown-component");
  });

  test("only the components that are chosen", () => {
    const components = ["school-team", "impact"] as const;
    const drafted = draftFromReview(reviewed(empty), { ...options, components });
    expect(drafted.map(({ id }) => id)).toEqual(["program-review-impact", "program-review-school-team"]);
  });

  test.each(["2026-06-30", "2026-06-29", "2026-02-30"])("a target date of %s is refused", (targetDate) => {
    const refused = thrownBy(() => draftFromReview(reviewed(empty), { ...options, targetDate }));
    expect(refused).toMatchObject({ code: "invalid-date", path: ["targetDate"] });
  });
});
