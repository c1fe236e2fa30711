import {
  requireList,
  requireNumber,
  requireObject,
  requireObjects,
  requireOneOf,
  requireText,
  requireTexts,
} from "../argument.js";
import { component } from "../framework/index.js";
import type { ElementReview, ProgramReview, ReviewCounts } from "./review-types.js";

type Path = readonly (string | number)[];

const statuses = ["met", "partial", "unmet", "stale"] as const;

/** Throw unless an argument is a review, with what other functions read of it. */
export function checkReview(review: ProgramReview, name: string): void {
  requireObject(review, name);
  requireText(review.programId, name, "programId");
  requireText(review.asOf, name, "asOf");
  requireNumber(review.staleAfter, name, "staleAfter");
  checkStanding(review, [name]);
  requireObjects(review.components, name, "components");
  review.components.forEach((one, index) => {
    const path = [name, "components", index];
    component(one.component);
    checkStanding(one, path);
    requireOneOf(one.status, statuses, ...path, "status");
    requireObjects(one.elements, ...path, "elements");
    one.elements.forEach((element, place) => checkElement(element, [...path, "elements", place]));
  });
  requireObjects(review.levers, name, "levers");
  review.levers.forEach((one, index) => {
    const path = [name, "levers", index];
    checkStanding(one, path);
    requireOneOf(one.status, statuses, ...path, "status");
    requireTexts(one.components, ...path, "components");
  });
  requireObjects(review.steps, name, "steps");
}

function checkStanding({ title, counts }: { readonly title: string; readonly counts: ReviewCounts }, path: Path): void {
  requireText(title, ...path, "title");
  requireObject(counts, ...path, "counts");
  for (const status of statuses) requireNumber(counts[status], ...path, "counts", status);
}

function checkElement({ title, status, evidence, missing }: ElementReview, path: Path): void {
  requireText(title, ...path, "title");
  requireOneOf(status, statuses, ...path, "status");
  requireObjects(evidence, ...path, "evidence");
  evidence.forEach((one, index) => requireList(one.path, ...path, "evidence", index, "path"));
  requireTexts(missing, ...path, "missing");
}
