/**
 * What a form says to whoever fills it in, used by the sessions of a self-reflection.
 *
 * @category Messages
 */
export interface FormMessages {
  /** The value is none of the scale's: `"Choose one of the answers from 1 to 4."`. */
  offScale(scale: { readonly least: string; readonly greatest: string }): string;
  /** A rating, and a reason for having none. */
  readonly twoAnswers: string;
  /** The question is not asked of this role. */
  readonly notAsked: string;
  /** There is no such question. */
  readonly unknownItem: string;
  /** The text is longer than so many characters. */
  tooLong(most: number): string;
  /** The instrument is not there in this language. */
  readonly unknownLanguage: string;
  /** What is left: `"12 of 70 answered."`. */
  answered(progress: { readonly answered: number; readonly asked: number }): string;
  /** What can be chosen beside the scale, and the headings of what can be written. */
  readonly labels: Readonly<
    Record<
      | "not-applicable"
      | "dont-know"
      | "role"
      | "priority"
      | "feasibility"
      | "evidence"
      | "note"
      | "currentStrategy"
      | "actionStep",
      string
    >
  >;
}
