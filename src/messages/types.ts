import type { DecisionMessages } from "./decision-types.js";
import type { FormMessages } from "./form-types.js";
import type { HandbookMessages } from "./handbook-types.js";
import type { LanguageMessages } from "./language-types.js";
import type { NoticeMessages } from "./notice-types.js";

export type * from "./decision-types.js";
export type * from "./form-types.js";
export type * from "./handbook-types.js";
export type * from "./language-types.js";
export type * from "./notice-types.js";

/**
 * The words of the library in one language, as functions of what they tell. Every value arrives as plain data; nothing is looked up.
 *
 * The language itself and the sentences about one student stand at the top; each further use has a section of its own.
 *
 * @category Messages
 */
export interface Messages extends LanguageMessages, DecisionMessages {
  /** The language, as a BCP 47 tag. */
  readonly locale: string;
  /**
   * Which strings were first written in this language, or have been read by a speaker of it: `true` all, `false` none, or their names:
   * `["date", "handbook.noVerdict"]`. See {@link isReviewed}.
   */
  readonly reviewed: boolean | readonly string[];
  /** The sentences of a handbook page. */
  readonly handbook: HandbookMessages;
  /** What a form says to whoever fills it in. */
  readonly form: FormMessages;
  /** What a school writes to a family. */
  readonly notice: NoticeMessages;
}

/**
 * Some strings of a catalogue, to lay over another with {@link withMessages}.
 *
 * @category Messages
 */
export type MessagesPart = Partial<Omit<Messages, Section>> & {
  readonly [Name in Section]?: Partial<Messages[Name]>;
};

/**
 * The sections of a catalogue.
 *
 * @category Messages
 */
export type Section = "handbook" | "form" | "notice";

/**
 * The languages that the library speaks itself.
 *
 * @category Messages
 */
export type Locale = "en" | "es" | "pt" | "ht" | "kea" | "zh-Hans" | "vi";
