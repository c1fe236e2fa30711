import { requireOptions } from "../argument.js";
import { TruancyError } from "../errors.js";
import type { KeyElementId } from "../framework/index.js";
import type { ElementReview, ProgramReview } from "../program/index.js";
import { checkReview } from "../program/internal.js";
import { checkInstrument } from "./check-instrument.js";
import { checkScorecard } from "./check-scorecard.js";
import { textIn } from "./instrument/text-in.js";
import { itemsOf } from "./instrument/items-of.js";
import type { Contradiction, ContradictionOptions, Item, ItemScore, LocalText, Scorecard } from "./types.js";

/**
 * Where what people say and what the records show do not go together: a low item under a key element that the program review calls met, and a high
 * item under one that it calls unmet. Neither side is taken to be right: records can be on paper only, and a practice can be there without a record.
 *
 * Items are looked at one by one, reverse items turned round; an item that is hidden contradicts nothing, nor does one without `elements`.
 *
 * @param scorecard what people say
 * @param review what the records show, by `reviewProgram`; of the same school
 * @param options the instrument; `below` and `above`, scores from 0 to 100: 50 and 75 if absent
 * @returns what does not go together, the lowest items under met elements first, then the highest under unmet ones
 * @throws {@link TruancyError} `instrument-mismatch`, `invalid-argument`; `invalid-number` unless 0 ≤ below ≤ above ≤ 100
 *
 * @example
 * ```ts
 * import { reviewProgram, startProgram } from "truancy-prevention/program";
 * import { contradictions, reflectionInstrument, score } from "truancy-prevention/reflection";
 *
 * const start = startProgram({
 *   id: "north",
 *   title: "North comes to school",
 *   gradeLevels: ["09"],
 *   families: { languages: ["en"], cultures: [], incomeLevels: [] },
 * });
 * const review = reviewProgram(start, { asOf: "2025-11-03" });
 * const scorecard = score(reflectionInstrument, {
 *   schemaVersion: 1,
 *   instrumentId: "truancy-prevention-reflection",
 *   instrumentVersion: "1",
 *   schoolId: "north",
 *   period: "Fall 2025",
 *   mode: "consensus",
 *   responses: [{ respondentId: "team", answers: { "lc-01": 4, "lc-02": 1 } }],
 * });
 * const [found] = contradictions(scorecard, review, { instrument: reflectionInstrument });
 * [found?.code, found?.itemId, found?.element]; //=> ["high-but-unmet", "lc-01", "impact.leaders"]
 * ```
 * @category Priorities
 */
export function contradictions(
  scorecard: Scorecard,
  review: ProgramReview,
  options: ContradictionOptions,
): Contradiction[] {
  checkScorecard(scorecard, "scorecard");
  checkReview(review, "review");
  requireOptions(options);
  const { instrument, below = 50, above = 75 } = options;
  checkInstrument(instrument);
  const isSame = instrument.id === scorecard.instrumentId && instrument.version === scorecard.instrumentVersion;
  if (!isSame) throw new TruancyError("instrument-mismatch", ["instrument"]);
  if (!(below >= 0 && below <= 100)) throw new TruancyError("invalid-number", ["below"]);
  if (!(above >= below && above <= 100)) throw new TruancyError("invalid-number", ["above"]);
  const say = (text: LocalText): string => textIn(text, instrument);
  const items = new Map(itemsOf(instrument).map(({ item }) => [item.id, item]));
  const elements = new Map(
    review.components.flatMap((component) => component.elements).map((element) => [element.element, element]),
  );
  const found = scorecard.items.flatMap((score) =>
    against(score, items.get(score.itemId), elements, { below, above }, say),
  );
  const of = (code: Contradiction["code"]): Contradiction[] => found.filter((one) => one.code === code);
  return [
    ...of("low-but-met").sort((a, b) => a.score - b.score),
    ...of("high-but-unmet").sort((a, b) => b.score - a.score),
  ];
}

function against(
  { itemId, leverId, score }: ItemScore,
  item: Item | undefined,
  elements: ReadonlyMap<KeyElementId, ElementReview>,
  { below, above }: { readonly below: number; readonly above: number },
  say: (text: LocalText) => string,
): Contradiction[] {
  if (item === undefined || score === undefined) return [];
  return (item.elements ?? []).flatMap((id): Contradiction[] => {
    const element = elements.get(id);
    const code = element && codeOf(score, element, below, above);
    if (element === undefined || code === undefined) return [];
    const { status, evidence, missing } = element;
    const base = { code, itemId, leverId, score, element: id, status };
    return [{ ...base, evidence, missing, message: messageOf(code, say(item.text), score, element) }];
  });
}

function codeOf(
  score: number,
  { status }: ElementReview,
  below: number,
  above: number,
): Contradiction["code"] | undefined {
  if (status === "met" && score < below) return "low-but-met";
  return status === "unmet" && score >= above ? "high-but-unmet" : undefined;
}

function messageOf(code: Contradiction["code"], text: string, score: number, element: ElementReview): string {
  const people = `“${text}” stands at ${Math.round(score)} of 100`;
  if (code === "high-but-unmet") {
    return `${people}, but no record shows “${element.title}”. Write down what is done, or look again whether it is.`;
  }
  const shown = element.evidence.filter(({ complete }) => complete).length;
  const records = shown === 1 ? "1 record shows" : `${shown} records show`;
  return `${people}, but ${records} “${element.title}” as met. Ask whether it is done as written.`;
}
