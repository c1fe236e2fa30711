import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { compilePolicy } from "../../../src/index.js";
import type { Policy, Rule } from "../../../src/index.js";
import { attendanceWorks, presets, usMa } from "../../../src/policy/presets/index.js";
import { policySchema } from "../../../src/schemas.js";

const all = [usMa, attendanceWorks] as const;

test("the map holds every preset by its id", () => {
  expect(presets).toEqual({ "us-ma": usMa, "attendance-works": attendanceWorks });
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
    expect(rule.authority.citation).toMatch(/^(M\.G\.L\. c\.\d+, §\d+|Massachusetts DESE, |Attendance Works, )/);
    expect(rule.authority.url).toMatch(/^https:\/\//);
    expect(rule.authority.verified).toBe(true);
    expect(rule.components.length).toBeGreaterThan(0);
    expect(new Set(rule.components).size).toBe(rule.components.length);
  });

  test("asks of a school nothing that punishes or sends to court", () => {
    const words = JSON.stringify([policy.tiers, policy.rules.map(({ title, duties }) => [title, duties])]);
    expect(words).not.toMatch(/court|petition|complaint|fine|suspen|expel|expuls|prosecut/i);
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
