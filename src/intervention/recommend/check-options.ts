import { requireDay } from "../../calendar/internal.js";
import { TruancyError } from "../../errors.js";
import { causeFamilies, rootCauses } from "../../framework/index.js";
import { isRecord } from "../../given.js";
import { languageAndScript } from "../../messages/internal.js";
import type { Trace } from "../../policy/index.js";
import { checkInterventions } from "../catalogue/check-interventions.js";
import { interventions } from "../catalogue/interventions.js";
import type { Intervention } from "../catalogue/types.js";
import type { CauseConfidence, RecommendOptions, StatedCause, TriedResult, TriedSupport } from "./types.js";

type Path = readonly (string | number)[];

const speakers: readonly StatedCause["saidBy"][] = ["student", "family", "staff", "data"];
const confidences: readonly CauseConfidence[] = ["suspected", "likely", "confirmed"];
const results: readonly TriedResult[] = [
  "helped",
  "helped-some",
  "no-change",
  "worse",
  "not-carried-out",
  "ongoing",
  "unknown",
];

/** Throws for what cannot be weighed by, and says where it is. */
export function checkOptions(options: RecommendOptions): void {
  require(isRecord(options), [], "an object of options");
  const { decision, causes = [], tried = [], gradeLevel, languages = [], catalogue = interventions, limit } = options;
  checkDecision(decision);
  if (catalogue !== interventions) checkInterventions(catalogue);
  requireList(causes, "causes").forEach((cause, index) => checkCause(cause, ["causes", index]));
  requireList(tried, "tried").forEach((record, index) => checkTried(record, catalogue, ["tried", index]));
  requireList(languages, "languages").forEach((tag, index) => {
    const isTag = typeof tag === "string" && languageAndScript(tag) !== undefined;
    require(isTag, ["languages", index], "a BCP 47 tag");
  });
  require(gradeLevel === undefined || typeof gradeLevel === "string", ["gradeLevel"], "a grade as text");
  if (limit !== undefined && !(Number.isSafeInteger(limit) && limit > 0)) {
    throw new TruancyError("invalid-number", ["limit"], "a whole number from 1");
  }
}

function checkDecision(decision: RecommendOptions["decision"]): void {
  const { tier, asOf, outcomes, measures } = isRecord(decision) ? decision : ({} as Partial<typeof decision>);
  require(tier === 1 || tier === 2 || tier === 3, ["decision", "tier"], "a decision of `decide`, with its tier");
  requireDay(asOf, ["decision", "asOf"]);
  requireList(outcomes, "decision", "outcomes").forEach((outcome, index) => {
    require(isRecord(outcome), ["decision", "outcomes", index], "an outcome");
    if (outcome.trace !== undefined) checkTrace(outcome.trace, ["decision", "outcomes", index, "trace"]);
  });
  require(Number.isFinite(measures?.daysAbsent), ["decision", "measures", "daysAbsent"], "a finite number");
}

/** A decision may have been stored and come back: what is read of its traces has to be there. */
function checkTrace(trace: Trace, path: Path): void {
  require(isRecord(trace) && isRecord(trace.condition), path, "a trace with its condition");
  const { condition, leftOut = [], of = [] } = trace;
  const reasons: unknown = "exceptReasons" in condition ? (condition.exceptReasons ?? []) : [];
  const areTexts = Array.isArray(reasons) && reasons.every((reason) => typeof reason === "string");
  require(areTexts, [...path, "condition", "exceptReasons"], "a list of reasons");
  const areDays = Array.isArray(leftOut) && leftOut.every(isRecord);
  require(areDays, [...path, "leftOut"], "a list of days");
  require(Array.isArray(of), [...path, "of"], "a list of traces");
  of.forEach((part, index) => checkTrace(part, [...path, "of", index]));
}

function checkCause(stated: StatedCause, path: Path): void {
  require(isRecord(stated), path, "a stated cause");
  const { family, rootCause, exclusion, saidBy, confidence } = stated;
  checkKnown(family, causeFamilies, [...path, "family"]);
  checkKnown(rootCause, rootCauses, [...path, "rootCause"]);
  require(exclusion === undefined || exclusion === true, [...path, "exclusion"], "true, or nothing");
  require([family, rootCause, exclusion].some((cause) => cause !== undefined), path, "a cause");
  require(speakers.includes(saidBy), [...path, "saidBy"], `one of ${speakers.join(", ")}`);
  require(confidences.includes(confidence), [...path, "confidence"], `one of ${confidences.join(", ")}`);
}

function checkKnown(id: string | undefined, known: readonly { readonly id: string }[], path: Path): void {
  if (id !== undefined && !known.some((cause) => cause.id === id)) throw new TruancyError("unknown-cause", path);
}

function checkTried(record: TriedSupport, catalogue: readonly Intervention[], path: Path): void {
  require(isRecord(record), path, "a record of what was tried");
  const { interventionId, result, startedOn, endedOn } = record;
  if (!catalogue.some(({ id }) => id === interventionId)) {
    throw new TruancyError("unknown-intervention", [...path, "interventionId"]);
  }
  require(results.includes(result), [...path, "result"], `one of ${results.join(", ")}`);
  const first = startedOn === undefined ? -Infinity : requireDay(startedOn, [...path, "startedOn"]);
  const last = endedOn === undefined ? Infinity : requireDay(endedOn, [...path, "endedOn"]);
  require(first <= last, [...path, "endedOn"], "not before it began");
}

function requireList<T>(list: readonly T[] | undefined, ...path: readonly string[]): readonly T[] {
  require(Array.isArray(list), path, "a list");
  return list!;
}

function require(holds: boolean, path: Path, expected: string): void {
  if (!holds) throw new TruancyError("invalid-recommendation", path, expected);
}
