import { requireOptions } from "../../argument.js";
import { TruancyError } from "../../errors.js";
import { isGiven, isRecord } from "../../given.js";
import { checkInstrument, checkZones } from "../check-instrument.js";
import type { Instrument, ResponseSet, ScoreOptions } from "../types.js";

/** Refuse what cannot be scored at all. */
export function checkScoring(instrument: Instrument, set: ResponseSet, options: ScoreOptions): void {
  checkInstrument(instrument);
  checkSet(set);
  requireOptions(options);
  if (options.zones !== undefined) checkZones(options.zones, ["zones"]);
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

function checkSet(set: ResponseSet): void {
  require(isRecord(set), [], "a set of responses");
  require(set.mode === "individual" || set.mode === "consensus", ["mode"], "individual or consensus");
  require(Array.isArray(set.responses), ["responses"], "a list");
  const { population, team } = set;
  require(!isGiven(population) || typeof population === "number" || isNumbers(population), [
    "population",
  ], "a number, or numbers by role");
  require(!isGiven(team) || isNumbers(team), ["team"], "numbers by role");
  set.responses.forEach((response, index) => {
    require(isRecord(response), ["responses", index], "a response");
    const { respondentId, groups, answers } = response;
    require(typeof respondentId === "string", ["responses", index, "respondentId"], "a text");
    require(!isGiven(groups) || Array.isArray(groups), ["responses", index, "groups"], "a list");
    require(isRecord(answers), ["responses", index, "answers"], "answers by item");
  });
}

function isNumbers(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((number) => typeof number === "number");
}

function require(holds: boolean, path: readonly (string | number)[], wanted: string): void {
  if (!holds) throw new TruancyError("invalid-responses", path, wanted);
}
