import { counted } from "../../counted.js";
import { TruancyError } from "../../errors.js";
import type { DecisionPoint, DecisionReason, DecisionRule, RuleDecision } from "../types.js";
import { carries } from "../pooled.js";
import type { Standing } from "../standing.js";
import { answerable, pointsBeside, settingsOf, sinceChange, type Beside, type Question } from "./question.js";
import { fourPoint, medianOfLastThree, trendLine, type Answer } from "./rules.js";

/** Ask an objective's decision rule what to do next. */
export function decideNext(question: Question): RuleDecision {
  const settings = settingsOf(question.objective);
  const points = pointsBeside(question, settings.minimumTrials);
  const { action, because, reason } = waiting(question, settings, points) ?? answerOf(question, settings.kind, points);
  return { rule: settings.kind, action, because, reason, points: points.map(told) };
}

function answerOf(question: Question, kind: DecisionRule["kind"], points: readonly Beside[]): Answer {
  const asked = answerable(question, points);
  switch (kind) {
    case "four-point":
      return fourPoint(asked);
    case "trend-line":
      return trendLine(asked);
    case "median-of-last-three":
      return medianOfLastThree(asked);
    default:
      throw new TruancyError("invalid-goal", ["decisionRule", "kind"], "a kind of rule");
  }
}

/** Why a rule must wait, if it must. */
function waiting(
  question: Question,
  { minimumPoints, minimumWeeks, minimumTrials }: Required<DecisionRule>,
  points: readonly Beside[],
): Answer | undefined {
  const { standing, aimline, since } = question;
  const observed = sinceChange(question);
  if (observed.length === 0) return nothingObserved(standing, Math.max(since, aimline.since));
  if (
    points.length < minimumPoints &&
    observed.length > points.length &&
    observed.some((one) => !carries(one, minimumTrials))
  ) {
    return wait(
      "too-few-trials",
      `${counted(observed.length, "observation")} of few days or students each make ${counted(points.length, "point")} of at least ${minimumTrials}, and the rule needs ${minimumPoints}: what moves from one to the next is mostly chance`,
    );
  }
  if (points.length < minimumPoints) {
    return wait(
      "too-few-points",
      `there ${points.length === 1 ? "is" : "are"} ${counted(points.length, "observation")}, and the rule needs ${minimumPoints}`,
    );
  }
  const weeks = (points.at(-1)!.day - Math.max(since, aimline.since, aimline.start)) / 7;
  if (weeks >= minimumWeeks) return undefined;
  return wait(
    "too-few-weeks",
    `the observations reach over ${counted(Math.floor(weeks), "week")}, and the rule needs ${minimumWeeks}`,
  );
}

/** A series that counts from September on has days from before a change in every observation. */
function nothingObserved(standing: readonly Standing[], first: number): Answer {
  return standing.some(({ day }) => day >= first)
    ? wait(
        "no-observations",
        "every observation since the last change counts days from before it too: observe by week or by twenty school days",
      )
    : wait("no-observations", "nothing has been observed since the work began or was changed");
}

function wait(because: DecisionReason, reason: string): Answer {
  return { action: "insufficient-data", because, reason };
}

function told({ date, value, expected, gap, of }: Beside): DecisionPoint {
  return { date, value, expected, gap, of };
}
