import * as z from "zod";
import { isoDate } from "../../calendar/schema.js";
import type { Same } from "../../same.js";
import { text } from "../../schema.js";
import type {
  Agreement,
  Answered,
  AreaScore,
  GroupScores,
  ItemScore,
  ResponseProblem,
  ScaleRange,
  Scorecard,
} from "../types.js";

const number = z.number();
const count = z.int().min(0);
const share = number.min(0).max(1);
const hidden = z.enum(["too-few-respondents", "would-reveal-others", "too-few-answers", "not-applicable"]);

const scale = z.strictObject({ least: number, greatest: number, points: z.int().min(2) });
true satisfies Same<z.output<typeof scale>, ScaleRange>;

const problem = z.strictObject({
  code: z.enum(["invalid-answer", "unknown-item", "duplicate-respondent", "impossible-population"]),
  path: z.array(z.union([z.string(), count])),
  message: text,
});
true satisfies Same<z.output<typeof problem>, ResponseProblem>;

const answered = z.strictObject({
  hidden: z.exactOptional(hidden),
  rated: z.exactOptional(count),
  notApplicable: z.exactOptional(count),
  dontKnow: z.exactOptional(count),
  unanswered: z.exactOptional(count),
  coverage: z.exactOptional(share),
});
true satisfies Same<z.output<typeof answered>, Answered>;

const score = z.strictObject({
  hidden: z.exactOptional(hidden),
  mean: z.exactOptional(number),
  median: z.exactOptional(number),
  score: z.exactOptional(number),
  zone: z.exactOptional(text),
  deviation: z.exactOptional(number),
  ratings: z.exactOptional(count),
  distribution: z.exactOptional(z.array(count)),
  topBox: z.exactOptional(share),
  bottomBox: z.exactOptional(share),
  answered,
});

const note = z.exactOptional(z.string());
const item = score.extend({
  itemId: text,
  leverId: text,
  priority: z.exactOptional(number),
  feasibility: z.exactOptional(number),
  notes: z.exactOptional(z.strictObject({ evidence: note, note, currentStrategy: note, actionStep: note })),
});
true satisfies Same<z.output<typeof item>, ItemScore>;

const area = score.extend({ id: text, items: count, scored: count });
true satisfies Same<z.output<typeof area>, AreaScore>;

const group = z.strictObject({
  id: text,
  kind: z.enum(["role", "group"]),
  hidden: z.exactOptional(hidden),
  respondents: z.exactOptional(count),
  responseRate: z.exactOptional(share),
  levers: z.array(area),
  items: z.array(item),
});
true satisfies Same<z.output<typeof group>, GroupScores>;

const agreement = z.strictObject({
  items: z.array(
    z.strictObject({
      itemId: text,
      rwg: number,
      rwgStar: number,
      deviationFromMean: number,
      deviationFromMedian: number,
    }),
  ),
  levers: z.array(
    z.strictObject({
      leverId: text,
      items: count,
      respondents: count,
      deviation: z.exactOptional(number),
      rwgJ: z.exactOptional(number),
      cronbachAlpha: z.exactOptional(number),
      krippendorffAlpha: z.exactOptional(number),
      icc1: z.exactOptional(number),
      icc2: z.exactOptional(number),
    }),
  ),
  roles: z.array(
    z.strictObject({
      leverId: text,
      roles: z.tuple([text, text]),
      difference: number,
      interval: z.tuple([number, number]),
    }),
  ),
});
true satisfies Same<z.output<typeof agreement>, Agreement>;

const scorecard = z
  .strictObject({
    schemaVersion: z.literal(1),
    instrumentId: text,
    instrumentVersion: text,
    schoolId: text,
    period: text,
    from: z.exactOptional(isoDate),
    until: z.exactOptional(isoDate),
    mode: z.enum(["consensus", "individual"]),
    scale,
    priorityScale: z.exactOptional(scale),
    feasibilityScale: z.exactOptional(scale),
    respondents: count,
    responseRate: z.exactOptional(share),
    problems: z.array(problem),
    levers: z.array(area),
    components: z.array(area),
    tiers: z.array(area),
    items: z.array(item),
    groups: z.array(group),
    agreement: z.exactOptional(agreement),
    whole: area,
  })
  .meta({ title: "Scorecard", description: "What the answers to a self-reflection come to." });
true satisfies Same<z.output<typeof scorecard>, Scorecard>;

/**
 * Checks a {@link Scorecard} that was kept, such as last year's to compare with.
 *
 * @example
 * ```ts
 * import { reflectionInstrument, score } from "truancy-prevention/reflection";
 * import { scorecardSchema } from "truancy-prevention/schemas";
 *
 * const scorecard = score(reflectionInstrument, {
 *   schemaVersion: 1,
 *   instrumentId: "truancy-prevention-reflection",
 *   instrumentVersion: "1",
 *   schoolId: "north",
 *   period: "Fall 2025",
 *   mode: "consensus",
 *   responses: [{ respondentId: "team", answers: { "lc-01": 3 } }],
 * });
 * scorecardSchema.safeParse(JSON.parse(JSON.stringify(scorecard))).success; //=> true
 * ```
 * @category Schemas
 */
export const scorecardSchema: z.ZodType<Scorecard> = scorecard;
