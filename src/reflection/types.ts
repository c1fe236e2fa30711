import type { Patch } from "immer";
import type { IsoDate } from "../calendar/index.js";
import type { ComponentId, KeyElementId } from "../framework/index.js";
import type { AttendanceMeasureId, Observation } from "../goals/index.js";
import type { TierLevel } from "../policy/index.js";
import type { Evidence, ReviewStatus } from "../program/index.js";

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

/**
 * How to score.
 *
 * @category Scoring
 */
export interface ScoreOptions {
  /** The share of what was asked and applies that an area needs answered before it has a score, 0 to 1; 0.5 if absent. */
  readonly minimumAnswered?: number;
  /** How many respondents a cell needs before it is shown; 10 for individual answers and 1 for a consensus if absent. */
  readonly minimumRespondents?: number;
  /** Zones to use instead of the instrument's. */
  readonly zones?: readonly Zone[];
}

/**
 * What a response set comes to: by item, lever, component, tier and respondents' role or group, and as a whole last.
 *
 * It holds no respondent, and no cell with fewer respondents than the minimum.
 *
 * @category Scoring
 */
export interface Scorecard {
  /** The shape of this document. */
  readonly schemaVersion: 1;
  /** The instrument. */
  readonly instrumentId: string;
  /** Its version. */
  readonly instrumentVersion: string;
  /** The school. */
  readonly schoolId: string;
  /** The period. */
  readonly period: string;
  /** Its first date. */
  readonly from?: IsoDate;
  /** Its last date. */
  readonly until?: IsoDate;
  /** A team's consensus or many people's own answers. */
  readonly mode: "consensus" | "individual";
  /** The scale of `mean` and `median`. */
  readonly scale: ScaleRange;
  /** The scale of priorities, where the instrument asks for them. */
  readonly priorityScale?: ScaleRange;
  /** The scale of feasibilities, where the instrument asks for them. */
  readonly feasibilityScale?: ScaleRange;
  /** How many responses. */
  readonly respondents: number;
  /** Responses by people asked, 0 to 1; absent where the number of people is unknown or cannot be right. */
  readonly responseRate?: number;
  /** What could not be used: `["responses", 3, "answers", "lc-01"]`. */
  readonly problems: readonly ResponseProblem[];
  /** By lever, in the instrument's order. */
  readonly levers: readonly AreaScore[];
  /** By component, in DESE's order, where the instrument asks about it. */
  readonly components: readonly AreaScore[];
  /** By tier, where the instrument asks about it: ids `"1"`, `"2"`, `"3"`. */
  readonly tiers: readonly AreaScore[];
  /** By item, in the instrument's order. */
  readonly items: readonly ItemScore[];
  /** By role, then by group, of individual answers. */
  readonly groups: readonly GroupScores[];
  /** How far respondents agree; only of individual answers. */
  readonly agreement?: Agreement;
  /** All items as one number. The tool is not made for it: read the levers first. */
  readonly whole: AreaScore;
}

/**
 * From where to where a scale runs.
 *
 * @category Scoring
 */
export interface ScaleRange {
  /** Its lowest value. */
  readonly least: number;
  /** Its highest value. */
  readonly greatest: number;
  /** How many points it has. */
  readonly points: number;
}

/**
 * Something in a response set that could not be used.
 *
 * @category Scoring
 */
export interface ResponseProblem {
  /** What is wrong. */
  readonly code: "invalid-answer" | "unknown-item" | "duplicate-respondent" | "impossible-population";
  /** Where in the response set; respondents by their place, never by their id. */
  readonly path: readonly (string | number)[];
  /** What is wrong, in words. */
  readonly message: string;
}

/**
 * Why a score is not given: fewer respondents than the minimum; others could be worked out from it; too little of what was asked is answered;
 * or it applies to nobody.
 *
 * @category Scoring
 */
export type Hidden = "too-few-respondents" | "would-reveal-others" | "too-few-answers" | "not-applicable";

/**
 * Ratings taken together. Reverse items are turned round first.
 *
 * @category Scoring
 */
export interface Score {
  /** Why there are no numbers. */
  readonly hidden?: Hidden;
  /** The arithmetic mean on the instrument's scale, which takes its points as equally far apart. */
  readonly mean?: number;
  /** The median on the instrument's scale, which takes them as ordered only. */
  readonly median?: number;
  /** The mean from 0, the lowest point, to 100, the highest. */
  readonly score?: number;
  /** The zone that the score falls in. */
  readonly zone?: string;
  /** The sample standard deviation of the ratings, from two on. */
  readonly deviation?: number;
  /** How many ratings it rests on. */
  readonly ratings?: number;
  /** Ratings at each point of the scale, the lowest first, as rated turned round where the item is reverse. */
  readonly distribution?: readonly number[];
  /** The share of ratings at the highest point, 0 to 1. */
  readonly topBox?: number;
  /** The share of ratings at the lowest point, 0 to 1. */
  readonly bottomBox?: number;
}

/**
 * What was answered, and what was not. The four add up to what was asked.
 *
 * @category Scoring
 */
export interface Answered {
  /** Why it is not counted out: so few people were asked that it would tell of them. The numbers are absent then. */
  readonly hidden?: Hidden;
  /** With a rating. */
  readonly rated?: number;
  /** Not applicable. */
  readonly notApplicable?: number;
  /** Does not know. */
  readonly dontKnow?: number;
  /** No answer. */
  readonly unanswered?: number;
  /** Rated of what was asked and applies, 0 to 1; absent where nothing does. */
  readonly coverage?: number;
}

/**
 * The score of an item.
 *
 * @category Scoring
 */
export interface ItemScore extends Score {
  /** The item. */
  readonly itemId: string;
  /** Its lever. */
  readonly leverId: string;
  /** What was answered. */
  readonly answered: Answered;
  /** How much it matters now: the mean on the priority scale. */
  readonly priority?: number;
  /** How well it could be done now: the mean on the feasibility scale. */
  readonly feasibility?: number;
  /** What a team wrote beside its consensus. Individual notes are never passed on. */
  readonly notes?: Pick<Answer, "evidence" | "note" | "currentStrategy" | "actionStep">;
}

/**
 * The score of several items: the weighted mean of their means.
 *
 * @category Scoring
 */
export interface AreaScore extends Score {
  /** The lever, component or tier. */
  readonly id: string;
  /** How many items it has. */
  readonly items: number;
  /** How many of them have a score. */
  readonly scored: number;
  /** What was answered, of those items whose own answers are counted out. */
  readonly answered: Answered;
}

/**
 * The scores of respondents in one role or group.
 *
 * @category Scoring
 */
export interface GroupScores {
  /** The role or group. */
  readonly id: string;
  /** Which of them it is. */
  readonly kind: "role" | "group";
  /** Why nothing of it is shown. */
  readonly hidden?: Hidden;
  /** How many respondents. */
  readonly respondents?: number;
  /** Responses by people asked in the role, 0 to 1. */
  readonly responseRate?: number;
  /** By lever. */
  readonly levers: readonly AreaScore[];
  /** By item. */
  readonly items: readonly ItemScore[];
}

/**
 * How far respondents agree.
 *
 * @category Agreement
 */
export interface Agreement {
  /** By item with a score, the most divided first: what a team should talk about. */
  readonly items: readonly ItemAgreement[];
  /** By lever. */
  readonly levers: readonly LeverAgreement[];
  /** How roles differ, by lever, the widest difference first. */
  readonly roles: readonly RoleDifference[];
}

/**
 * Agreement on an item.
 *
 * @category Agreement
 */
export interface ItemAgreement {
  /** The item. */
  readonly itemId: string;
  /** See {@link rwg}. */
  readonly rwg: number;
  /** See {@link rwgStar}. */
  readonly rwgStar: number;
  /** See {@link averageDeviation}, about the mean. */
  readonly deviationFromMean: number;
  /** See {@link averageDeviation}, about the median. */
  readonly deviationFromMedian: number;
}

/**
 * Agreement and reliability of a lever. What is not defined, or rests on fewer respondents than the minimum, is absent.
 *
 * Where fewer than the minimum answered only in part, `deviation` is rounded to a tenth of a step of the scale and `cronbachAlpha` to two decimals:
 * all their digits, laid beside the items, would tell what those few answered.
 *
 * @category Agreement
 */
export interface LeverAgreement {
  /** The lever. */
  readonly leverId: string;
  /** How many items it rests on. */
  readonly items: number;
  /** How many respondents rated enough of them. */
  readonly respondents: number;
  /** The sample standard deviation of their means, on the scale, from two respondents on. */
  readonly deviation?: number;
  /** See {@link rwgJ}. */
  readonly rwgJ?: number;
  /** See {@link cronbachAlpha}; of respondents who rated every item. */
  readonly cronbachAlpha?: number;
  /** See {@link krippendorffAlpha}, ordinal; respondents are the raters, items the units. */
  readonly krippendorffAlpha?: number;
  /** ICC(1) of respondents' means in the roles that are shown, see {@link icc}. */
  readonly icc1?: number;
  /** ICC(2) of them. */
  readonly icc2?: number;
}

/**
 * How two roles differ on the items of a lever that both show, each item counting the same: Welch's comparison, its error from the respondents' means.
 *
 * @category Agreement
 */
export interface RoleDifference {
  /** The lever. */
  readonly leverId: string;
  /** The roles; the difference is the first less the second. */
  readonly roles: readonly [string, string];
  /** In points of the scale, 0 or more. */
  readonly difference: number;
  /** Its 95% interval. */
  readonly interval: readonly [number, number];
}

/**
 * How to compare two periods.
 *
 * @category Change
 */
export interface CompareOptions {
  /** The later instrument, which says what became of the items of an earlier version; equal ids correspond without it. */
  readonly instrument?: Instrument;
  /** Changes of the same respondents, from {@link pairedChanges}. */
  readonly paired?: PairedChanges;
}

/**
 * What changed from one period to the next. Scores run from 0 to 100, so that versions with different scales can be laid side by side.
 *
 * @category Change
 */
export interface ScorecardChange {
  /** The earlier period. */
  readonly earlier: Pick<Scorecard, "period" | "instrumentVersion" | "respondents">;
  /** The later period. */
  readonly later: Pick<Scorecard, "period" | "instrumentVersion" | "respondents">;
  /** Items that correspond, in the later order. */
  readonly items: readonly Change[];
  /** Levers, by the items that correspond. */
  readonly levers: readonly LeverChange[];
  /** Items asked only later. */
  readonly newItems: readonly string[];
  /** Items asked only earlier. */
  readonly retiredItems: readonly string[];
}

/**
 * How one score changed.
 *
 * @category Change
 */
export interface Change {
  /** The item or lever, by its later id. */
  readonly id: string;
  /** Its earlier id, where that was another. */
  readonly formerId?: string;
  /** The earlier score; absent where it was hidden. */
  readonly before?: number;
  /** The later score; absent where it is hidden. */
  readonly after?: number;
  /** Later less earlier. */
  readonly difference?: number;
  /** Its 95% interval: Welch's for two samples, Student's for paired respondents. A consensus has none. */
  readonly interval?: readonly [number, number];
  /** The interval leaves 0 out: chance alone would rarely show so much. Absent without an interval. */
  readonly reliable?: boolean;
  /** How many respondents answered in both periods, where they were paired: then difference and interval are theirs. */
  readonly paired?: number;
}

/**
 * How a lever changed, by the items that were asked in both periods.
 *
 * @category Change
 */
export interface LeverChange extends Change {
  /** How many items it rests on. */
  readonly items: number;
}

/**
 * Changes of the respondents who answered in both periods, without any respondent. A change is absent where it rests on fewer respondents than the
 * minimum, and where, laid beside the two scorecards, it would tell of fewer who answered only once.
 *
 * @category Change
 */
export interface PairedChanges {
  /** By item, under its later id. */
  readonly items: readonly PairedChange[];
  /** By lever, over the items that correspond. */
  readonly levers: readonly PairedChange[];
}

/**
 * The change of one item or lever among the same respondents.
 *
 * @category Change
 */
export interface PairedChange {
  /** The item or lever. */
  readonly id: string;
  /** How many answered in both periods. */
  readonly respondents: number;
  /** The mean of their differences, on scores from 0 to 100; of a lever, the mean of its items' differences. */
  readonly difference?: number;
  /** The sample standard deviation of their differences; of a lever, of their mean differences over its items. */
  readonly deviation?: number;
}

/**
 * An item that a team could turn to first.
 *
 * @category Priorities
 */
export interface Priority {
  /** The item. */
  readonly itemId: string;
  /** Its lever. */
  readonly leverId: string;
  /** What is still missing: 0 for the highest score, 1 for the lowest. */
  readonly need: number;
  /** How much it matters, from above 0 to 1 at the top of the priority scale; 1 where the instrument does not ask. */
  readonly priority: number;
  /** How well it could be done now, from above 0 to 1; 1 where the instrument does not ask. */
  readonly feasibility: number;
  /** Need × priority × feasibility. */
  readonly weight: number;
  /** Items of the same weight: what stands first among them is only the order of the instrument. */
  readonly tiedWith: readonly string[];
  /** Why it stands here, in words. */
  readonly reason: string;
  /** Levers that the advice as a whole leaves out. */
  readonly leversLeftOut: readonly string[];
}

/**
 * What counts as a contradiction.
 *
 * @category Priorities
 */
export interface ContradictionOptions {
  /** The instrument that was scored. */
  readonly instrument: Instrument;
  /** Scores below this are low, 0 to 100; 50 if absent. */
  readonly below?: number;
  /** Scores from this on are high, `below` to 100; 75 if absent. */
  readonly above?: number;
}

/**
 * An item and a key element that do not go together.
 *
 * @category Priorities
 */
export interface Contradiction {
  /**
   * - `low-but-met`: people rate it low, and records show it as met
   * - `high-but-unmet`: people rate it high, and nothing is on record
   */
  readonly code: "low-but-met" | "high-but-unmet";
  /** The item. */
  readonly itemId: string;
  /** Its lever. */
  readonly leverId: string;
  /** Its score, 0 to 100. */
  readonly score: number;
  /** The key element. */
  readonly element: KeyElementId;
  /** Where the review has it. */
  readonly status: ReviewStatus;
  /** The records that bear on it. */
  readonly evidence: readonly Evidence[];
  /** What the review finds missing. */
  readonly missing: readonly string[];
  /** Both sides, and what to ask, in words. */
  readonly message: string;
}

/**
 * A form that someone is filling in, as plain JSON: save it, and go on from it later. Changed by {@link advanceSession}.
 *
 * @category Sessions
 */
export interface Session {
  /** The shape of this document. */
  readonly schemaVersion: 1;
  /** The instrument. */
  readonly instrumentId: string;
  /** Its version. */
  readonly instrumentVersion: string;
  /** Who answers; for a consensus the team. */
  readonly respondentId: string;
  /** The respondent's role: only what is asked of it is asked. */
  readonly role?: string;
  /** Further groups that the respondent belongs to. */
  readonly groups?: readonly string[];
  /** The language of texts and messages, as a BCP 47 tag. */
  readonly language: string;
  /** The answers so far, by item. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** The item that is shown. */
  readonly at?: string;
}

/**
 * Who fills in a form, and how.
 *
 * @category Sessions
 */
export interface SessionOptions {
  /** Who answers; for a consensus the team. */
  readonly respondentId: string;
  /** The respondent's role. */
  readonly role?: string;
  /** Further groups that the respondent belongs to. */
  readonly groups?: readonly string[];
  /** The language; the instrument's first if absent. */
  readonly language?: string;
}

/**
 * What happens to a form.
 *
 * - `answer`: fields of an answer are set, the others stay; `null` takes one back
 * - `clear`: the answer is taken back whole
 * - `go`: an item is shown
 * - `role`, `language`: these change; answers that the new role is not asked for stay in the session and out of the response
 *
 * @category Sessions
 */
export type SessionEvent =
  | {
      /** What happens. */
      readonly kind: "answer";
      /** The item. */
      readonly itemId: string;
      /** Fields of its answer. */
      readonly answer: { readonly [Field in keyof Answer]: Answer[Field] | null };
    }
  | {
      /** What happens. */
      readonly kind: "clear";
      /** The item. */
      readonly itemId: string;
    }
  | {
      /** What happens. */
      readonly kind: "go";
      /** The item. */
      readonly itemId: string;
    }
  | {
      /** What happens. */
      readonly kind: "role";
      /** The role; none if absent. */
      readonly role?: string;
    }
  | {
      /** What happens. */
      readonly kind: "language";
      /** The language. */
      readonly language: string;
    };

/**
 * A form after an event. With problems it is what it was before.
 *
 * @category Sessions
 */
export interface SessionStep {
  /** The form. */
  readonly session: Session;
  /** What changed, as JSON patches. */
  readonly patches: readonly Patch[];
  /** What would change it back. */
  readonly inverse: readonly Patch[];
  /** Why the event was not taken, in the language of the session. */
  readonly problems: readonly SessionProblem[];
}

/**
 * Why a form does not take an answer.
 *
 * @category Sessions
 */
export interface SessionProblem {
  /** What is wrong. */
  readonly code: "unknown-item" | "not-asked" | "off-scale" | "two-answers" | "too-long" | "unknown-language";
  /** The item. */
  readonly itemId?: string;
  /** The field of its answer. */
  readonly field?: keyof Answer;
  /** What to do, in the language of the session. */
  readonly message: string;
}

/**
 * How much of a form is answered. Every answer counts, *not applicable* and *does not know* too.
 *
 * @category Sessions
 */
export interface SessionProgress {
  /** How many items are asked. */
  readonly asked: number;
  /** How many of them are answered. */
  readonly answered: number;
  /** The same by lever. */
  readonly levers: readonly {
    /** The lever. */
    readonly id: string;
    /** How many items are asked. */
    readonly asked: number;
    /** How many of them are answered. */
    readonly answered: number;
  }[];
  /** The same in words, in the language of the session. */
  readonly text: string;
}

/**
 * Two people's edits of one form, put together.
 *
 * @category Sessions
 */
export interface SessionMerge {
  /** The form with both people's edits; in a conflict with mine. */
  readonly session: Session;
  /** What both changed, to different values. */
  readonly conflicts: readonly SessionConflict[];
}

/**
 * A field that two people changed to different values.
 *
 * @category Sessions
 */
export interface SessionConflict {
  /** The item. */
  readonly itemId: string;
  /** The field of its answer. */
  readonly field: keyof Answer;
  /** The value before either changed it; absent where there was none. */
  readonly before?: number | string;
  /** My value; absent where I took it back. */
  readonly mine?: number | string;
  /** Theirs; absent where they took it back. */
  readonly theirs?: number | string;
}

/**
 * How to make draft objectives.
 *
 * @category Priorities
 */
export interface DraftOptions {
  /** The instrument that was scored. */
  readonly instrument: Instrument;
  /** The date as of which the scorecard stands: the baseline's. */
  readonly asOf: IsoDate;
  /** The date by which the practice shall stand higher. */
  readonly targetDate: IsoDate;
  /** The role that answers for it. */
  readonly owner: string;
  /** For which advice; {@link priorities} of the scorecard if absent. */
  readonly priorities?: readonly Priority[];
  /** How many points of the scale higher; 1 if absent, at most up to the highest point. */
  readonly points?: number;
}

/**
 * A lever of a scorecard beside the attendance of the same school and period.
 *
 * @category Scoring
 */
export interface BesideAttendance {
  /** What the school says of itself. */
  readonly lever: AreaScore;
  /** The attendance measures, cumulative from the start of the school year or the scorecard's first date up to its last. */
  readonly attendance: readonly {
    /** Which measure. */
    readonly measure: AttendanceMeasureId;
    /** Its last observation; absent without school days. */
    readonly observation?: Observation;
  }[];
}

/**
 * Rows of an instrument, as any CSV parser yields them: one an item.
 *
 * @category Instruments
 */
export interface InstrumentRow {
  /** The lever's id. */
  readonly lever: string;
  /** The lever's name; its id if absent. */
  readonly leverTitle?: string;
  /** The item's id. */
  readonly item: string;
  /** The statement or question. */
  readonly text: string;
  /** Components, separated by semicolons. */
  readonly components?: string;
  /** Key elements, separated by semicolons. */
  readonly elements?: string;
  /** `1`, `2` or `3`. */
  readonly tier?: string;
  /** `yes` or `true` for a reverse item. */
  readonly reverse?: string;
  /** A number above 0. */
  readonly weight?: string;
  /** Roles that are asked, separated by semicolons. */
  readonly roles?: string;
}

/**
 * An instrument read from rows, and what could not be read.
 *
 * @category Instruments
 */
export interface InstrumentRead {
  /** The instrument, of all rows that could be read. */
  readonly instrument: Instrument;
  /** Rows that could not: `["rows", 3, "tier"]`. */
  readonly problems: readonly InstrumentProblem[];
}

/**
 * A row of an instrument that could not be read.
 *
 * @category Instruments
 */
export interface InstrumentProblem {
  /** What is wrong. */
  readonly code: "missing-value" | "invalid-value" | "duplicate-item" | "unknown-component" | "unknown-element";
  /** Where, by the row's place from 0 and the column. */
  readonly path: readonly (string | number)[];
  /** What is wrong, in words. */
  readonly message: string;
}
