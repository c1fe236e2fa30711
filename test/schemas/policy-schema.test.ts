import { describe, expect, test } from "vitest";
import { policySchema } from "../../src/schemas.js";
import { fullPolicy } from "./support/documents.js";
import { expectRefused, wrongs } from "./support/refused.js";

const rule = (...path: (string | number)[]) => ["rules", 0, ...path];
const duty = (...path: (string | number)[]) => rule("duties", 0, ...path);

const wrong = wrongs([
  [["id"], ""],
  [["title"], undefined],
  [["jurisdiction"], 25],
  [["version"], 1],
  [["language"], "English!"],
  [["language"], ""],
  [["translations"], []],
  [["translations", "es"], "Un reglamento"],
  [["translations", "es", "A policy"], ""],
  [["translations", "es_MX"], {}],
  [["effective", "from"], "2025-02-30"],
  [["effective", "until"], "2025-06-30"],
  [["effective", "since"], "2025-07-01", ["effective"]],
  [["counting"], undefined],
  [["counting", "presentShare"], 2],
  [["tiers"], {}],
  [["tiers", 0, "tier"], 4],
  [["tiers", 0, "title"], ""],
  [["tiers", 0, "supports"], "A welcome"],
  [["rules"], null],
  [["author"], "x", []],
  [rule("id"), 1],
  [rule("title"), undefined],
  [rule("tier"), 0],
  [rule("tier"), "2"],
  [rule("status"), ""],
  [rule("appliesTo", "grades"), "KG"],
  [rule("appliesTo", "ages"), 16],
  [rule("appliesTo", "ages"), {}],
  [rule("appliesTo", "ages"), { atLeast: 6, atMost: 16 }],
  [rule("appliesTo", "ages", "between"), [16, 6]],
  [rule("appliesTo", "ages", "between"), [6]],
  [rule("appliesTo", "ageOn"), "birthday"],
  [rule("appliesTo", "ageOn"), { day: 1 }],
  [rule("appliesTo", "ageOn", "month"), 13],
  [rule("appliesTo", "ageOn", "day"), 0],
  [rule("appliesTo", "minimumMembership"), -1],
  [rule("appliesTo", "minimumMembership"), 19.5],
  [rule("appliesTo", "schools"), [], rule("appliesTo")],
  [rule("when"), undefined],
  [rule("holds"), "forever"],
  [rule("requires"), "willful"],
  [rule("override"), "looser"],
  [rule("duties"), undefined],
  [rule("authority"), undefined],
  [rule("authority", "citation"), ""],
  [rule("authority", "url"), "javascript:alert(1)"],
  [rule("authority", "url"), "https://example.org/a b"],
  [rule("authority", "kind"), "law"],
  [rule("authority", "verified"), "yes"],
  [rule("components", 0), "family"],
  [rule("effective", "until"), "2025-06-30"],
  [rule("priority"), 1, rule()],
  [duty("id"), undefined],
  [duty("action"), ""],
  [duty("recipients"), "guardian"],
  [duty("responsible"), 1],
  [duty("language"), "english"],
  [duty("offers"), 0],
  [duty("offers"), 1.5],
  [duty("requires", 0), ""],
  [duty("unless"), ["heard-from-guardian"]],
  [duty("due", "within"), -1],
  [duty("due", "within"), 2.5],
  [duty("due", "unit"), "week"],
  [duty("due", "from"), 1],
  [duty("due", "before"), false],
  [duty("due", "after"), true, duty("due")],
  [duty("extension", "within"), "14"],
  [duty("extension", "unit"), "day"],
  [duty("extension", "onRequestOf"), undefined],
  [duty("penalty"), "x", duty()],
]);

describe("policySchema", () => {
  test("takes a policy with every key, and gives it unchanged", () => {
    expect(policySchema.parse(fullPolicy)).toEqual(fullPolicy);
  });

  test("gives a copy and leaves what it was given alone", () => {
    const before = JSON.stringify(fullPolicy);
    const parsed = policySchema.parse(fullPolicy);
    expect(parsed).not.toBe(fullPolicy);
    expect(JSON.stringify(fullPolicy)).toBe(before);
  });

  test.each(wrong)("refuses at $at the value $value", (change) => {
    expectRefused(policySchema, fullPolicy, change);
  });

  test("reports every place that is wrong", () => {
    const { error } = policySchema.safeParse({ ...fullPolicy, id: "", tiers: [{ tier: 5, title: "" }] });
    expect(error?.issues.map(({ path }) => path)).toEqual([["id"], ["tiers", 0, "tier"], ["tiers", 0, "title"]]);
  });
});
