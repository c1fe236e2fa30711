import type { IsoDate } from "../../calendar/index.js";
import type { Messages } from "../../messages/index.js";
import type { CasePolicy } from "../cases/types.js";

/**
 * What a notice is made from.
 *
 * @category Notices
 */
export interface NoticeOptions {
  /** The policy, or what a case knows of it: says to whom, in which language, with how many dates, and what the notice stands on. */
  readonly policy: CasePolicy;
  /** What is true of the student. */
  readonly student: NoticeStudent;
  /** Whom to call; every notice names someone. */
  readonly call: NoticeContact;
  /** The language that the guardian reads, as a BCP 47 tag; English if absent, or the catalogue's. */
  readonly guardianLanguage?: string;
  /**
   * The words, in place of ours: a school's own, or a language that the library does not speak. Its `locale` has to be the guardian's language;
   * without a `guardianLanguage` it says which language that is.
   */
  readonly catalogue?: Messages;
  /** Dates for a meeting, to choose from. */
  readonly offers?: readonly IsoDate[];
  /** An interpreter can be there. */
  readonly interpreter?: boolean;
}

/**
 * What a notice says of a student.
 *
 * @category Notices
 */
export interface NoticeStudent {
  /** The name that the family uses. */
  readonly name: string;
  /** The school. */
  readonly school: string;
  /** Something that goes well, in the words of someone who knows the student, by locale: `{ en: "Ana helps others in class." }`. */
  readonly strength?: Readonly<Record<string, string>>;
  /** The days that the notice is about. */
  readonly dates?: readonly IsoDate[];
  /** How much was missed in all. */
  readonly attendance?: {
    /** As of when. */
    readonly asOf: IsoDate;
    /** Days absent. */
    readonly daysAbsent: number;
    /** Days in membership. */
    readonly daysInMembership: number;
  };
}

/**
 * Whom a family can call.
 *
 * @category Notices
 */
export interface NoticeContact {
  /** The name. */
  readonly name: string;
  /** What they do at the school, in words of the notice's language. */
  readonly role?: string;
  /** The number. */
  readonly phone: string;
}

/**
 * A notice to a family, to be read by people before it is sent.
 *
 * @category Notices
 */
export interface Notice {
  /** To whom, by role. */
  readonly recipients: readonly string[];
  /** In which languages, as `notice-sent` records it. */
  readonly languages: readonly string[];
  /** The notice in the guardian's language, as plain text: names stand in it as they were given, so escape it for HTML or Markdown. */
  readonly text: string;
  /** The same in English, where the law says both and the guardian's language is another. */
  readonly english?: string;
  /** The United States school grade at which the English text reads, to one digit after the mark; absent where there is none. */
  readonly readingLevel?: number;
  /** Every string of the notice was first written in its language or read by a speaker of it. If not, have one read it before it is sent. */
  readonly reviewed: boolean;
  /** What it stands on. */
  readonly citation: string;
  /** The facts of that citation were read at their source. */
  readonly verified: boolean;
}
