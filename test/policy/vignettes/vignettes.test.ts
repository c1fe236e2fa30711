import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { testPolicy } from "../../../src/index.js";
import type { CalendarPlan, PolicyCase } from "../../../src/index.js";
import { presets } from "../../../src/policy/presets/index.js";
import { policyCaseSchema } from "../../../src/schemas.js";
import { shownOf } from "./shown-of.js";

/** The vignettes of one preset, as they are kept. */
interface Vignettes {
  readonly calendars: readonly CalendarPlan[];
  readonly cases: readonly PolicyCase[];
}

const folder = new URL("./", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));

test("every file of vignettes is that of a preset", () => {
  expect(files.filter((file) => !Object.hasOwn(presets, file.replace(/\.json$/, "")))).toEqual([]);
});

describe.each(Object.entries(presets).filter(([id]) => existsSync(new URL(`${id}.json`, folder))))(
  "%s",
  (id, policy) => {
    const { calendars, cases } = JSON.parse(readFileSync(new URL(`${id}.json`, folder), "utf8")) as Vignettes;

    test("is a table of cases by the schema", () => {
      const issues = cases.map((given) => policyCaseSchema.safeParse(given).error?.issues ?? []);
      expect(issues.flatMap((found, index) => found.map(({ path, message }) => [index, ...path, message]))).toEqual([]);
    });

    const { results, coverage } = testPolicy(policy, cases, { calendars });

    test.each(results.map((result) => [result.title, result] as const))("%s", (_, { differences }) => {
      expect(differences.map(shownOf)).toEqual([]);
    });

    test("no two cases have one title", () => {
      const titles = cases.map(({ title }) => title);
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    });

    test.each(coverage.rules.map((rule) => [rule.ruleId, rule] as const))(
      "%s has four cases at least, is met in one and not met in one",
      (_, { cases: count, met, notMet }) => {
        expect(count, "cases").toBeGreaterThanOrEqual(4);
        expect(met, "met").toBeGreaterThan(0);
        expect(notMet, "not met").toBeGreaterThan(0);
      },
    );

    test("every part of every condition is seen true and seen false", () => {
      const unseen = coverage.rules.flatMap(({ ruleId, clauses }) =>
        clauses
          .filter((clause) => clause.true === 0 || clause.false === 0)
          .map((clause) => `${ruleId} ${clause.path.join(".")}: never ${clause.true === 0 ? "true" : "false"}`),
      );
      expect(unseen).toEqual([]);
    });
  },
);
