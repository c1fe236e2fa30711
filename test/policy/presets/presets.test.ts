import { readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { compilePolicy } from "../../../src/index.js";
import type { Policy, Rule } from "../../../src/index.js";
import { attendanceWorks, presets, usMa } from "../../../src/policy/presets/index.js";
import { policySchema } from "../../../src/schemas.js";
import { notVerified, presetShapes } from "./shapes.js";
import { isReferral, stepsBefore, wordsOf } from "./words.js";

const all = Object.values(presets);

test("the map holds every preset by its id", () => {
  const files = readdirSync("src/policy/presets").filter((file) => file.endsWith(".ts") && file !== "index.ts");
  expect(Object.keys(presets).sort()).toEqual(files.map((file) => file.replace(/\.ts$/, "")).sort());
  expect(all.map(({ id }) => id)).toEqual(Object.keys(presets));
});

test("no two presets name a rule alike", () => {
  const ids = all.flatMap(({ rules }) => rules.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("these rules go beyond what was read of the law, and every other one is verified", () => {
  const rules = all.flatMap((policy) => policy.rules);
  expect(rules.filter(({ authority }) => !authority.verified).map(({ id }) => id)).toEqual(notVerified);
});

describe.each(all)("$id", (policy: Policy) => {
  test("is a policy by its schema, unchanged", () => {
    expect(policySchema.parse(policy)).toEqual(policy);
  });

  test("goes through JSON unchanged", () => {
    expect(policySchema.parse(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
  });

  test("compiles", () => {
    expect(() => compilePolicy(policy)).not.toThrow();
  });

  test("has each of the three tiers once, with what a student gets there", () => {
    expect(policy.tiers.map(({ tier }) => tier)).toEqual([1, 2, 3]);
    for (const { supports } of policy.tiers) expect(supports?.length).toBeGreaterThan(0);
  });

  test.each(policy.rules)("$id names its source and the components it serves", (rule: Rule) => {
    expect(rule.authority.citation).toMatch(citations[rule.authority.kind]);
    expect(rule.authority.url).toMatch(/^https?:\/\//);
    expect(rule.components.length).toBeGreaterThan(0);
    expect(new Set(rule.components).size).toBe(rule.components.length);
  });

  test("asks of a school nothing that punishes", () => {
    expect(wordsOf(policy)).not.toMatch(/\bfines?\b|penal|suspen|expel|expuls|prosecut|arrest|detention|complaint/i);
  });

  test("sends nobody to court but where the law does, last of all, after support and its record", () => {
    const duties = policy.rules.flatMap((rule) => rule.duties);
    expect(wordsOf({ ...policy, rules: policy.rules.map((rule) => ({ ...rule, duties: [] })) })).not.toMatch(
      /court|petition/i,
    );
    for (const duty of duties.filter(isReferral)) {
      const rule = policy.rules.find((candidate) => candidate.duties.includes(duty))!;
      const before = stepsBefore(rule, duty);
      expect(rule.duties.at(-1), rule.id).toBe(duty);
      expect(before.some((step) => !isReferral(step) && step.recipients?.includes("student"))).toBe(true);
      expect(duty.requires?.length, "the record of the steps before it, and itself").toBeGreaterThan(1);
      expect(duty.unless, "what makes it needless").toBeDefined();
      expect(duty.action).toMatch(/^If .*(not help|not work)/);
    }
  });

  test("speaks to people: no ids and no names from code", () => {
    const ids = policy.rules.flatMap(({ id, status = id, requires = [], duties }) => [
      id,
      status,
      ...requires,
      ...duties.flatMap((duty) => duty.requires ?? []),
    ]);
    const compound = ids.filter((id) => id.includes("-"));
    expect(compound.filter((id) => wordsOf(policy).includes(id))).toEqual([]);
    expect(wordsOf(policy)).not.toMatch(/[a-z][A-Z]|_/);
  });

  test("names the events of a case in kebab-case", () => {
    const duties = policy.rules.flatMap((rule) => rule.duties);
    const events = duties.flatMap(({ requires = [], unless }) =>
      unless === undefined ? requires : [...requires, unless],
    );
    for (const event of events) expect(event).toMatch(/^[a-z]+(-[a-z]+)+$/);
  });

  test("takes less than 2 kB in a bundle, minified and gzipped, and brings no validator", async () => {
    const { outputFiles } = await build({
      entryPoints: [`src/policy/presets/${policy.id}.ts`],
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThan(2000);
    expect(outputFiles[0]!.text).not.toMatch(/zod/i);
  });
});

/** A law is cited by its code and a section of it; guidance by who gives it and what it is called. */
const citations = {
  statute: /^(?=.*[A-Z][A-Za-z.]+)(?=.*\d[\w.:/-]*)[\w\s.,:;/()§-]+$/,
  regulation: /^(?=.*[A-Z][A-Za-z.]+)(?=.*\d[\w.:/-]*)[\w\s.,:;/()§-]+$/,
  guidance: /^[A-Z][^,]+, \S/,
  local: /\S/,
};

describe("the rules of us-ma", () => {
  const shapes = usMa.rules.map(({ id, tier, holds, requires, status }) => [id, tier, holds, requires, status]);

  test("are these, in this order, with these tiers, holds, determinations and statuses", () => {
    expect(shapes).toEqual([
      ["ma-absence-notice", 1, "each-time", undefined, undefined],
      ["ma-five-unexcused", 2, "once-reached", undefined, undefined],
      ["ma-action-steps", 2, "once-reached", undefined, undefined],
      ["ma-parent-duty", 3, "once-reached", undefined, undefined],
      ["ma-habitually-truant", 3, "once-reached", ["willful"], "habitually-truant"],
      ["ma-exit-interview", 3, "once-reached", undefined, undefined],
      ["ma-chronically-absent", 2, undefined, undefined, "chronically-absent"],
      ["ma-severely-absent", 3, undefined, undefined, undefined],
    ]);
  });

  test("count a day as present from half of it on, as DESE does", () => {
    expect(usMa.counting).toEqual({ presentShare: 0.5, instructionCountsAsPresent: true, minimumMembership: 20 });
  });

  test("ask for an exit interview as c.76 §18 does", () => {
    const [notice, interview] = usMa.rules.find(({ id }) => id === "ma-exit-interview")!.duties;
    expect(notice).toMatchObject({
      recipients: ["student", "guardian"],
      language: "home-and-english",
      offers: 2,
      due: { within: 5, unit: "calendar-day" },
    });
    expect(interview).toMatchObject({
      due: { within: 10, unit: "calendar-day", from: "notice" },
      extension: { within: 14, unit: "calendar-day", onRequestOf: "guardian" },
    });
  });

  test("need no notice once the school has heard from the guardian", () => {
    const [notify] = usMa.rules.find(({ id }) => id === "ma-absence-notice")!.duties;
    expect(notify).toMatchObject({ unless: "heard-from-guardian", due: { within: 3, unit: "calendar-day" } });
  });
});

test("the rules of attendance-works are these, in this order, with these tiers; all follow the present", () => {
  expect(attendanceWorks.rules.map(({ id, tier, holds = "while-true" }) => [id, tier, holds])).toEqual([
    ["aw-pace", 2, "while-true"],
    ["aw-prior-year", 2, "while-true"],
    ["aw-prior-year-severe", 3, "while-true"],
    ["aw-severely-absent", 3, "while-true"],
    ["aw-not-responding", 3, "while-true"],
  ]);
});

describe("the rules of the other presets, in this order, with these tiers, holds, determinations and statuses", () => {
  test.each(presetShapes)("%s", (id, expected) => {
    expect(
      presets[id]!.rules.map(({ id: ruleId, tier, holds = "while-true", requires, status }) => [
        ruleId,
        tier,
        holds,
        status,
        ...(requires ?? []),
      ]),
    ).toEqual(expected);
  });
});
