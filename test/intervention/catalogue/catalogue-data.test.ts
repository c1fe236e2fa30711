import { causeFamilies, components, rootCauses } from "truancy-prevention/framework";
import { interventions, type Intervention } from "truancy-prevention/intervention";
import { describe, expect, test } from "vitest";
import { interventionSchema } from "../../../src/intervention/catalogue/schema.js";

const byId = new Map(interventions.map((intervention) => [intervention.id, intervention]));

function entry(id: string): Intervention {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`the catalogue has no ${id}`);
  return found;
}

function citationsIn(value: unknown): { url: string; title: string; publisher: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const here = "url" in value ? [value as { url: string; title: string; publisher: string }] : [];
  return [...here, ...Object.values(value).flatMap(citationsIn)];
}

describe("the catalogue", () => {
  test("holds at least thirty interventions, each id once", () => {
    expect(interventions.length).toBeGreaterThanOrEqual(30);
    expect(byId.size).toBe(interventions.length);
  });

  test("is JSON to the last key, and nothing says exclusion", () => {
    expect(JSON.parse(JSON.stringify(interventions))).toStrictEqual(interventions);
    expect(interventions.filter(({ kind }) => kind === "exclusion")).toEqual([]);
  });

  test("has an answer to every cause, in both ways to sort them, and to exclusion, in every tier that can meet it", () => {
    const supports = interventions.filter(({ kind }) => kind === "support");
    for (const tier of [1, 2, 3] as const) {
      const inReach = supports.filter(({ tiers }) => tiers.some((one) => one <= tier));
      for (const { id } of causeFamilies) {
        expect(inReach.filter(({ causes }) => causes.families.includes(id)).length, `${id} ${tier}`).toBeGreaterThan(0);
      }
      for (const { id } of rootCauses) {
        expect(inReach.filter(({ causes }) => causes.rootCauses.includes(id)).length, `${id} ${tier}`).toBeGreaterThan(
          0,
        );
      }
      expect(inReach.filter(({ causes }) => causes.exclusion).length, `exclusion ${tier}`).toBeGreaterThan(0);
    }
  });

  test("turns to police or court in tier 3 only", () => {
    const legal = interventions.filter(({ kind }) => kind === "legal");
    expect(legal.map(({ id, tiers }) => [id, tiers])).toEqual([
      ["police-school-partnership", [3]],
      ["truancy-court", [3]],
    ]);
  });
});

describe.each(interventions)("$id", (intervention) => {
  const { components: served, causes, evidence, grades, cautions } = intervention;

  test("is what the schema asks for", () => {
    expect(interventionSchema.safeParse(intervention).error).toBeUndefined();
  });

  test("names components and causes that there are, and says that the causes are ours", () => {
    expect(components.map(({ id }) => id)).toEqual(expect.arrayContaining([...served]));
    expect(causeFamilies.map(({ id }) => id)).toEqual(expect.arrayContaining([...causes.families]));
    expect(rootCauses.map(({ id }) => id)).toEqual(expect.arrayContaining([...causes.rootCauses]));
    expect(causes.families.length * causes.rootCauses.length).toBeGreaterThan(0);
    expect(causes.origin).toBe("ours");
  });

  test("cites addresses that begin with https", () => {
    const cited = citationsIn(intervention);
    expect(cited.length).toBeGreaterThan(0);
    for (const { url, title, publisher } of cited) {
      expect(url).toMatch(/^https:\/\/[\w.-]+\.[a-z]+\/[\w./?=&-]*$/);
      expect([title, publisher].every((text) => text.trim() !== "")).toBe(true);
    }
  });

  test("has no level that a reviewer did not give, and no finding by grade without a study", () => {
    if (evidence.level !== "not-read") {
      const said = evidence.ratings.map(({ rating }) => rating.toLowerCase());
      expect(said.some((rating) => rating.startsWith(evidence.level))).toBe(true);
    }
    if (evidence.studies.length === 0) {
      expect(evidence).toMatchObject({ level: "not-read", ratings: [] });
      expect(grades).toEqual({ workedIn: [], failedIn: [] });
    }
  });

  test("does not work and fail in one grade", () => {
    const worked = grades.workedIn.flatMap((finding) => finding.grades);
    const failed = grades.failedIn.flatMap((finding) => finding.grades);
    expect(worked.filter((grade) => failed.includes(grade))).toEqual([]);
    expect(new Set(worked).size).toBe(worked.length);
  });

  test("carries a caution wherever a study found a failure or harm", () => {
    const isBad = grades.failedIn.length > 0 || evidence.studies.some(({ verdict }) => verdict === "harmed");
    if (isBad) expect(cautions.filter(({ source }) => source !== undefined).length).toBeGreaterThan(0);
  });
});

describe("the facts", () => {
  test("only the early warning system has a published level that was read", () => {
    expect(interventions.filter(({ evidence }) => evidence.level !== "not-read").map(({ id }) => id)).toEqual([
      "early-warning-system",
    ]);
  });

  test.each([
    ["nudge-letters", "randomized", { students: 28080 }, /16\.0 to 15\.9 .* against 17\.0/],
    ["nudge-k5", "randomized", { districts: 10 }, /15%/],
    ["text-adaptive", "randomized", { schools: 108 }, /2 to 7 percentage points/],
    ["check-and-connect", "randomized", { students: 765, schools: 23 }, /3\.4 days/],
    ["early-warning-system", "randomized", { students: 37671, schools: 73 }, /chronically absent/],
    ["early-warning-system", "regression-discontinuity", { students: 80000 }, /4% and 10%/],
    ["restorative", "randomized", { schools: 44 }, /fewer students suspended/],
    ["success-mentors", "comparison", undefined, /25\.3% .* 16\.4% .* 2\.8%/],
    ["home-visits-leap", "comparison", { districts: 15 }, /4 percentage points .* 15 after six months/],
    ["incentives", "randomized", { students: 15329 }, /surprise awards lowered/],
  ])("%s: a %s study of %o", (id, design, n, effect) => {
    const study = entry(id).evidence.studies.find((one) => one.design === design);
    expect(study?.effect).toMatch(effect);
    if (n === undefined) expect(study?.n).toBeUndefined();
    else expect(study?.n).toMatchObject(n);
  });

  test("Check & Connect helped starters in grades 5 to 7, not in 1 to 4, for more than $1,500 a student and year", () => {
    const { grades, cost, cautions } = entry("check-and-connect");
    expect(grades.workedIn.flatMap((finding) => finding.grades)).toEqual(["05", "06", "07"]);
    expect(grades.failedIn.flatMap((finding) => finding.grades)).toEqual(["01", "02", "03", "04"]);
    expect(cost).toMatchObject({ dollars: 1500, per: "student-year", moreThan: true });
    expect(cautions.map(({ text }) => text).join(" ")).toMatch(/grades 1 to 4/);
  });

  test("restorative practices failed in middle grades, which are 6 to 8", () => {
    const { grades, cautions } = entry("restorative");
    expect(grades.failedIn.map(({ stated, grades: codes }) => [stated, codes])).toEqual([
      ["middle grades", ["06", "07", "08"]],
    ]);
    expect(cautions[0]?.text).toMatch(/schoolwork got worse/);
  });

  test("CrimeSolutions' Promising is a rating of its own and becomes no level", () => {
    const { level, ratings } = entry("police-school-partnership").evidence;
    expect(level).toBe("not-read");
    expect(ratings.map(({ by }) => by)).toEqual(["CrimeSolutions"]);
  });

  test("rewards carry the harm and what to do instead; a court says that it comes last", () => {
    const rewards = entry("incentives").cautions.map(({ text }) => text);
    expect(rewards[0]).toMatch(/can lower/);
    expect(rewards.join(" ")).toMatch(/getting better, not missing nothing/);
    expect(entry("truancy-court").cautions[0]?.text).toMatch(/^Last of all/);
  });
});
