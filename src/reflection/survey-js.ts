import { requireOptions, requireTexts } from "../argument.js";
import { checkInstrument } from "./check-instrument.js";
import { messagesIn } from "./session/check-answer.js";
import { textIn } from "./instrument/text-in.js";
import type { Survey, SurveyElement, SurveyJson, SurveyOptions, SurveyPage } from "./survey-types.js";
import type { Instrument, Item, LocalText, Scale } from "./types.js";

/**
 * The instrument as SurveyJS JSON, for renderers that know it: a page a lever, a choice an item, with *does not apply* and *I do not know*, in all
 * languages of the instrument. `answersFromSurvey` reads the result back.
 *
 * @see https://surveyjs.io/form-library/documentation/design-survey/create-a-simple-survey
 *
 * @example
 * ```ts
 * import { reflectionInstrument, surveyJs } from "truancy-prevention/reflection";
 *
 * const survey = surveyJs(reflectionInstrument, { roles: ["teacher", "family"] });
 * survey.pages.map((page) => page.elements.length); //=> [1, 11, 11, 8, 15, 12, 13]
 * survey.pages[1]?.elements[0]?.name; //=> "lc-01"
 * ```
 * @category Embedding
 */
export function surveyJs(instrument: Instrument, options: SurveyOptions = {}): Survey {
  checkInstrument(instrument);
  requireOptions(options);
  const { roles = [], priorities = false } = options;
  requireTexts(roles, "options", "roles");
  const roleName = nameOfRole(instrument);
  const say = (text: LocalText): SurveyJson => localized(text, instrument);
  const label = (name: keyof ReturnType<typeof messagesIn>["form"]["labels"]): SurveyJson =>
    localized(
      Object.fromEntries(instrument.languages.map((tag) => [tag, messagesIn(instrument, tag).form.labels[name]])),
      instrument,
    );
  const choice = (name: string, title: SurveyJson, scale: Scale, more: readonly SurveyJson[] = []): SurveyElement => ({
    type: "radiogroup",
    name,
    title,
    choices: [...scale.points.map(({ value, label: text }): SurveyJson => ({ value, text: say(text) })), ...more],
  });
  const withoutRating = (["not-applicable", "dont-know"] as const).map((value): SurveyJson => ({
    value,
    text: label(value),
  }));
  const elementsOf = (item: Item): SurveyElement[] => {
    const { priority, feasibility, rating } = instrument;
    const elements = [choice(item.id, say(item.text), rating, withoutRating)];
    if (priorities && priority) elements.push(choice(`${item.id}/priority`, label("priority"), priority));
    if (priorities && feasibility) elements.push(choice(`${item.id}/feasibility`, label("feasibility"), feasibility));
    return elements.map((element) => ({ ...element, ...visibility(item, roles, roleName) }));
  };
  const rolePage: SurveyPage = {
    name: "role",
    elements: [{ type: "radiogroup", name: roleName, title: label("role"), choices: roles, isRequired: true }],
  };
  const levers = instrument.levers.map(({ id, title, items }): SurveyPage => ({
    name: id,
    title: say(title),
    elements: items.flatMap(elementsOf),
  }));
  return {
    title: say(instrument.title),
    locale: instrument.languages[0] ?? "en",
    showProgressBar: true,
    pages: roles.length > 0 ? [rolePage, ...levers] : levers,
  };
}

/** SurveyJS takes a text by language with a default. */
function localized(text: LocalText, { languages }: Instrument): SurveyJson {
  if (typeof text === "string") return text;
  return { default: textIn(text, { languages }), ...text };
}

/** The question for the role is `role`, unless an item is called so. */
function nameOfRole({ levers }: Instrument): string {
  const taken = new Set(levers.flatMap(({ items }) => items.map(({ id }) => id)));
  let name = "role";
  while (taken.has(name)) name = `respondent-${name}`;
  return name;
}

function visibility({ roles }: Item, asked: readonly string[], roleName: string): Pick<SurveyElement, "visibleIf"> {
  if (roles === undefined || asked.length === 0) return {};
  return { visibleIf: roles.map((role) => `{${roleName}} = '${role.replace(/['\\]/g, "\\$&")}'`).join(" or ") };
}
