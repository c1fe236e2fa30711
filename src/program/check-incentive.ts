import { requireObject, requireText } from "../argument.js";
import type { Citation } from "../framework/index.js";
import { isGiven } from "../given.js";
import type { IncentiveFinding } from "./review-types.js";
import type { Incentive } from "./types.js";

const awardsStudy: Citation = {
  title: "The demotivating effect (and unintended message) of awards",
  publisher: "Robinson, Gallus, Lee & Rogers, Organizational Behavior and Human Decision Processes 163, 51–64",
  date: "2021",
  url: "https://www.carlydrobinson.com/the-demotivating-effect-and-unintended-message-of-awards",
};

/**
 * Hold a reward against what is known of rewards for attendance.
 *
 * The evidence is one large experiment (Robinson, Gallus, Lee & Rogers 2021; 15,329 students): awards announced beforehand did nothing on average and
 * harm after they had ended; surprise awards afterwards lowered later attendance, since they told students that nobody expects perfect attendance.
 * What a finding without `source` says is ours: a student must not lose by being ill or disabled.
 *
 * @param incentive the reward
 * @returns errors first, then warnings; an empty list where nothing speaks against it
 *
 * @example
 * ```ts
 * import { checkIncentive, type Incentive } from "truancy-prevention/program";
 *
 * const pizza: Incentive = {
 *   id: "pizza",
 *   title: "Pizza for a month without an absence",
 *   owner: "principal",
 *   date: "2025-09-02",
 *   rewards: ["attendance"],
 *   basis: "perfection",
 *   penalizesIllness: true,
 *   announced: "at-once",
 *   given: { times: 1, per: "month" },
 *   withdrawalPlan: "fades to thanks in person over a term",
 *   measuredAfterRemoval: true,
 * };
 * checkIncentive(pizza).map(({ code, severity }) => `${severity}: ${code}`);
 * //=> ["error: perfection-rewarded", "error: illness-penalized"]
 * checkIncentive({ ...pizza, basis: "improvement", penalizesIllness: false }); //=> []
 * ```
 * @category 4 Environment
 */
export function checkIncentive(incentive: Incentive): IncentiveFinding[] {
  requireObject(incentive, "incentive");
  requireObject(incentive.given, "incentive", "given");
  if (isGiven(incentive.withdrawalPlan)) requireText(incentive.withdrawalPlan, "incentive", "withdrawalPlan");
  return checks.filter(({ applies }) => applies(incentive)).map(({ finding }) => finding);
}

interface Check {
  readonly applies: (incentive: Incentive) => boolean;
  readonly finding: IncentiveFinding;
}

const checks: readonly Check[] = [
  {
    applies: ({ basis }) => basis === "perfection",
    finding: {
      code: "perfection-rewarded",
      path: ["basis"],
      severity: "error",
      message: "it rewards missing nothing, which tells most students that they have lost already",
      fix: "reward getting better",
      source: awardsStudy,
    },
  },
  {
    applies: ({ penalizesIllness }) => penalizesIllness,
    finding: {
      code: "illness-penalized",
      path: ["penalizesIllness"],
      severity: "error",
      message: "a student who is ill or disabled loses it through that",
      fix: "leave out days of illness and of disability",
    },
  },
  {
    applies: ({ announced }) => announced === "afterwards",
    finding: {
      code: "surprise-afterwards",
      path: ["announced"],
      severity: "error",
      message: "a surprise award afterwards lowered later attendance",
      fix: "give it at once for what a student just did",
      source: awardsStudy,
    },
  },
  {
    applies: ({ announced }) => announced === "in-advance",
    finding: {
      code: "announced-in-advance",
      path: ["announced"],
      severity: "warning",
      message: "an award announced beforehand did nothing on average, and harm after it had ended",
      fix: "give small things at once, and look whether attendance changes",
      source: awardsStudy,
    },
  },
  {
    applies: ({ given: { times, per } }) => per === "school-year" && times < 4,
    finding: {
      code: "seldom-given",
      path: ["given"],
      severity: "warning",
      message: "it is given so seldom that it is far from what it rewards",
      fix: "give something small, often",
    },
  },
  {
    applies: ({ withdrawalPlan }) => !isGiven(withdrawalPlan) || !/\S/u.test(withdrawalPlan),
    finding: {
      code: "no-withdrawal-plan",
      path: ["withdrawalPlan"],
      severity: "warning",
      message: "nothing says what happens when it ends, which is when harm was seen",
      fix: "plan how it fades",
      source: awardsStudy,
    },
  },
  {
    applies: ({ measuredAfterRemoval }) => measuredAfterRemoval !== true,
    finding: {
      code: "not-measured-after-removal",
      path: ["measuredAfterRemoval"],
      severity: "warning",
      message: "attendance is not looked at after it has ended, which is when harm was seen",
      fix: "measure once more after it has ended",
      source: awardsStudy,
    },
  },
];
