import { TruancyError } from "../errors.js";
import { answerFields } from "./session/answer-fields.js";
import { checkSession } from "./session/check-session.js";
import { answerTo } from "./session/asked.js";
import type { Answer, Session, SessionConflict, SessionMerge } from "./types.js";

/**
 * Two people's edits of one form put together, field by field. Where only one changed a field, the change stands; where both changed it to
 * different values, mine stands and the conflict is listed for the two to settle.
 *
 * @param base the session that both began from
 * @param mine my session
 * @param theirs theirs
 * @returns mine with their edits; where it shows, its role and its language are mine
 * @throws {@link TruancyError} `instrument-mismatch`; `invalid-argument` for what is no session
 *
 * @example
 * ```ts
 * import { advanceSession, createSession, mergeSessions, reflectionInstrument } from "truancy-prevention/reflection";
 *
 * const base = createSession(reflectionInstrument, { respondentId: "team" });
 * const rated = (itemId: string, rating: number) =>
 *   advanceSession(reflectionInstrument, base, { kind: "answer", itemId, answer: { rating } }).session;
 * mergeSessions(base, rated("lc-01", 2), rated("lc-02", 4)).conflicts; //=> []
 * mergeSessions(base, rated("lc-01", 2), rated("lc-01", 4)).conflicts; //=> [{ itemId: "lc-01", field: "rating", mine: 2, theirs: 4 }]
 * ```
 * @category Sessions
 */
export function mergeSessions(base: Session, mine: Session, theirs: Session): SessionMerge {
  checkSession(base, "base");
  checkSession(mine, "mine");
  checkSession(theirs, "theirs");
  requireSame(base, mine, "mine");
  requireSame(base, theirs, "theirs");
  const conflicts: SessionConflict[] = [];
  const itemIds = [...new Set([base, mine, theirs].flatMap(({ answers }) => Object.keys(answers)))].sort();
  const answers = itemIds.flatMap((itemId): [string, Answer][] => {
    const [before, my, their] = [base, mine, theirs].map((session) => answerTo(session, itemId));
    if (my === undefined && their === undefined) return [];
    const merged = mergeAnswer(itemId, before, my, their, conflicts);
    return Object.keys(merged).length > 0 ? [[itemId, merged]] : [];
  });
  return { session: { ...mine, answers: Object.fromEntries(answers) }, conflicts };
}

function requireSame(base: Session, other: Session, name: string): void {
  const isSame = base.instrumentId === other.instrumentId && base.instrumentVersion === other.instrumentVersion;
  if (!isSame) throw new TruancyError("instrument-mismatch", [name]);
}

function mergeAnswer(
  itemId: string,
  before: Answer | undefined,
  mine: Answer | undefined,
  theirs: Answer | undefined,
  conflicts: SessionConflict[],
): Answer {
  const merged = answerFields.flatMap((field): [keyof Answer, string | number][] => {
    const [was, my, their] = [before?.[field], mine?.[field], theirs?.[field]];
    const value = my === was ? their : my;
    if (my !== was && their !== was && my !== their) conflicts.push(conflictOf(itemId, field, was, my, their));
    return value === undefined ? [] : [[field, value]];
  });
  return withoutTwoAnswers(itemId, Object.fromEntries(merged) as Answer, mine, conflicts);
}

/** A rating of one and a reason for none of the other cannot both stand: mine does, and that is a conflict. */
function withoutTwoAnswers(
  itemId: string,
  merged: Answer,
  mine: Answer | undefined,
  conflicts: SessionConflict[],
): Answer {
  if (merged.rating === undefined || merged.noRating === undefined) return merged;
  const field = mine?.rating === undefined ? "rating" : "noRating";
  const { [field]: theirs, ...rest } = merged;
  conflicts.push({ itemId, field, theirs: theirs! });
  return rest;
}

function conflictOf(
  itemId: string,
  field: keyof Answer,
  before: string | number | undefined,
  mine: string | number | undefined,
  theirs: string | number | undefined,
): SessionConflict {
  return {
    itemId,
    field,
    ...(before !== undefined && { before }),
    ...(mine !== undefined && { mine }),
    ...(theirs !== undefined && { theirs }),
  };
}
