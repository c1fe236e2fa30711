import type { FormMessages } from "../types.js";

/**
 * What a form says to whoever fills it in.
 *
 * @category Messages
 */
export interface FormWording {
  /** The value is none of the scale's. Slots: `least`, `greatest`. */
  readonly offScale: string;
  /** A rating, and a reason for having none. */
  readonly twoAnswers: string;
  /** The question is not asked of this role. */
  readonly notAsked: string;
  /** There is no such question. */
  readonly unknownItem: string;
  /** The text is too long. Slot: `most`, the characters that it may have. */
  readonly tooLong: string;
  /** The instrument is not there in this language. */
  readonly unknownLanguage: string;
  /** What is done of what there is. Slots: `answered`, `asked`. */
  readonly answered: string;
  /** What can be chosen beside the scale, and the headings of what can be written. */
  readonly labels: FormMessages["labels"];
}
