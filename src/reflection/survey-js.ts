import { messagesIn } from "./session/check-answer.js";
import { textIn } from "./instrument/text-in.js";
import type { Answer, Instrument, Item, LocalText, Scale } from "./types.js";

/**
 * A JSON value in a {@link Survey}.
 *
 * @category Embedding
 */
export type SurveyJson =
  string | number | boolean | null | readonly SurveyJson[] | { readonly [key: string]: SurveyJson };

/**
 * How to show an instrument by a survey renderer.
 *
 * @category Embedding
 */
export interface SurveyOptions {
  /** The roles to choose from; the survey asks for it first, and shows to each what it is asked. None asks for none. */
  readonly roles?: readonly string[];
  /** Ask for priority and feasibility too, where the instrument has scales for them. */
  readonly priorities?: boolean;
}

/**
 * The instrument as SurveyJS JSON, for renderers that know it: a page a lever, a choice an item, with *does not apply* and *I do not know*, in all
 * languages of the instrument. {@link answersFromSurvey} reads the result back.
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
export function surveyJs(instrument: Instrument, { roles = [], priorities = false }: SurveyOptions = {}): Survey {
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
    return elements.map((element) => ({ ...element, ...visibility(item, roles) }));
  };
  const rolePage: SurveyPage = {
    name: "role",
    elements: [{ type: "radiogroup", name: "role", title: label("role"), choices: roles, isRequired: true }],
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

/**
 * A survey as SurveyJS reads it.
 *
 * @category Embedding
 */
export interface Survey {
  /** Its title. */
  readonly title: SurveyJson;
  /** The language to begin with. */
  readonly locale: string;
  /** Show how far one is. */
  readonly showProgressBar: boolean;
  /** Its pages. */
  readonly pages: readonly SurveyPage[];
}

/**
 * A page of a survey.
 *
 * @category Embedding
 */
export interface SurveyPage {
  /** The lever's id. */
  readonly name: string;
  /** Its name. */
  readonly title?: SurveyJson;
  /** Its questions. */
  readonly elements: readonly SurveyElement[];
}

/**
 * A question of a survey.
 *
 * @category Embedding
 */
export interface SurveyElement {
  /** The kind of question. */
  readonly type: "radiogroup";
  /** The item's id. */
  readonly name: string;
  /** The question. */
  readonly title: SurveyJson;
  /** What can be chosen. */
  readonly choices: readonly SurveyJson[];
  /** Whether it must be answered. */
  readonly isRequired?: boolean;
  /** When it is shown. */
  readonly visibleIf?: string;
}

/** SurveyJS takes a text by language with a default. */
function localized(text: LocalText, { languages }: Instrument): SurveyJson {
  if (typeof text === "string") return text;
  return { default: textIn(text, { languages }), ...text };
}

function visibility({ roles }: Item, asked: readonly string[]): Pick<SurveyElement, "visibleIf"> {
  if (roles === undefined || asked.length === 0) return {};
  return { visibleIf: roles.map((role) => `{role} = '${role.replace(/['\\]/g, "\\$&")}'`).join(" or ") };
}

/**
 * The answers in what SurveyJS gives back, for a {@link Response}. Unknown names are left out; values are checked where answers are scored.
 *
 * @param instrument the instrument that the survey was made of
 * @param data the result of the survey
 *
 * @example
 * ```ts
 * import { answersFromSurvey, reflectionInstrument } from "truancy-prevention/reflection";
 *
 * answersFromSurvey(reflectionInstrument, { "lc-01": 3, "lc-01/priority": 2, "lc-02": "dont-know" });
 * //=> { "lc-01": { rating: 3, priority: 2 }, "lc-02": { noRating: "dont-know" } }
 * ```
 * @category Embedding
 */
export function answersFromSurvey(
  instrument: Instrument,
  data: Readonly<Record<string, unknown>>,
): Record<string, Answer> {
  const read = (name: string): unknown => (Object.hasOwn(data, name) ? data[name] : undefined);
  const entries = instrument.levers.flatMap(({ items }) =>
    items.flatMap(({ id }): [string, Answer][] => {
      const chosen = read(id);
      const answer = {
        ...(typeof chosen === "number" && { rating: chosen }),
        ...reasonIn(chosen),
        ...numberAt("priority", read(`${id}/priority`)),
        ...numberAt("feasibility", read(`${id}/feasibility`)),
      };
      return Object.keys(answer).length > 0 ? [[id, answer]] : [];
    }),
  );
  return Object.fromEntries(entries);
}

function numberAt(field: "priority" | "feasibility", value: unknown): Pick<Answer, "priority" | "feasibility"> {
  return typeof value === "number" ? { [field]: value } : {};
}

function reasonIn(chosen: unknown): Pick<Answer, "noRating"> {
  return chosen === "not-applicable" || chosen === "dont-know" ? { noRating: chosen } : {};
}
