import { requireOptions } from "../argument.js";
import { requireDay } from "../calendar/internal.js";
import { TruancyError } from "../errors.js";
import {
  components,
  componentsOf,
  levers,
  type Component,
  type ComponentId,
  type KeyElement,
} from "../framework/index.js";
import type { Writable } from "../writable.js";
import { checkProgram } from "./check-program.js";
import { criteria } from "./review/criteria.js";
import { evidenceOf } from "./review/evidence-of.js";
import type { Criterion } from "./review/need.js";
import { judgeNeed, statusOfAll, type NeedJudgement } from "./review/judge-need.js";
import { missingOf } from "./review/missing.js";
import { planSteps, type OpenNeed } from "./review/plan-steps.js";
import { isCycle, type Reading } from "./review/reading.js";
import type {
  ComponentReview,
  ElementReview,
  LeverReview,
  ProgramReview,
  ReviewCounts,
  ReviewProgramOptions,
  ReviewStatus,
} from "./review-types.js";
import type { Program } from "./types.js";

/**
 * Hold a program against every key element of the twelve components: what is met, by which records, what is missing, and what to do next.
 *
 * A record counts from its `date` through the same day of the month `reviewEveryMonths` (or `staleAfter`) months after it was last looked at, and not
 * beyond `endsOn`; what is planned for later does not count yet. An element that DESE's page gives as an example may be absent: it is reviewed like the
 * others, and holds up neither its component nor the whole. Where an element asks for every language, culture, income level or grade, those are meant that
 * the program says it serves. The review is self-attested: it says what the records show. It grants nothing.
 *
 * @param program the program, as {@link programSchema} parses it
 * @param options `asOf`; `staleAfter`, in months
 * @returns all elements, components and levers, and the steps to readiness
 * @throws {@link TruancyError} `invalid-program` where parts or lists are missing, `invalid-date`, `invalid-number`, `invalid-argument`
 *
 * @example
 * ```ts
 * import { reviewProgram, startProgram } from "truancy-prevention/program";
 *
 * const program = {
 *   ...startProgram({ id: "north", title: "North", gradeLevels: ["09"], families: { languages: ["en"], cultures: [], incomeLevels: [] } }),
 *   impact: {
 *     acknowledgements: [
 *       {
 *         id: "address",
 *         title: "Opening address",
 *         owner: "principal",
 *         date: "2025-09-02",
 *         by: "leaders",
 *         roles: ["principal"],
 *         statement: "Two missed days a month are a month of school a year.",
 *       } as const,
 *     ],
 *   },
 * };
 * const review = reviewProgram(program, { asOf: "2026-06-30" });
 * review.ready; //=> false
 * review.components[0]?.elements.map(({ element, status }) => [element, status]);
 * //=> [["impact.leaders", "met"], ["impact.members", "unmet"]]
 * review.steps[0]?.text;
 * //=> "Add an acknowledgement: have staff and other members say what missed days do to learning, and write it down."
 *
 * // Met through the same day of the next year, stale from the day after.
 * const later = (asOf: string) => reviewProgram(program, { asOf }).components[0]?.elements[0]?.status;
 * [later("2026-09-02"), later("2026-09-03")]; //=> ["met", "stale"]
 * ```
 * @category Review
 */
export function reviewProgram(program: Program, options: ReviewProgramOptions): ProgramReview {
  checkProgram(program);
  requireOptions(options);
  const { asOf, staleAfter = 12 } = options;
  const day = requireDay(asOf, ["asOf"]);
  if (!isCycle(staleAfter)) {
    throw new TruancyError("invalid-number", ["staleAfter"], "whole months from 1 to 60");
  }
  const reading: Reading = { program, day, staleAfter };
  const needsOf: NeedsOf = new Map(criteria().map(({ element, needs }) => [element, needs]));
  const judged = components.flatMap((component) =>
    component.elements.map((element) => judge(element, needsOf, reading)),
  );
  const reviews = components.map((component) => reviewComponent(component, judged));
  return {
    schemaVersion: 1,
    programId: program.id,
    title: program.title,
    basis: "self-attested",
    asOf,
    staleAfter,
    ready: reviews.every(({ ready }) => ready),
    counts: sum(reviews),
    components: reviews,
    levers: levers.map((lever) => {
      const ids = componentsOf(lever.id).map(({ id }) => id);
      return reviewLever(lever.id, lever.title, ids, reviews);
    }),
    steps: planSteps(judged.filter(({ element }) => element.example !== true).flatMap((one) => openNeeds(one))),
  };
}

interface Judged {
  readonly element: KeyElement;
  readonly judgements: readonly NeedJudgement[];
}

type NeedsOf = ReadonlyMap<string, Criterion["needs"]>;

function judge(element: KeyElement, needsOf: NeedsOf, reading: Reading): Judged {
  const needs = needsOf.get(element.id)!(reading);
  return { element, judgements: needs.map((need) => judgeNeed(need, reading)) };
}

function openNeeds({ element, judgements }: Judged): OpenNeed[] {
  return judgements
    .filter(({ status }) => status !== "met")
    .map((judgement) => ({ element: element.id, component: element.component, judgement }));
}

function reviewElement(judged: Judged): ElementReview {
  const { element, judgements } = judged;
  const review: Writable<ElementReview> = {
    element: element.id,
    title: element.title,
    status: statusOfAll(judgements.map(({ status }) => status)),
    evidence: evidenceOf(judgements),
    missing: missingOf(judgements),
  };
  if (element.example) review.example = true;
  if (review.status !== "met") {
    review.next = planSteps(openNeeds(judged))
      .map(({ text }) => text)
      .join(" ");
  }
  return review;
}

function reviewComponent({ id, number, title }: Component, judged: readonly Judged[]): ComponentReview {
  const elements = judged.filter(({ element }) => element.component === id).map((one) => reviewElement(one));
  const statuses = elements.filter(({ example }) => example !== true).map(({ status }) => status);
  const status = statusOfAll(statuses);
  return { component: id, number, title, status, ready: status === "met", counts: count(statuses), elements };
}

function reviewLever(
  lever: LeverReview["lever"],
  title: string,
  ids: readonly ComponentId[],
  reviews: readonly ComponentReview[],
): LeverReview {
  const own = reviews.filter(({ component }) => ids.includes(component));
  const status = statusOfAll(own.map((review) => review.status));
  return { lever, title, status, ready: status === "met", counts: sum(own), components: ids };
}

function count(statuses: readonly ReviewStatus[]): ReviewCounts {
  const counts = { met: 0, partial: 0, unmet: 0, stale: 0 };
  for (const status of statuses) counts[status]++;
  return counts;
}

function sum(reviews: readonly ComponentReview[]): ReviewCounts {
  const total = { met: 0, partial: 0, unmet: 0, stale: 0 };
  for (const { counts } of reviews) {
    for (const status of ["met", "partial", "unmet", "stale"] as const) total[status] += counts[status];
  }
  return total;
}
