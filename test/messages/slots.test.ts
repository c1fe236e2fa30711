import { describe, expect, test } from "vitest";
import { catalogues, messagesOf, wordingFor, type Wording } from "../../src/index.js";
import { thrownBy } from "../support/thrown.js";

const english = wordingFor("en");
const withTier = (tier: string): Wording => ({ ...english, decision: { ...english.decision, tier } });
const withLeadsTo = (leadsTo: string): Wording => ({ ...english, handbook: { ...english.handbook, leadsTo } });

describe("a value stays as it is", () => {
  const hostile = ["{school}", "{student}", "$& $1 $`", "[x]", "}{", "__proto__", "<b>", "%s"];

  test.each(
    Object.entries(catalogues).flatMap(([locale, say]) => hostile.map((value) => [value, locale, say] as const)),
  )("%s in %s", (value, _, say) => {
    const rule = { title: value, citation: value, verified: true, since: "2025-09-09" };
    expect(say.notice.glad({ student: value, school: "@" }).split(value)).toHaveLength(2);
    expect(say.notice.glad({ student: "@", school: value }).split(value)).toHaveLength(2);
    expect(say.met(rule).split(value)).toHaveLength(3);
    expect(say.quote(value)).toContain(value);
    expect(say.handbook.leadsTo({ tier: 2, title: value })).toContain(value);
    expect(say.comparison("between", [value, "@"]).split(value)).toHaveLength(2);
  });
});

describe("brackets are said only where every value in them is there", () => {
  test.each([
    ["{tier}[: {title}].", "2: Help.", "2."],
    ["[{title} of ]tier {tier}", "Help of tier 2", "tier 2"],
    ["{tier}[ ({title}, tier {tier})]", "2 (Help, tier 2)", "2"],
  ])("%s", (text, withTitle, without) => {
    const { leadsTo } = messagesOf(withLeadsTo(text)).handbook;
    expect(leadsTo({ tier: 2, title: "Help" })).toBe(withTitle);
    expect(leadsTo({ tier: 2 })).toBe(without);
  });

  test("an empty value is there", () => {
    expect(messagesOf(withLeadsTo("{tier}[, {title}].")).handbook.leadsTo({ tier: 2, title: "" })).toBe("2, .");
  });
});

test("a slot with a capital begins with one", () => {
  const say = messagesOf(withLeadsTo("[{Title} ({title}), ]{tier}"));
  expect(say.handbook.leadsTo({ tier: 2, title: "éAB" })).toBe("ÉAB (éAB), 2");
});

describe("a text that is not in order", () => {
  test.each([
    ["Tier 2.", "the text leaves out {tier}"],
    ["Tier {level}.", "{level} is none of its slots: {tier}"],
    ["{tier} {__proto__}", "{__proto__} is none of its slots: {tier}"],
    ["{tier} {constructor}", "{constructor} is none of its slots: {tier}"],
    ["{ tier }", "{ tier } is none of its slots: {tier}"],
    ["{tier} {}", "{} is none of its slots: {tier}"],
    ["Tier {Level}.", "{Level} is none of its slots: {tier}"],
    [`{${"x".repeat(41)}}`, `{${"x".repeat(40)}…} is none of its slots: {tier}`],
    ["{tier?}", "{tier?} is none of its slots: {tier}"],
    ["{tier", "a brace that nothing closes"],
    ["{{tier}}", "a brace that nothing closes"],
    ["tier}", "a brace that nothing opens"],
    ["{tier} }", "a brace that nothing opens"],
    ["[{tier}", "a bracket that nothing closes"],
    ["{tier}]", "a bracket that nothing opens"],
    ["[a [{tier}]]", "brackets in brackets"],
    ["[{tier}]", "nothing in these brackets can be missing"],
    ["{tier} [support]", "nothing in these brackets can be missing"],
    ["", "a text"],
    [" \n", "a text"],
  ])("%j: %s", (text, detail) => {
    const error = thrownBy(() => messagesOf(withTier(text)));
    expect([error.code, error.path]).toEqual(["invalid-wording", ["decision", "tier"]]);
    expect(error.message).toBe(`decision.tier: invalid wording (${detail})`);
  });

  test("a slot that can be missing stands in brackets", () => {
    const error = thrownBy(() => messagesOf(withLeadsTo("Tier {tier}, {title}.")));
    expect(error.path).toEqual(["handbook", "leadsTo"]);
    expect(error.message).toContain("{title} can be missing and belongs into [brackets]");
  });

  test.each<[string, (text: string) => Wording, string, string]>([
    [
      "notice.call",
      (call) => ({ ...english, notice: { ...english.notice, call } }),
      "Call {name}[, the {role}, at {phone}].",
      "{phone} would be left out",
    ],
    [
      "decision.duty",
      (duty) => ({ ...english, decision: { ...english.decision, duty } }),
      "To do[ since {openedOn}, by {dueOn}][, {status}]: {action}.",
      "{openedOn} would be left out",
    ],
    [
      "decision.duty",
      (duty) => ({ ...english, decision: { ...english.decision, duty } }),
      "To do since {openedOn}[, by {dueOn}, {status}]: {action}.",
      "{dueOn} {status} can be missing one by one",
    ],
    [
      "decision.duties",
      (duties) => ({ ...english, decision: { ...english.decision, duties } }),
      "{occasions} since {openedOn}[, by {dueOn}, of {times}][, {status}][; {overdue}]: {action}.",
      "{times} would be left out",
    ],
    [
      "decision.counted",
      (counted) => ({ ...english, decision: { ...english.decision, counted } }),
      "Counted {observed}, asked {asked}[ from {from} to {until}: {dates}].",
      "{from} {dates} can be missing one by one",
    ],
    [
      "handbook.inForce",
      (inForce) => ({ ...english, handbook: { ...english.handbook, inForce } }),
      "In force[ from {from} to {until}].",
      "{from} {until} can be missing one by one",
    ],
  ])("%s: brackets take nothing away that is there", (path, wording, text, detail) => {
    const error = thrownBy(() => messagesOf(wording(text)));
    expect([error.code, error.path.join(".")]).toEqual(["invalid-wording", path]);
    expect(error.message).toContain(detail);
  });

  test("how many times there are may be said without brackets", () => {
    const duties = "{times}: {occasions} since {openedOn}[, by {dueOn}][, {status}][; {overdue} late]: {action}.";
    const say = messagesOf({ ...english, decision: { ...english.decision, duties } });
    const duty = { action: "Call", openedOn: "2025-09-09", status: "open", times: 3, overdue: 0 };
    expect(say.duties(duty)).toBe("3: 3 times since September 9, 2025: Call.");
  });

  test("a text without slots has none", () => {
    const error = thrownBy(() => messagesOf({ ...english, form: { ...english.form, notAsked: "Not {you}." } }));
    expect(error.message).toBe("form.notAsked: invalid wording ({you} is none of its slots: none)");
  });

  test("only the form for one may leave its number out", () => {
    const distance = { one: "A day to {title}.", more: "{remaining} days to {title}." };
    const decision = { ...english.decision, distance };
    expect(messagesOf({ ...english, decision }).distance({ title: "x", remaining: 1 })).toBe("A day to x.");
    const swapped = { ...decision, distance: { one: distance.more, more: distance.one } };
    expect(thrownBy(() => messagesOf({ ...english, decision: swapped })).path).toEqual([
      "decision",
      "distance",
      "more",
    ]);
    const untitled = { ...decision, distance: { ...distance, one: "A day." } };
    expect(thrownBy(() => messagesOf({ ...english, decision: untitled })).path).toEqual([
      "decision",
      "distance",
      "one",
    ]);
  });

  test("a long text is taken apart in good time", () => {
    const long = withTier(`${"[".repeat(100_000)}{tier}`);
    expect(thrownBy(() => messagesOf(long)).message).toContain("brackets in brackets");
    expect(messagesOf(withTier(`${"a".repeat(100_000)}{tier}`)).tier(1)).toHaveLength(100_001);
  });
});
