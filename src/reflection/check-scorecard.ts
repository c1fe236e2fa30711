import { requireNumber, requireObject, requireObjects, requireText } from "../argument.js";
import type { ScaleRange, Scorecard } from "./types.js";

/** Throw unless an argument is a scorecard, with what other functions read of it. */
export function checkScorecard(scorecard: Scorecard, name: string): void {
  requireObject(scorecard, name);
  requireText(scorecard.period, name, "period");
  checkRange(scorecard.scale, name, "scale");
  if (scorecard.priorityScale !== undefined) checkRange(scorecard.priorityScale, name, "priorityScale");
  if (scorecard.feasibilityScale !== undefined) checkRange(scorecard.feasibilityScale, name, "feasibilityScale");
  requireObjects(scorecard.levers, name, "levers");
  scorecard.levers.forEach(({ id }, index) => requireText(id, name, "levers", index, "id"));
  requireObjects(scorecard.items, name, "items");
  scorecard.items.forEach(({ itemId, leverId, score }, index) => {
    requireText(itemId, name, "items", index, "itemId");
    requireText(leverId, name, "items", index, "leverId");
    if (score !== undefined) requireNumber(score, name, "items", index, "score");
  });
  if (scorecard.agreement === undefined) return;
  requireObject(scorecard.agreement, name, "agreement");
  requireObjects(scorecard.agreement.levers, name, "agreement", "levers");
}

function checkRange(range: ScaleRange, ...path: readonly string[]): void {
  requireObject(range, ...path);
  for (const part of ["least", "greatest", "points"] as const) requireNumber(range[part], ...path, part);
}
