import { requireObject } from "../argument.js";
import { checkInstrument } from "./check-instrument.js";
import type { Answer, Instrument } from "./types.js";

/**
 * The answers in what SurveyJS gives back, for a {@link Response}. Unknown names are left out; values are checked where answers are scored.
 *
 * @param instrument the instrument that the survey was made of
 * @param data the result of the survey
 *
 * @example
 * ```ts
 * import { answersFromSurvey, reflectionInstrument } from "truancy-prevention/reflection";
 *
 * answersFromSurvey(reflectionInstrument, { "lc-01": 3, "lc-01/priority": 2, "lc-02": "dont-know" });
 * //=> { "lc-01": { rating: 3, priority: 2 }, "lc-02": { noRating: "dont-know" } }
 * ```
 * @category Embedding
 */
export function answersFromSurvey(
  instrument: Instrument,
  data: Readonly<Record<string, unknown>>,
): Record<string, Answer> {
  checkInstrument(instrument);
  requireObject(data, "data");
  const read = (name: string): unknown => (Object.hasOwn(data, name) ? data[name] : undefined);
  const entries = instrument.levers.flatMap(({ items }) =>
    items.flatMap(({ id }): [string, Answer][] => {
      const chosen = read(id);
      const answer = {
        ...(typeof chosen === "number" && { rating: chosen }),
        ...reasonIn(chosen),
        ...numberAt("priority", read(`${id}/priority`)),
        ...numberAt("feasibility", read(`${id}/feasibility`)),
      };
      return Object.keys(answer).length > 0 ? [[id, answer]] : [];
    }),
  );
  return Object.fromEntries(entries);
}

function numberAt(field: "priority" | "feasibility", value: unknown): Pick<Answer, "priority" | "feasibility"> {
  return typeof value === "number" ? { [field]: value } : {};
}

function reasonIn(chosen: unknown): Pick<Answer, "noRating"> {
  return chosen === "not-applicable" || chosen === "dont-know" ? { noRating: chosen } : {};
}
