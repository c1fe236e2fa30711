import { describe, expect, test } from "vitest";
import {
  answersFromSurvey,
  reflectionInstrument,
  score,
  surveyJs,
  type Instrument,
} from "../../src/reflection/index.js";
import { instrumentOf, setOf } from "./stories.js";

const asked = instrumentOf([[{ roles: ["teacher", "school's nurse"] }, {}]]);
const bilingual: Instrument = {
  ...instrumentOf([[{ text: { en: "We call home.", es: "Llamamos a casa." } }]]),
  languages: ["en", "es"],
  title: { en: "Reflection", es: "Reflexión" },
};

describe("an instrument as SurveyJS JSON", () => {
  const survey = surveyJs(reflectionInstrument);

  test("has a page a lever and a question an item, under their ids", () => {
    expect(survey.pages.map(({ name }) => name)).toEqual(reflectionInstrument.levers.map(({ id }) => id));
    expect(survey.pages.flatMap(({ elements }) => elements.map(({ name }) => name))).toEqual(
      reflectionInstrument.levers.flatMap(({ items }) => items.map(({ id }) => id)),
    );
  });

  test("asks every question by a type that SurveyJS has, with a value and a text for each choice", () => {
    for (const { type, choices } of survey.pages.flatMap(({ elements }) => elements)) {
      expect(type).toBe("radiogroup");
      expect(choices).toEqual([
        { value: 1, text: "Not in place" },
        { value: 2, text: "Begun" },
        { value: 3, text: "In place in part" },
        { value: 4, text: "In place and kept up" },
        { value: "not-applicable", text: { default: expect.any(String), en: expect.any(String) } },
        { value: "dont-know", text: { default: expect.any(String), en: expect.any(String) } },
      ]);
    }
  });

  test("uses each name once, with priorities too", () => {
    const names = surveyJs(reflectionInstrument, { roles: ["teacher"], priorities: true }).pages.flatMap(
      ({ elements }) => elements.map(({ name }) => name),
    );
    expect(names).toHaveLength(1 + 3 * 70);
    expect(new Set(names).size).toBe(names.length);
  });

  test("asks for the role first, and shows an item to the roles that are asked, apostrophes escaped", () => {
    const { pages } = surveyJs(asked, { roles: ["teacher", "school's nurse", "family"] });
    expect(pages[0]?.elements[0]).toMatchObject({
      name: "role",
      choices: ["teacher", "school's nurse", "family"],
      isRequired: true,
    });
    expect(pages[1]?.elements.map(({ visibleIf }) => visibleIf)).toEqual([
      String.raw`{role} = 'teacher' or {role} = 'school\'s nurse'`,
      undefined,
    ]);
  });

  test("the question for the role gives way to an item of that name", () => {
    const { pages } = surveyJs(instrumentOf([[{ id: "role", roles: ["teacher"] }]]), { roles: ["teacher"] });
    expect(pages.map(({ elements }) => elements[0]?.name)).toEqual(["respondent-role", "role"]);
    expect(pages[1]?.elements[0]?.visibleIf).toBe("{respondent-role} = 'teacher'");
  });

  test("carries every language of the instrument, the first as the default", () => {
    const { title, locale, pages } = surveyJs(bilingual);
    expect([title, locale]).toEqual([{ default: "Reflection", en: "Reflection", es: "Reflexión" }, "en"]);
    expect(pages[0]?.elements[0]?.title).toEqual({
      default: "We call home.",
      en: "We call home.",
      es: "Llamamos a casa.",
    });
    const unknown = pages[0]?.elements[0]?.choices.at(-1) as { readonly text: Record<string, string> };
    expect(Object.keys(unknown.text).sort()).toEqual(["default", "en", "es"]);
    expect(unknown.text["es"]).not.toBe(unknown.text["en"]);
  });

  test("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(survey))).toEqual(survey);
  });
});

describe("what SurveyJS gives back", () => {
  test("is scored as answers", () => {
    const answers = answersFromSurvey(asked, { role: "teacher", a1: 4, "a1/priority": 3, a2: "dont-know", zz: 1 });
    expect(answers).toEqual({ a1: { rating: 4, priority: 3 }, a2: { noRating: "dont-know" } });
    const card = score(asked, setOf([{ respondentId: "r1", role: "teacher", answers }]), { minimumRespondents: 1 });
    expect(card.problems).toEqual([]);
    expect(card.items.map(({ mean, answered }) => [mean, answered.dontKnow])).toEqual([
      [4, 0],
      [undefined, 1],
    ]);
  });

  test.each([
    [{ a1: "4" }],
    [{ a1: null }],
    [{ a1: { rating: 4 } }],
    [{ a1: "constructor" }],
    [JSON.parse('{"__proto__": {"a1": 4}}')],
  ])("%j is no answer", (data) => {
    expect(answersFromSurvey(asked, data as Record<string, unknown>)).toEqual({});
  });
});
