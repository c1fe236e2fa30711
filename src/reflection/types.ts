import type { IsoDate } from "../calendar/index.js";
import type { ComponentId, KeyElementId } from "../framework/index.js";
import type { TierLevel } from "../policy/index.js";

/**
 * Text for people: in the instrument's first language, or by language as BCP 47 tags.
 *
 * @category Instruments
 */
export type LocalText = string | Readonly<Record<string, string>>;

/**
 * A self-reflection instrument as data: what is asked, under which levers, on which scales.
 *
 * @category Instruments
 */
export interface Instrument {
  /** The shape of this document. */
  readonly schemaVersion: 1;
  /** The instrument's id. */
  readonly id: string;
  /** The version of its text. Answers belong to one version. */
  readonly version: string;
  /** Its name. */
  readonly title: LocalText;
  /** Who wrote it. */
  readonly author: string;
  /** Where it can be read. */
  readonly source?: string;
  /** Its languages as BCP 47 tags; the first stands in where a text lacks another. */
  readonly languages: readonly string[];
  /** What is asked, by lever. */
  readonly levers: readonly InstrumentLever[];
  /** The scale on which practice is rated. */
  readonly rating: Scale;
  /** The scale on which a team says how much an item matters now. */
  readonly priority?: Scale;
  /** The scale on which a team says how well an item could be done now. */
  readonly feasibility?: Scale;
  /** Named ranges of a score from 0 to 100, the lowest first. */
  readonly zones?: readonly Zone[];
  /** Which items of earlier versions go on under which id. */
  readonly succeeds?: readonly Succession[];
}

/**
 * One lever of an instrument with its items.
 *
 * @category Instruments
 */
export interface InstrumentLever {
  /** The lever's id; one of the six where the instrument follows the framework. */
  readonly id: string;
  /** Its name. */
  readonly title: LocalText;
  /** Its items. */
  readonly items: readonly Item[];
}

/**
 * One thing that is asked.
 *
 * @category Instruments
 */
export interface Item {
  /** The id, unique in the instrument and the same through its versions. */
  readonly id: string;
  /** The statement or question. */
  readonly text: LocalText;
  /** The components that it asks about. */
  readonly components: readonly ComponentId[];
  /** The key elements that it asks about. */
  readonly elements?: readonly KeyElementId[];
  /** The level of support that it asks about. */
  readonly tier?: TierLevel;
  /** A high rating is bad news: scores turn it round. */
  readonly reverse?: true;
  /** Its weight in a mean, above 0; 1 if absent. */
  readonly weight?: number;
  /** Only respondents in one of these roles are asked; everyone if absent. */
  readonly roles?: readonly string[];
}

/**
 * A scale of numbered points.
 *
 * @category Instruments
 */
export interface Scale {
  /** Two points or more, the lowest value first, at equal distances. */
  readonly points: readonly ScalePoint[];
}

/**
 * A point of a scale.
 *
 * @category Instruments
 */
export interface ScalePoint {
  /** Its value. */
  readonly value: number;
  /** Its name. */
  readonly label: LocalText;
}

/**
 * A named range of scores.
 *
 * @category Instruments
 */
export interface Zone {
  /** The id. */
  readonly id: string;
  /** Its name. */
  readonly title: LocalText;
  /** Where it begins, from 0 to 100, included; it ends where the next begins. */
  readonly from: number;
}

/**
 * How an earlier version goes on in this one. What is named neither here nor by an equal id is retired or new.
 *
 * @category Instruments
 */
export interface Succession {
  /** The earlier version. */
  readonly version: string;
  /** Items by their id then, with their id now. */
  readonly items: Readonly<Record<string, string>>;
}

/**
 * The answers of one school in one period.
 *
 * @category Responses
 */
export interface ResponseSet {
  /** The shape of this document. */
  readonly schemaVersion: 1;
  /** The instrument. */
  readonly instrumentId: string;
  /** Its version. */
  readonly instrumentVersion: string;
  /** The school. */
  readonly schoolId: string;
  /** The period as people name it: `"Fall 2025"`. */
  readonly period: string;
  /** Its first date. */
  readonly from?: IsoDate;
  /** Its last date. */
  readonly until?: IsoDate;
  /** One set of answers that a team agreed on, or many people's own. */
  readonly mode: "consensus" | "individual";
  /** Who agreed on a consensus: how many in each role. */
  readonly team?: Readonly<Record<string, number>>;
  /** How many people were asked, in all or by role. Unknown if absent: then so is the response rate. */
  readonly population?: number | Readonly<Record<string, number>>;
  /** The answers; exactly one response in a consensus. */
  readonly responses: readonly Response[];
}

/**
 * One response: of a person, or of the team.
 *
 * @category Responses
 */
export interface Response {
  /** Tells respondents apart, and the same respondent in two periods. Never shown in a result. */
  readonly respondentId: string;
  /** The respondent's role: `"teacher"`. */
  readonly role?: string;
  /** Further groups that the respondent belongs to. */
  readonly groups?: readonly string[];
  /** Answers by item; a rating alone may stand for an answer. An item that is missing is unanswered. */
  readonly answers: Readonly<Record<string, number | Answer>>;
}

/**
 * An answer to one item.
 *
 * @category Responses
 */
export interface Answer {
  /** The rating, a value of the scale. */
  readonly rating?: number;
  /** Why there is no rating. */
  readonly noRating?: "not-applicable" | "dont-know";
  /** How much it matters now, a value of the priority scale. */
  readonly priority?: number;
  /** How well it could be done now, a value of the feasibility scale. */
  readonly feasibility?: number;
  /** What shows it. */
  readonly evidence?: string;
  /** A note. */
  readonly note?: string;
  /** What the school does now. */
  readonly currentStrategy?: string;
  /** What it could do next. */
  readonly actionStep?: string;
}
