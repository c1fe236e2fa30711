import type { DecisionWording } from "./decision-types.js";
import type { FormWording } from "./form-types.js";
import type { HandbookWording } from "./handbook-types.js";
import type { LanguageWording } from "./language-types.js";
import type { NoticeWording } from "./notice-types.js";

export type * from "./counted-text.js";
export type * from "./decision-types.js";
export type * from "./form-types.js";
export type * from "./handbook-types.js";
export type * from "./language-types.js";
export type * from "./notice-types.js";

/**
 * A language as data: every text of a catalogue, as JSON that a translator can read and correct. {@link messagesOf} makes it speak.
 *
 * Three marks stand in its texts, and nothing else is special in them:
 *
 * - `{date}` is a slot: a value takes its place. Each entry says which slots it has. A text has to use them all, for what it leaves out nobody
 *   reads; those that an entry calls free it may leave out.
 * - `{Date}`, with a capital, is the same value with a capital at its beginning: for the start of a sentence.
 * - `[ until {date}]` is said only where every value in it is there. Slots whose value can be missing stand in square brackets, each in a
 *   pair of its own unless its entry says that one comes `with` another. What always has a value has to stand outside, for inside it would be
 *   left out with the rest.
 *
 * Braces and brackets themselves cannot be written in a text: there is no mark that makes them plain. Use others: `(…)`, `〔…〕`.
 *
 * What is put into a slot stays as it is, with all braces and brackets that it holds.
 *
 * @category Messages
 */
export interface Wording {
  /** The language, as a BCP 47 tag. */
  readonly locale: string;
  /**
   * Which strings were first written in this language, or have been read by a speaker of it: `true` all, `false` none, or some by the names that
   * {@link stringsOf} gives a catalogue's strings: `["date", "tier", "notice.help"]`. A name that is none of them is refused.
   */
  readonly reviewed: boolean | readonly string[];
  /** How the language writes dates, numbers and lists, and what it calls things. */
  readonly language: LanguageWording;
  /** The sentences that tell a decision about one student. */
  readonly decision: DecisionWording;
  /** The sentences of a handbook page. */
  readonly handbook: HandbookWording;
  /** What a form says to whoever fills it in. */
  readonly form: FormWording;
  /** What a school writes to a family. */
  readonly notice: NoticeWording;
}

/**
 * Some texts of a wording, to lay over ours of the same language with {@link messagesOf}. A list stands for itself.
 *
 * @category Messages
 */
export type WordingPart = PartOf<Wording> & {
  /** Names of one's own may stand beside ours. */
  readonly language?: { readonly names?: Readonly<Record<string, string>> };
};

/**
 * Some entries, at any depth.
 *
 * @category Messages
 */
export type PartOf<Whole> = Whole extends string | boolean | readonly unknown[] | undefined
  ? Whole
  : { readonly [Key in keyof Whole]?: PartOf<Whole[Key]> };
