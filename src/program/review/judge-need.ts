import { isoDate } from "../../calendar/internal.js";
import type { Writable } from "../../writable.js";
import type { Evidence, ReviewStatus } from "../review-types.js";
import { lacksOfAny, type Look, type Need } from "./need.js";
import type { Reviewed } from "./reviewed.js";
import { standingOf, standingOfDate, together, type Reading, type Standing } from "./reading.js";

/** A record that bears on a need. */
export interface Candidate {
  /** The record, without the place in it. */
  readonly record: readonly (string | number)[];
  readonly evidence: Evidence;
  readonly lacks: readonly string[];
}

/** A need held against the records of its list. */
export interface NeedJudgement {
  readonly need: Need;
  readonly status: ReviewStatus;
  readonly candidates: readonly Candidate[];
  /** Records of its kind that do not bear on it, and have neither ended nor yet to begin: to these it could be added. */
  readonly extensible: readonly Candidate[];
}

/** Hold a need against the program. */
export function judgeNeed(need: Need, reading: Reading): NeedJudgement {
  const candidates: Candidate[] = [];
  const extensible: Candidate[] = [];
  for (const { path, record } of need.list.of(reading.program)) {
    if (need.among !== undefined && !need.among(record)) continue;
    const look = need.look(record, reading);
    const own =
      look === undefined ? { lacks: [need.step] } : { ...look, lacks: [...look.lacks, ...lacksOfAny(record)] };
    const candidate = candidateOf(path, record, own, reading);
    if (look !== undefined) candidates.push(candidate);
    else if (isGoing(candidate)) extensible.push(candidate);
  }
  return { need, status: statusOf(candidates), candidates, extensible };
}

function isGoing({ evidence: { state } }: Candidate): boolean {
  return state === "current" || state === "stale";
}

function candidateOf(
  path: readonly (string | number)[],
  record: Reviewed,
  { lacks, at = [], title = record.title, date }: Look,
  reading: Reading,
): Candidate {
  const own = standingOf(record, reading);
  const { state, until }: Standing = date === undefined ? own : together(own, standingOfDate(date, reading));
  const evidence: Writable<Evidence> = {
    path: [...path, ...at],
    title,
    complete: lacks.length === 0,
    state,
  };
  if (until !== undefined) evidence.currentUntil = isoDate(until);
  if (record.documents !== undefined) evidence.documents = record.documents;
  return { record: path, evidence, lacks };
}

function statusOf(candidates: readonly Candidate[]): ReviewStatus {
  const complete = candidates.filter(({ evidence }) => evidence.complete);
  if (complete.some(({ evidence }) => evidence.state === "current")) return "met";
  if (complete.some(({ evidence }) => evidence.state === "stale" || evidence.state === "ended")) return "stale";
  return candidates.length > 0 ? "partial" : "unmet";
}

/** Judgements together: all met, all there but some of them stale, nothing there, or something in between. */
export function statusOfAll(statuses: readonly ReviewStatus[]): ReviewStatus {
  if (statuses.every((status) => status === "unmet")) return "unmet";
  if (statuses.every((status) => status === "met")) return "met";
  return statuses.every((status) => status === "met" || status === "stale") ? "stale" : "partial";
}
