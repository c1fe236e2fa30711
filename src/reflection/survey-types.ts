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
