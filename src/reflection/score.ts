import { itemsOf } from "./instrument/items-of.js";
import { componentAreas, leverAreas, tierAreas, wholeArea } from "./scoring/areas.js";
import { agree } from "./scoring/agree.js";
import { checkScoring } from "./scoring/check-scoring.js";
import { distinctResponses } from "./scoring/distinct-responses.js";
import { packRatings } from "./scoring/pack-ratings.js";
import { responseRate } from "./scoring/response-rate.js";
import { rangeOf, rulerOf } from "./scoring/ruler.js";
import { scoreArea, type Area } from "./scoring/score-cells.js";
import { scoreItems } from "./scoring/score-items.js";
import { scoreGroups } from "./scoring/score-groups.js";
import { tallies } from "./scoring/tally.js";
import type { AreaScore, Instrument, ResponseProblem, ResponseSet, Scorecard, ScoreOptions } from "./types.js";

/**
 * What a school's answers come to: every item, lever, component and tier, on the instrument's scale and from 0 to 100, with what was not
 * answered, who answered, and how far individual respondents agree.
 *
 * Reverse items are turned round first. An item's `mean` is the mean of its ratings. An area's is the weighted mean of its items' means, given once
 * the share of its answers that are rated, of those asked that apply, reaches `minimumAnswered`. `median` and `distribution` of an area are those
 * of all its ratings together. *Not applicable* is no gap; *does not know* and *unanswered* are.
 *
 * A cell with fewer respondents than `minimumRespondents` is hidden, and so is what would reveal it by subtraction; areas rest only on items
 * that are shown.
 *
 * @param instrument the instrument
 * @param responses the answers to this version of it
 * @returns the scorecard, without any respondent
 * @throws {@link TruancyError} `instrument-mismatch`, `invalid-instrument`, `invalid-responses`, `invalid-number`
 *
 * @example
 * ```ts
 * import { reflectionInstrument, score } from "truancy-prevention/reflection";
 *
 * const scorecard = score(reflectionInstrument, {
 *   schemaVersion: 1,
 *   instrumentId: "truancy-prevention-reflection",
 *   instrumentVersion: "1",
 *   schoolId: "north",
 *   period: "Fall 2025",
 *   mode: "consensus",
 *   responses: [{ respondentId: "team", answers: { "lc-01": 4, "lc-02": 3, "lc-03": 2, "lc-04": 3, "lc-05": 3, "lc-06": 1 } }],
 * });
 * const [leadership] = scorecard.levers;
 * leadership?.mean?.toFixed(2); //=> "2.67"
 * leadership?.answered.coverage?.toFixed(2); //=> "0.55"
 * ```
 * @category Scoring
 */
export function score(instrument: Instrument, responses: ResponseSet, options: ScoreOptions = {}): Scorecard {
  checkScoring(instrument, responses, options);
  const isConsensus = responses.mode === "consensus";
  const { minimumAnswered = 0.5, minimumRespondents = isConsensus ? 1 : 10 } = options;
  const problems: ResponseProblem[] = [];
  const distinct = distinctResponses(responses.responses, problems);
  const items = itemsOf(instrument);
  const packed = packRatings(instrument, items, distinct, problems);
  const ruler = rulerOf(instrument, options.zones);
  const everyone = tallies(packed, ruler.points, 1, () => 0)[0]!;
  const context = {
    set: responses,
    responses: distinct,
    packed,
    items,
    ruler,
    everyone,
    minimumAnswered,
    minimumRespondents,
  };
  const levers = leverAreas(instrument, items);
  const scores = scoreItems(context);
  const scoreAreas = (areas: readonly Area[]): AreaScore[] =>
    areas.map((area) => scoreArea(area, items, everyone, scores, ruler, minimumAnswered));
  const groups = isConsensus ? [] : scoreGroups({ ...context, levers });
  const roles = distinct.map(({ response }) => response.role);
  const rate = responseRate(responses, distinct, problems);
  return {
    schemaVersion: 1,
    instrumentId: instrument.id,
    instrumentVersion: instrument.version,
    ...placeAndPeriod(responses),
    mode: responses.mode,
    scale: rangeOf(instrument.rating),
    ...(instrument.priority && { priorityScale: rangeOf(instrument.priority) }),
    ...(instrument.feasibility && { feasibilityScale: rangeOf(instrument.feasibility) }),
    respondents: distinct.length,
    ...(rate !== undefined && { responseRate: rate }),
    problems,
    levers: scoreAreas(levers),
    components: scoreAreas(componentAreas(items)),
    tiers: scoreAreas(tierAreas(items)),
    items: scores,
    groups,
    ...(!isConsensus && {
      agreement: agree({ packed, items: scores, levers, groups, roles, ruler, minimumAnswered, minimumRespondents }),
    }),
    whole: scoreAreas([wholeArea(items)])[0]!,
  };
}

function placeAndPeriod({
  schoolId,
  period,
  from,
  until,
}: ResponseSet): Pick<Scorecard, "schoolId" | "period" | "from" | "until"> {
  return { schoolId, period, ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}
