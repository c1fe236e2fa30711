import { interventions, recommend, type Intervention } from "truancy-prevention/intervention";
import { describe, expect, test } from "vitest";
import { decisionIn } from "../support/decisions.js";
import { confirmed, idsFor, reasonsOf } from "../support/recommended.js";

const decision = decisionIn(2);
const misconception = [confirmed({ rootCause: "misconceptions" })];

describe("the family's language", () => {
  test("where it is not English, words have to be arranged first", () => {
    const reasons = reasonsOf("nudge-letters", { decision, causes: misconception, languages: ["kea"] });
    expect(reasons.at(-1)).toBe("language-to-arrange");
  });

  test.each([[[]], [["en"]], [["en-US"]], [["pt-BR", "en"]]])("with %o nothing is to be arranged", (languages) => {
    const reasons = recommend({ decision, causes: misconception, languages }).flatMap((one) => one.reasons);
    expect(reasons.filter(({ code }) => code.startsWith("language"))).toEqual([]);
  });

  test("puts visits by people who speak it before visits that are as well founded", () => {
    const causes = [confirmed({ rootCause: "aversion" })];
    const order = (languages: string[]) =>
      idsFor({ decision, causes, gradeLevel: "03", languages }).filter((id) => id.startsWith("home-visits"));
    expect(order(["en"])).toEqual(["home-visits", "home-visits-leap"]);
    expect(order(["ht"])).toEqual(["home-visits-leap", "home-visits"]);
  });

  describe("in a district's catalogue that says what is to be had", () => {
    const base = interventions.find(({ id }) => id === "youth-engagement")!;
    const group = (id: string, offeredIn?: string[]): Intervention => ({
      ...base,
      id,
      ...(offeredIn === undefined ? {} : { offeredIn }),
    });
    const catalogue = [group("in-english", ["en"]), group("anywhere"), group("in-spanish", ["es-419", "zh-Hant"])];

    test.each([
      [["es-MX"], ["in-spanish", "anywhere", "in-english"]],
      [["en-GB"], ["in-english", "anywhere", "in-spanish"]],
      [["zh-TW"], ["in-spanish", "anywhere", "in-english"]],
      [["zh-CN"], ["anywhere", "in-english", "in-spanish"]],
      [["vi"], ["anywhere", "in-english", "in-spanish"]],
      [[], ["in-english", "anywhere", "in-spanish"]],
    ])("%o: %o", (languages, expected) => {
      expect(idsFor({ decision, catalogue, languages })).toEqual(expected);
    });

    test("says which is which", () => {
      const options = { decision, catalogue, languages: ["es"] };
      expect(["in-english", "anywhere", "in-spanish"].map((id) => reasonsOf(id, options).at(-1))).toEqual([
        "language-not-offered",
        "evidence-not-read",
        "language-offered",
      ]);
    });
  });
});
