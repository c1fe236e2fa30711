import { TruancyError } from "../../errors.js";
import type { Instrument, ResponseSet, Scale, ScoreOptions } from "../types.js";

/** Refuse what cannot be scored at all. */
export function checkScoring(instrument: Instrument, set: ResponseSet, options: ScoreOptions): void {
  checkInstrument(instrument);
  if (set.instrumentId !== instrument.id) throw new TruancyError("instrument-mismatch", ["instrumentId"]);
  if (set.instrumentVersion !== instrument.version)
    throw new TruancyError("instrument-mismatch", ["instrumentVersion"]);
  if (set.mode === "consensus" && set.responses.length > 1) {
    throw new TruancyError("invalid-responses", ["responses"], "a consensus is one response");
  }
  const { minimumAnswered = 0, minimumRespondents = 1 } = options;
  if (!(minimumAnswered >= 0 && minimumAnswered <= 1)) throw new TruancyError("invalid-number", ["minimumAnswered"]);
  if (!(Number.isInteger(minimumRespondents) && minimumRespondents >= 1)) {
    throw new TruancyError("invalid-number", ["minimumRespondents"]);
  }
}

/** Refuse an instrument whose answers would be counted wrongly. */
export function checkInstrument({ levers, rating, priority, feasibility }: Instrument): void {
  checkScale(rating, "rating");
  if (priority !== undefined) checkScale(priority, "priority");
  if (feasibility !== undefined) checkScale(feasibility, "feasibility");
  const seen = new Set<string>();
  levers.forEach(({ items }, lever) =>
    items.forEach(({ id, weight = 1 }, item) => {
      const path = ["levers", lever, "items", item];
      if (seen.has(id)) throw new TruancyError("invalid-instrument", [...path, "id"], "another item has this id");
      if (id === "__proto__") throw new TruancyError("invalid-instrument", [...path, "id"], "expected another id");
      if (!(weight > 0 && weight < Infinity)) throw new TruancyError("invalid-number", [...path, "weight"]);
      seen.add(id);
    }),
  );
}

function checkScale({ points }: Scale, name: string): void {
  const path = [name, "points"];
  if (points.length < 2) throw new TruancyError("invalid-instrument", path, "a scale has two points or more");
  const values = points.map(({ value }) => value);
  const step = values[1]! - values[0]!;
  values.forEach((value, place) => {
    if (!Number.isFinite(value)) throw new TruancyError("invalid-number", [...path, place, "value"]);
    const before = values[place - 1];
    if (before === undefined) return;
    const isEven = step > 0 && Math.abs(value - before - step) < 1e-9 * step;
    if (!isEven) throw new TruancyError("invalid-instrument", [...path, place, "value"], "values rise in equal steps");
  });
}
