import { describe, expect, test } from "vitest";
import { isReviewed, messagesFor, messagesOf, wordingFor, type WordingPart } from "../../src/index.js";
import { thrownBy } from "../support/thrown.js";
import { sentencesOf } from "./samples.js";

const spanish = { base: "es" };

describe("a part of a wording over ours", () => {
  test("what it leaves out is ours", () => {
    for (const part of [{}, { decision: {} }, { language: { list: {} } }])
      expect([...sentencesOf(messagesOf(part, { base: "es-MX" }))]).toEqual([...sentencesOf(messagesFor("es"))]);
  });

  test("what it has stands in place of ours, at any depth", () => {
    const ours = messagesOf(
      { decision: { met: { times: "{title}, {times}, {citation}: {dates}." } }, language: { names: { nurse: "N" } } },
      spanish,
    );
    const rule = { title: "T", citation: "C", verified: true, since: "2025-09-03" };
    expect(ours.met({ ...rule, occurrences: ["2025-09-03"] })).toBe("T, 1 vez, C: 3 de septiembre de 2025.");
    expect(ours.met(rule)).toBe(messagesFor("es").met(rule));
    expect([ours.name("nurse"), ours.name("teacher")]).toEqual(["N", messagesFor("es").name("teacher")]);
  });

  test("a text takes the place of two forms, a list that of a list", () => {
    const months = Array.from({ length: 12 }, (_, month) => `m${month + 1}`);
    const ours = messagesOf({ language: { months, amounts: { day: "{number} d" } } }, spanish);
    expect([ours.amount("day", 1), ours.date("2025-09-03")]).toEqual(["1 d", "3 de m9 de 2025"]);
  });

  test("a wording that was kept loads after an entry was added", () => {
    const { help: added, ...kept } = wordingFor("es").notice;
    const old: WordingPart = { ...wordingFor("es"), notice: { ...kept, reasons: "¿Por qué?" } };
    const say = messagesOf(old, spanish);
    expect([say.notice.help, say.notice.reasons]).toEqual([added, "¿Por qué?"]);
  });
});

describe("what counts as reviewed", () => {
  test.each<[string, WordingPart, string, boolean]>([
    ["nothing by itself", { decision: { tier: "{tier}" } }, "es", false],
    ["nothing by itself, even over English", { decision: { tier: "{tier}" } }, "en", false],
    ["what is named", { decision: { tier: "{tier}" }, reviewed: ["tier"] }, "es", true],
    ["not what came from a base that nobody read", { decision: { tier: "{tier}" }, reviewed: true }, "es", false],
    ["all over a base that is reviewed", { decision: { tier: "{tier}" }, reviewed: true }, "en", true],
    ["all of a whole wording", { ...wordingFor("es"), reviewed: true }, "es", true],
  ])("%s", (_, part, base, reviewed) => {
    expect(isReviewed(messagesOf(part, { base }), "tier")).toBe(reviewed);
  });
});

describe("refused", () => {
  const teir = { decision: { teir: "{tier}" } } as WordingPart;
  test.each<[string, WordingPart, string]>([
    ["a misspelt entry", teir, "decision.teir"],
    ["a name of an object's machinery", JSON.parse('{"decision":{"__proto__":{"tier":"x"}}}'), "decision.__proto__"],
    ["another language", { locale: "fr" }, "locale"],
    ["no tag", { locale: 5 } as unknown as WordingPart, "locale"],
    ["a slot that is none", { decision: { tier: "{level}" } }, "decision.tier"],
    ["a text for a table", { decision: "x" } as unknown as WordingPart, "decision.tier"],
    ["nothing", null as unknown as WordingPart, ""],
    ["a list", [] as unknown as WordingPart, ""],
  ])("%s", (_, part, path) => {
    const error = thrownBy(() => messagesOf(part, spanish));
    expect([error.code, error.path.join(".")]).toEqual(["invalid-wording", path]);
  });

  test("without a base, what is left out is missed", () => {
    expect(thrownBy(() => messagesOf({ ...wordingFor("es"), notice: {} } as never)).path).toEqual([
      "notice",
      "greeting",
    ]);
  });

  test("a base that we do not have, and options that are none", () => {
    expect(thrownBy(() => messagesOf({}, { base: "fr" })).code).toBe("unknown-locale");
    expect(thrownBy(() => messagesOf({}, "es" as never)).code).toBe("invalid-argument");
  });
});
