import type { Patch } from "immer";
import type { CountingRules } from "../attendance/index.js";
import type { IsoDate } from "../calendar/index.js";
import type { ComponentId, LeverId } from "../framework/index.js";
import type { CompiledPolicy, DecideAllOptions } from "../policy/index.js";

/**
 * What a school wants to be true, held by objectives that can be measured. Plain data, changed through {@link changeGoal}.
 *
 * @category Goals
 */
export interface Goal {
  /** The version of this shape. */
  readonly schemaVersion: 1;
  /** The goal's id. */
  readonly id: string;
  /** What is wanted, in words. */
  readonly title: string;
  /** The school whose goal it is; the district's if absent. */
  readonly schoolId?: string;
  /** The role that answers for it: `"assistant principal"`. */
  readonly owner: string;
  /** What tells whether it is reached. */
  readonly objectives: readonly Objective[];
  /** What was observed, in any order. */
  readonly observations?: readonly GoalObservation[];
  /** What was done about it, and from when to when: the phase lines of its series. */
  readonly supports?: readonly SupportPhase[];
  /** The date of the last event; later events may not be dated before it. */
  readonly changedOn?: IsoDate;
}

/**
 * One measurable aim: what is measured, where it stood, where it shall stand and when, for whom, and who answers for it.
 *
 * A complete one. {@link checkObjective} takes drafts as well, and says what they lack.
 *
 * @category Goals
 */
export interface Objective {
  /** The objective's id, unique in its goal. */
  readonly id: string;
  /** What shall change, in words. */
  readonly title: string;
  /** What is measured. */
  readonly measure: Measure;
  /** Where it stood; never changed afterwards. */
  readonly baseline: Baseline;
  /** Where it shall stand, and when: the target in force now. */
  readonly target: Target;
  /** Targets that were in force before, oldest first. */
  readonly formerTargets?: readonly FormerTarget[];
  /** For whom. */
  readonly population: Population;
  /** The role that answers for it. */
  readonly owner: string;
  /** When work begins; the baseline's date if absent. */
  readonly startsOn?: IsoDate;
  /** Dates on the way at which the team looks, by date. */
  readonly checkpoints?: readonly Checkpoint[];
  /** How the series is read; the median of the last three against the aimline if absent. */
  readonly decisionRule?: DecisionRule;
  /** The components of a truancy prevention program that it serves. */
  readonly components: readonly ComponentId[];
  /** The levers that it pulls. */
  readonly levers: readonly LeverId[];
  /** The supports that are to bring it about, by id or in words. */
  readonly supports?: readonly string[];
  /** How much it counts where weights are asked for, above 0; 1 if absent. */
  readonly weight?: number;
  /** When it was added to its goal; from the beginning if absent. */
  readonly addedOn?: IsoDate;
}

/**
 * An objective that may still lack anything, for {@link checkObjective}. Every {@link Objective} is one.
 *
 * @category Goals
 */
export type ObjectiveDraft = Partial<Omit<Objective, "measure" | "baseline" | "target" | "population">> & {
  /** What is measured. */
  readonly measure?: Partial<Measure>;
  /** Where it stood. */
  readonly baseline?: Partial<Baseline>;
  /** Where it shall stand, and when. */
  readonly target?: Partial<Target>;
  /** For whom. */
  readonly population?: Partial<Population>;
};

/**
 * Which way a measure gets better.
 *
 * @category Goals
 */
export type Direction = "increase" | "decrease";

/**
 * What is measured, exactly enough that two people come to the same number.
 *
 * @category Goals
 */
export interface Measure {
  /** The measure's id: one of {@link attendanceMeasures}, or one of the school's own. */
  readonly id: string;
  /** Its name for people. */
  readonly title: string;
  /** What the number is: a share from 0 to 1, an amount for each student, a count, or points on a scale. */
  readonly unit: "share" | "per-student" | "count" | "score";
  /** Which way is better. */
  readonly direction: Direction;
  /** Of what the share is a share, or for whom the amount is averaged, in words; needed for `share` and `per-student`. */
  readonly denominator?: string;
  /** The least value that it can take; 0 if absent, except for a score. */
  readonly least?: number;
  /** The greatest value that it can take; 1 for a share, none for others if absent. */
  readonly greatest?: number;
  /**
   * The value runs from the start of the period up to its date, so that what has happened stays in it: unexcused days since September. A total that
   * accumulates is compared with baseline and target *pro rata*, and neither total nor share is called met before the date unless nothing can undo it.
   */
  readonly accumulates?: true;
  /** From what it can be computed: attendance, or the decisions of a policy. */
  readonly source?: MeasureSource;
}

/**
 * From what a measure is observed.
 *
 * @category Goals
 */
export type MeasureSource =
  | {
      /** One of the usual attendance measures. */
      readonly attendance: AttendanceMeasureId;
    }
  | {
      /** The rule of a policy that fewer students (or more) shall meet. */
      readonly rule: string;
      /** The policy's id. */
      readonly policy: string;
    };

/**
 * The usual attendance measures.
 *
 * - `attendance-rate`: days present of days in membership
 * - `chronic-absence-share`: students who missed 10% of their days or more, of students
 * - `unexcused-days`: unexcused days for each student
 * - `on-time-share`: days begun on time of days attended
 *
 * @category Observations
 */
export type AttendanceMeasureId = "attendance-rate" | "chronic-absence-share" | "unexcused-days" | "on-time-share";

/**
 * Where a measure stood when the objective was set.
 *
 * @category Goals
 */
export interface Baseline {
  /** The value; a share is from 0 to 1. */
  readonly value: number;
  /** The last date that it covers. */
  readonly date: IsoDate;
  /** How many students (or staff, records, …) it rests on. */
  readonly n: number;
  /** How it was measured, in words, so that it can be measured the same way again. */
  readonly definition: string;
}

/**
 * Where a measure shall stand, and when.
 *
 * @category Goals
 */
export interface Target {
  /** The value; a share is from 0 to 1. */
  readonly value: number;
  /** The date by whose end it shall stand there. */
  readonly date: IsoDate;
  /** For a share that accumulates: what its denominator will be on that date, such as 180 days; tells what is still possible. */
  readonly denominator?: number;
}

/**
 * A target that was in force until it was revised. What it expected then stays expected.
 *
 * @category Goals
 */
export interface FormerTarget extends Target {
  /** The first date on which it was no longer in force. */
  readonly replacedOn: IsoDate;
  /** Why it was revised, in words. */
  readonly reason: string;
  /** The checkpoints of that time. */
  readonly checkpoints?: readonly Checkpoint[];
}

/**
 * For whom an objective is set.
 *
 * @category Goals
 */
export interface Population {
  /** In words: `"grade 9"`. */
  readonly description: string;
  /** Several students (default), a single one, or no people at all but what a school does: a policy, a plan, a training. */
  readonly kind?: "students" | "student" | "practice";
  /** The school. */
  readonly schoolId?: string;
  /** The grades as CEDS codes. */
  readonly grades?: readonly string[];
  /** The student group, as the school names it. */
  readonly group?: string;
  /** How many people it has. */
  readonly size?: number;
}

/**
 * A date on the way at which a team looks at an objective.
 *
 * @category Goals
 */
export interface Checkpoint {
  /** The date. */
  readonly date: IsoDate;
  /** The value wanted by then; the aimline goes through it. On the straight line if absent. */
  readonly value?: number;
}

/**
 * How a series is read against its aimline.
 *
 * - `four-point`: the last four observations, all on one side of the aimline or not
 * - `trend-line`: the Theil–Sen slope beside the aimline's
 * - `median-of-last-three`: the median of the last three against the aimline
 *
 * @category Decision rules
 */
export interface DecisionRule {
  /** Which rule. */
  readonly kind: "four-point" | "trend-line" | "median-of-last-three";
  /** How many observations since the work began, or since the last change, it waits for; 6 if absent, 4 at least. */
  readonly minimumPoints?: number;
  /** How many weeks it waits for; 6 if absent. */
  readonly minimumWeeks?: number;
  /** Observations of a share with fewer trials are taken together until they have as many; 20 if absent. */
  readonly minimumTrials?: number;
}

/**
 * What to do next.
 *
 * - `continue`: as it is
 * - `intensify`: more of what is done, since it works but not fast enough
 * - `change`: something else
 * - `raise-goal`: the target was too easy
 * - `fade`: the aim is reached, the support can go step by step
 * - `insufficient-data`: wait, and observe
 *
 * @category Decision rules
 */
export type DecisionAction = "continue" | "intensify" | "change" | "raise-goal" | "fade" | "insufficient-data";

/**
 * What a decision rule says, and why.
 *
 * @category Decision rules
 */
export interface RuleDecision {
  /** The rule that was asked. */
  readonly rule: DecisionRule["kind"];
  /** What to do next. */
  readonly action: DecisionAction;
  /** Why, as a code. */
  readonly because: DecisionReason;
  /** Why, in words. */
  readonly reason: string;
  /** The observations it looked at, by date; shares of few trials are taken together. */
  readonly points: readonly DecisionPoint[];
}

/**
 * Why a decision rule says what it says.
 *
 * @category Decision rules
 */
export type DecisionReason =
  | "no-observations"
  | "too-few-points"
  | "too-few-weeks"
  | "too-few-trials"
  | "could-be-chance"
  | "on-both-sides"
  | "near-the-aimline"
  | "as-steep-as-the-aimline"
  | "will-get-there"
  | "worse-and-not-catching-up"
  | "flatter-than-the-aimline"
  | "worse-but-catching-up"
  | "parallel-but-behind"
  | "better-than-the-aimline"
  | "steeper-than-the-aimline"
  | "target-held";

/**
 * An observation as a decision rule sees it.
 *
 * @category Decision rules
 */
export interface DecisionPoint {
  /** The date. */
  readonly date: IsoDate;
  /** The value. */
  readonly value: number;
  /** What the aimline expects on that date. */
  readonly expected: number;
  /** How much better than expected; negative is worse, whatever the direction. */
  readonly gap: number;
  /** How many observations it is made of. */
  readonly of: number;
}

/**
 * What a measure came to on a date, or over the days up to it.
 *
 * Several of one date are one and its corrections: the last recorded stands.
 *
 * @category Observations
 */
export interface Observation {
  /** The date, or the last date of the days it covers. */
  readonly date: IsoDate;
  /** The first date of the days it covers; the date alone if absent. */
  readonly from?: IsoDate;
  /** The value; `null` where there is none: nobody looked, or it was withheld. */
  readonly value: number | null;
  /** How many students it rests on. */
  readonly n?: number;
  /** What was counted. */
  readonly numerator?: number;
  /** Of how many. For a share these are its trials; `n` stands for them if absent. */
  readonly denominator?: number;
  /** Students for whom a rule was undetermined; they are in neither number. */
  readonly undetermined?: number;
  /** Why there is no value: it rests on fewer students than may be shown, or there were no days to observe. */
  readonly withheld?: "too-few-students" | "nothing-to-observe";
  /** When it was recorded; before everything else if absent. */
  readonly recordedOn?: IsoDate;
}

/**
 * An observation of one objective of a goal.
 *
 * @category Observations
 */
export interface GoalObservation extends Observation {
  /** The objective. */
  readonly objectiveId: string;
}

/**
 * Something that was done from a date on: a phase line of the series it is to move.
 *
 * @category Goals
 */
export interface SupportPhase {
  /** The support's id, unique in its goal. */
  readonly id: string;
  /** What it is, in words. */
  readonly title: string;
  /** The objectives it is to move; all of the goal if absent. */
  readonly objectiveIds?: readonly string[];
  /** The first date with it. */
  readonly startedOn: IsoDate;
  /** The first date without it; still going if absent. */
  readonly stoppedOn?: IsoDate;
}

/**
 * The intervals into which {@link observe} cuts a year: weeks from Monday to Sunday, blocks of twenty school days, or all days from the
 * start of the year up to the end of each week.
 *
 * @category Observations
 */
export type ObserveBy = "week" | "20-school-days" | "cumulative";

/**
 * Whom to observe, when, and how to count.
 *
 * @category Observations
 */
export interface ObserveOptions {
  /** The date up to which to observe, included; its school year is observed. */
  readonly asOf: IsoDate;
  /** By what the days are cut. */
  readonly by: ObserveBy;
  /** Only days at this school. */
  readonly schoolId?: string;
  /** Only days in these grades, as CEDS codes. */
  readonly grades?: readonly string[];
  /** Only these students: a group. */
  readonly among?: (studentId: string) => boolean;
  /** Not before this date. */
  readonly from?: IsoDate;
  /** How marks are reduced to days; for a rule the policy says it. */
  readonly counting?: CountingRules;
  /** Observations of fewer students are withheld; 10 if absent, 1 withholds none, for the few who may see. Small counts among enough students are not: see {@link observe}. */
  readonly minimum?: number;
  /** The policy, for a measure that points to a rule. */
  readonly policy?: CompiledPolicy;
  /** Facts, for a rule that asks for them. */
  readonly facts?: DecideAllOptions["facts"];
  /** Determinations, for a rule that asks for them. */
  readonly determinations?: DecideAllOptions["determinations"];
}

/**
 * Where an objective stands.
 *
 * - `not-started`: before its start, or nothing observed since
 * - `too-early`: fewer than three observations
 * - `met`: the target is reached; for what accumulates, nothing can undo it or the date has come
 * - `on-track`, `at-risk`, `off-track`: by the aimline and the projection, see {@link progress}
 * - `unreachable`: no remaining day can bring it there any more
 * - `overdue`: the date has passed without it
 *
 * @category Progress
 */
export type ProgressStatus =
  "not-started" | "too-early" | "met" | "on-track" | "at-risk" | "off-track" | "unreachable" | "overdue";

/**
 * As of when to judge.
 *
 * @category Progress
 */
export interface ProgressOptions {
  /** The date as of which to judge; later observations are not looked at. */
  readonly asOf: IsoDate;
  /** Leave out what was recorded after this date: progress as it was known then. */
  readonly knownOn?: IsoDate;
  /** The last phase line: the decision rule reads only observations on or after it. A revised target is one of itself. */
  readonly since?: IsoDate;
}

/**
 * Where an objective stands as of a date. Numbers that cannot be known are absent, never NaN.
 *
 * @category Progress
 */
export interface Progress {
  /** The objective. */
  readonly objectiveId: string;
  /** The date as of which it was judged. */
  readonly asOf: IsoDate;
  /** Where it stands. */
  readonly status: ProgressStatus;
  /** The target in force on that date. */
  readonly target: Target;
  /** How many observations were looked at, those without a value left out. */
  readonly observations: number;
  /** The last observation with a value. */
  readonly latest?: Observation;
  /** The value that is judged: the last one, or the last ones of a share taken together until they have twenty trials. */
  readonly current?: number;
  /** Wilson's 95% interval of a share that says how many trials it has. */
  readonly interval?: readonly [number, number];
  /** What the aimline expects on that date. */
  readonly expected: number;
  /** What it expected on the date of the last observation. */
  readonly expectedAtLatest?: number;
  /** How much better `current` is than `expectedAtLatest`; negative is worse, whatever the direction. */
  readonly gap?: number;
  /** How much of the way from the baseline to the target is made: 0 none, 1 all, negative away from it. */
  readonly attainedShare?: number;
  /** The way made by the way expected: 1 is as fast as planned, 0.5 half as fast. */
  readonly pace?: number;
  /** Days from then to the target's date, negative once it has passed. */
  readonly daysLeft: number;
  /** By how much the measure must change each week from here to get there, in its unit. */
  readonly requiredPerWeek?: number;
  /** For a share that accumulates: what the share of the rest must be. */
  readonly requiredOfRest?: number;
  /** Whether the target can still be reached by arithmetic; absent where that cannot be told. */
  readonly reachable?: boolean;
  /** The Theil–Sen line through the observations: slope in units of the measure each week, with its 95% interval. */
  readonly trend?: TheilSen;
  /** Where that line is on the target's date, with its 95% interval. */
  readonly projection?: Projection;
  /** What the decision rule says. */
  readonly decision: RuleDecision;
}

/**
 * A robust line through points.
 *
 * @category Progress
 */
export interface TheilSen {
  /** The median of the slopes of all pairs of points. */
  readonly slope: number;
  /** The median of what the points leave at x = 0. */
  readonly intercept: number;
  /** The 95% interval of the slope (Sen 1968); the outermost slopes where the points are too few for one. */
  readonly interval: readonly [number, number];
}

/**
 * Where a series is heading.
 *
 * @category Progress
 */
export interface Projection {
  /** The value on the target's date. */
  readonly value: number;
  /** The 95% interval in which an observation on that date is expected. */
  readonly interval: readonly [number, number];
  /** The probability that an observation on that date meets the target, 0 to 1. */
  readonly probability: number;
}

/**
 * How many objectives stand where.
 *
 * @category Roll-up
 */
export interface StatusCounts {
  /** How many objectives. */
  readonly total: number;
  /** How many of each status. */
  readonly counts: Readonly<Record<ProgressStatus, number>>;
  /** The sum of the weights of each status, where weights were asked for. */
  readonly weights?: Readonly<Record<ProgressStatus, number>>;
}

/**
 * Where a goal stands: each objective, and how many stand where.
 *
 * @category Roll-up
 */
export interface GoalProgress extends StatusCounts {
  /** The goal. */
  readonly goalId: string;
  /** Its school. */
  readonly schoolId?: string;
  /** The date as of which it was judged. */
  readonly asOf: IsoDate;
  /** Its objectives, in the goal's order; those added later are left out. */
  readonly objectives: readonly Progress[];
}

/**
 * As of when to roll up, and how.
 *
 * @category Roll-up
 */
export interface RollUpOptions {
  /** The date as of which to judge. */
  readonly asOf: IsoDate;
  /** Leave out what was recorded after this date. */
  readonly knownOn?: IsoDate;
  /** Sum the objectives' weights by status as well. */
  readonly weighted?: boolean;
}

/**
 * Where a district stands: objectives counted, never percentages averaged.
 *
 * @category Roll-up
 */
export interface RollUp extends StatusCounts {
  /** The date as of which it was judged. */
  readonly asOf: IsoDate;
  /** Each school, and the district's own goals where it has any. */
  readonly schools: readonly SchoolRollUp[];
}

/**
 * Where a school stands.
 *
 * @category Roll-up
 */
export interface SchoolRollUp extends StatusCounts {
  /** The school; absent for the goals of the district itself. */
  readonly schoolId?: string;
  /** Its goals. */
  readonly goals: readonly GoalProgress[];
}

/**
 * Something that keeps an objective from being measured or trusted, with the way out.
 *
 * @category Goals
 */
export interface ObjectiveFinding {
  /** What was found. */
  readonly code: ObjectiveFindingCode;
  /** Where in the objective. */
  readonly path: readonly (string | number)[];
  /** `error`: it cannot be measured so; `warning`: it can, and a careful team would think again. */
  readonly severity: "error" | "warning";
  /** What was found, in words. */
  readonly message: string;
  /** How to mend it, in words. */
  readonly fix: string;
}

/**
 * A gain that somebody has published.
 *
 * @category Goals
 */
export interface PublishedGain {
  /** The measure. */
  readonly measure: AttendanceMeasureId;
  /** How much better it got: in points of a share (0.15 are 15 points), or as a share of where it stood. */
  readonly gain: { readonly points: number } | { readonly ofBaseline: number };
  /** In how many weeks. */
  readonly weeks: number;
  /** Who got there, by what. */
  readonly what: string;
  /** Where it was read. */
  readonly source: string;
}

/**
 * Against what to check an objective.
 *
 * @category Goals
 */
export interface CheckObjectiveOptions {
  /** Today, for a date that has passed. Without it, only the objective's own dates are held against each other. */
  readonly asOf?: IsoDate;
  /** The fewest students on whom an objective may rest; 10 if absent. */
  readonly minimumPopulation?: number;
}

/**
 * What {@link checkObjective} can find.
 *
 * @category Goals
 */
export type ObjectiveFindingCode =
  | "no-measure"
  | "no-unit"
  | "no-direction"
  | "no-denominator"
  | "no-baseline"
  | "baseline-without-definition"
  | "baseline-without-date"
  | "baseline-without-n"
  | "baseline-beyond-measure"
  | "no-target"
  | "no-date"
  | "target-beyond-measure"
  | "target-already-met"
  | "date-past"
  | "date-before-baseline"
  | "no-population"
  | "population-too-small"
  | "no-owner"
  | "checkpoint-out-of-order"
  | "checkpoint-beyond-measure"
  | "steeper-than-published";

/**
 * Which way is better, and what was aimed for.
 *
 * @category Phases
 */
export interface EffectSizeOptions {
  /** Which way is better. */
  readonly improvement: Direction;
  /** The value aimed for, for the share of the goal obtained. */
  readonly goal?: number;
}

/**
 * How much better the second of two phases is than the first. Above zero (for shares of pairs and points: above what chance gives) is better,
 * whatever the direction. What two phases do not tell is absent.
 *
 * @category Phases
 */
export interface EffectSizes {
  /** Nonoverlap of all pairs, 0 to 1: the share of pairs in which the later is better, ties half; 0.5 without effect (Parker & Vannest 2009). */
  readonly nap: number;
  /** 2 × NAP − 1, from −1 to 1 (Parker, Vannest, Davis & Sauber 2011). */
  readonly tau: number;
  /** Tau less the trend within the first phase (Parker, Vannest, Davis & Sauber 2011), by its two denominators. */
  readonly tauU: {
    /** By all pairs compared, those within the first phase too: always from −1 to 1. */
    readonly complete: number;
    /** By the pairs between the phases alone: can lie outside −1 to 1. */
    readonly parker: number;
  };
  /**
   * Tau of what is left when the Theil–Sen trend of the first phase is taken off both, on the scale of `tau`; needs two points there. It is always taken off,
   * where Tarlow (2017) asks first whether that trend is more than chance and otherwise keeps `tau`.
   */
  readonly baselineCorrectedTau?: number;
  /** The same as Kendall's tau-b with the phases as 0 and 1, which is how Tarlow (2017) reports it. */
  readonly baselineCorrectedTauB?: number;
  /** The share of later points better than the best earlier one (Scruggs, Mastropieri & Casto 1987). */
  readonly pnd: number;
  /** The share of all points left when the fewest are taken away that overlap (Parker, Hagan-Burke & Vannest 2007). */
  readonly pand: number;
  /** The share of later points better than the earlier median, ties half (Ma 2006). */
  readonly pem: number;
  /** The difference of the improvement rates, the fewest overlapping points split evenly between the phases (Parker, Vannest & Brown 2009). */
  readonly ird: number;
  /** The later mean less the earlier one, positive where better. */
  readonly meanDifference: number;
  /** That difference by the way from the earlier mean to the goal: 1 is all of it (Ferron et al. 2020); needs a goal that is not the earlier mean. */
  readonly percentOfGoalObtained?: number;
  /** That difference by the earlier standard deviation (Glass 1976); needs two points there that differ. */
  readonly glassDelta?: number;
  /** That difference by the pooled standard deviation (Cohen 1988). */
  readonly cohenD?: number;
  /** Cohen's d made unbiased for few points (Hedges 1981). */
  readonly hedgesG?: number;
  /** How many points each phase has, missing ones left out. */
  readonly n: readonly [number, number];
  /** Each phase has the five points that are asked for before such numbers are leaned on. */
  readonly enoughPoints: boolean;
}

/**
 * A stretch of a series between two phase lines.
 *
 * @category Phases
 */
export interface Phase {
  /** The first date; the series' own start if absent. */
  readonly from?: IsoDate;
  /** The supports that were going, by id. */
  readonly supports: readonly string[];
  /** The observations, by date. */
  readonly observations: readonly Observation[];
  /** How it compares with the phase before, where both have a value. */
  readonly effect?: EffectSizes;
}

/**
 * People counted in one student group: how many, and how many of them something is true of.
 *
 * @category Groups
 */
export interface GroupCount {
  /** The group, as the school names it. */
  readonly group: string;
  /** Of how many it is true. */
  readonly count: number;
  /** How many people the group has. */
  readonly of: number;
}

/**
 * A ratio of two shares.
 *
 * @category Groups
 */
export interface RiskRatio {
  /** The group's share by the reference's; absent where nobody of the reference is counted. */
  readonly ratio?: number;
  /** Its 95% interval (Katz et al. 1978); absent where a count is zero. */
  readonly interval?: readonly [number, number];
}

/**
 * A group beside its reference, with everything left out that would give few people away.
 *
 * @category Groups
 */
export interface ComparedGroup extends RiskRatio {
  /** The group. */
  readonly group: string;
  /** Of how many it is true; `null` if hidden. */
  readonly count: number | null;
  /** How many people; `null` if hidden. */
  readonly of: number | null;
  /** The share, 0 to 1. */
  readonly share?: number;
  /** Wilson's 95% interval of the share. */
  readonly shareInterval?: readonly [number, number];
  /** The group's share less the reference's. */
  readonly gap?: number;
  /** Why something is hidden, in words. */
  readonly hidden?: string;
}

/**
 * How a gap between a group and its reference has moved.
 *
 * @category Groups
 */
export interface GapClosing {
  /** The gap before: the group's value less the reference's. */
  readonly before: number;
  /** The gap now. */
  readonly now: number;
  /** How much of it is closed: 1 all, 0 none, negative where it has widened; absent where there was none. */
  readonly shareClosed?: number;
  /** How much of the gap there was before closes in a year at this rate, in the measure's unit; positive is closing. */
  readonly closedPerYear: number;
  /** By how much the gap must close in each year that is left, in the measure's unit; absent where no year is named. */
  readonly annualStep?: number;
}

/**
 * Something that happened to a goal. Events come in the order of their dates.
 *
 * @category Changes
 */
export type GoalEvent =
  | GoalOpened
  | ObjectiveAdded
  | TargetRevised
  | SupportStarted
  | SupportStopped
  | ObservationRecorded
  | ObservationCorrected;

/**
 * The goal was set.
 *
 * @category Changes
 */
export interface GoalOpened {
  /** What happened. */
  readonly kind: "goal-opened";
  /** When. */
  readonly on: IsoDate;
  /** The goal as it begins: its objectives come by events. */
  readonly goal: {
    /** Its id. */
    readonly id: string;
    /** What is wanted. */
    readonly title: string;
    /** The school; the district's goal if absent. */
    readonly schoolId?: string;
    /** The role that answers for it. */
    readonly owner: string;
  };
}

/**
 * An objective was added.
 *
 * @category Changes
 */
export interface ObjectiveAdded {
  /** What happened. */
  readonly kind: "objective-added";
  /** When. */
  readonly on: IsoDate;
  /** The objective, complete. */
  readonly objective: Objective;
}

/**
 * The target of an objective was revised.
 *
 * @category Changes
 */
export interface TargetRevised {
  /** What happened. */
  readonly kind: "target-revised";
  /** The first date on which the new target is in force. */
  readonly on: IsoDate;
  /** The objective. */
  readonly objectiveId: string;
  /** The new target. */
  readonly target: Target;
  /** Its checkpoints; none if absent. */
  readonly checkpoints?: readonly Checkpoint[];
  /** Why, in words. */
  readonly reason: string;
}

/**
 * A support was started.
 *
 * @category Changes
 */
export interface SupportStarted {
  /** What happened. */
  readonly kind: "support-started";
  /** The first date with it. */
  readonly on: IsoDate;
  /** Its id, unique in the goal. */
  readonly supportId: string;
  /** What it is, in words. */
  readonly title: string;
  /** The objectives that it is to move; all if absent. */
  readonly objectiveIds?: readonly string[];
}

/**
 * A support was stopped.
 *
 * @category Changes
 */
export interface SupportStopped {
  /** What happened. */
  readonly kind: "support-stopped";
  /** The first date without it. */
  readonly on: IsoDate;
  /** Its id. */
  readonly supportId: string;
}

/**
 * An observation was recorded.
 *
 * @category Changes
 */
export interface ObservationRecorded {
  /** What happened. */
  readonly kind: "observation-recorded";
  /** When it was recorded. */
  readonly on: IsoDate;
  /** The objective. */
  readonly objectiveId: string;
  /** What was observed. */
  readonly observation: Observation;
}

/**
 * An observation of a date was corrected; what stood before is kept.
 *
 * @category Changes
 */
export interface ObservationCorrected {
  /** What happened. */
  readonly kind: "observation-corrected";
  /** When it was corrected. */
  readonly on: IsoDate;
  /** The objective. */
  readonly objectiveId: string;
  /** What it should have been. */
  readonly observation: Observation;
  /** Why, in words. */
  readonly reason: string;
}

/**
 * A goal after an event, with what changed in it.
 *
 * @category Changes
 */
export interface GoalChange {
  /** The goal after the event. */
  readonly goal: Goal;
  /** What the event changed, as JSON patches. */
  readonly patches: readonly Patch[];
  /** What undoes it. */
  readonly inverse: readonly Patch[];
}
