import { requireObject, requireOptions } from "../argument.js";
import { correspondence } from "./change/correspondence.js";
import { itemChange, knownIn, leverChange, type Paired } from "./change/paired.js";
import { itemsOf } from "./instrument/items-of.js";
import { checkScoring } from "./scoring/check-scoring.js";
import { isSmall } from "./scoring/hide-small.js";
import { distinctResponses, type PlacedResponse } from "./scoring/distinct-responses.js";
import { packRatings } from "./scoring/pack-ratings.js";
import type { PackedRatings } from "./scoring/packed-ratings.js";
import type { Instrument, PairedChanges, ResponseSet } from "./types.js";

/**
 * How the answers of the same respondents changed, item by item and lever by lever, for {@link compareScorecards}. Respondents are matched by
 * `respondentId` and appear nowhere in the result.
 *
 * @param earlier the earlier instrument and its individual answers
 * @param later the later instrument, another version perhaps, and its answers
 * @param options `minimumRespondents` below which nothing is shown; 10 if absent
 * @throws {@link TruancyError} `instrument-mismatch`, `invalid-instrument`, `invalid-number`
 *
 * @example
 * ```ts
 * import { pairedChanges, reflectionInstrument, type ResponseSet } from "truancy-prevention/reflection";
 *
 * const of = (period: string, ratings: number[]): ResponseSet => ({
 *   schemaVersion: 1,
 *   instrumentId: "truancy-prevention-reflection",
 *   instrumentVersion: "1",
 *   schoolId: "north",
 *   period,
 *   mode: "individual",
 *   responses: ratings.map((rating, place) => ({ respondentId: `r${place}`, answers: { "lc-01": rating } })),
 * });
 * const earlier = { instrument: reflectionInstrument, responses: of("Fall 2025", [1, 2, 2]) };
 * const later = { instrument: reflectionInstrument, responses: of("Spring 2026", [2, 2, 3]) };
 * const { items } = pairedChanges(earlier, later, { minimumRespondents: 2 });
 * const [first] = items.filter(({ respondents }) => respondents > 0);
 * [first?.id, first?.respondents, first?.difference?.toFixed(2)]; //=> ["lc-01", 3, "22.22"]
 * ```
 * @category Change
 */
export function pairedChanges(
  earlier: PeriodAnswers,
  later: PeriodAnswers,
  options: { readonly minimumRespondents?: number } = {},
): PairedChanges {
  requireObject(earlier, "earlier");
  requireObject(later, "later");
  requireOptions(options);
  const { minimumRespondents = 10 } = options;
  const before = scoresOf(earlier, minimumRespondents);
  const after = scoresOf(later, minimumRespondents);
  const formerId = correspondence([...before.columns.keys()], earlier.instrument.version, later.instrument);
  const both = after.respondents.flatMap((id, row) => {
    const former = before.rows.get(id);
    return former === undefined ? [] : [{ former, row }];
  });
  const items = [...after.columns].flatMap(([id, column]): Paired[] => {
    const former = before.columns.get(formerId(id) ?? "");
    if (former === undefined) return [];
    const differences = both.map((one) => after.at(one.row, column) - before.at(one.former, former));
    const respondents = knownIn(differences);
    const once = before.ratedBy(former) + after.ratedBy(column) - 2 * respondents;
    const isShown = respondents >= Math.max(1, minimumRespondents) && !isSmall(once, minimumRespondents);
    return [{ id, differences, respondents, isShown }];
  });
  return {
    items: items.map(itemChange),
    levers: later.instrument.levers.map((lever) => {
      const asked = new Set(lever.items.map(({ id }) => id));
      return leverChange(
        lever.id,
        items.filter(({ id }) => asked.has(id)),
        minimumRespondents,
      );
    }),
  };
}

/**
 * An instrument and the answers to it.
 *
 * @category Change
 */
export interface PeriodAnswers {
  /** The instrument. */
  readonly instrument: Instrument;
  /** Individual answers to it. */
  readonly responses: ResponseSet;
}

/** Scores from 0 to 100 by respondent and item; NaN where there is none. */
interface Scores {
  readonly respondents: readonly string[];
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  readonly at: (row: number, column: number) => number;
  /** How many rated an item. */
  readonly ratedBy: (column: number) => number;
}

function scoresOf({ instrument, responses }: PeriodAnswers, minimumRespondents: number): Scores {
  checkScoring(instrument, responses, { minimumRespondents });
  const items = itemsOf(instrument);
  const distinct: readonly PlacedResponse[] = distinctResponses(responses.responses, []);
  const packed: PackedRatings = packRatings(instrument, items, distinct, []);
  const highest = instrument.rating.points.length - 1;
  const respondents = distinct.map(({ response }) => response.respondentId);
  const at = (row: number, column: number): number => {
    const rating = packed.answers[row * items.length + column]!;
    return rating < 0 ? Number.NaN : (100 * rating) / highest;
  };
  return {
    respondents,
    rows: new Map(respondents.map((id, row) => [id, row])),
    columns: new Map(items.map(({ item }, column) => [item.id, column])),
    at,
    ratedBy: (column) => respondents.filter((_, row) => !Number.isNaN(at(row, column))).length,
  };
}
