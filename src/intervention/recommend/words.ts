import type { CauseId, Claim } from "./causes.js";
import type { Situation } from "./situation.js";
import type { CauseConfidence, NotRecommendedCode, RecommendationReasonCode, StatedCause } from "./types.js";
import type { Weighed } from "./weigh-one.js";

const causeNames: Readonly<Record<CauseId, string>> = {
  personal: "personal reasons",
  academic: "reasons in the learning",
  "school-climate": "the school's climate",
  family: "reasons at home",
  barriers: "barriers on the way to school",
  aversion: "aversion to school",
  disengagement: "disengagement",
  misconceptions: "a misconception about absence",
  exclusion: "days on which the school kept the student out",
};

const speakers: Readonly<Record<StatedCause["saidBy"], string>> = {
  student: "the student says so",
  family: "the family says so",
  staff: "staff say so",
  data: "the records say so",
};

const sureness: Readonly<Record<CauseConfidence, string>> = {
  suspected: "a suspicion",
  likely: "likely",
  confirmed: "confirmed",
};

const fixedTexts = {
  "last-resort": "A last resort: what was tried before must be on record, and people have to decide it.",
  "tier-fits": "It belongs to the student's tier.",
  "acts-on-school": "The school itself keeps the student away, and this changes the school.",
  "evidence-compared": "It helped by comparison with others alike, or was published as doing so.",
  "evidence-tested": "It helped where chance decided who got it.",
  "evidence-mixed": "Studies differ, or found good and bad.",
  "evidence-not-read": "No study of it was read.",
  "evidence-other-grades": "It was studied in other grades only.",
  "evidence-grade-unknown": "It failed in some grades, and the student's grade is not known.",
  "evidence-against": "No effect was found.",
  "evidence-harmful": "A study found that it can harm. Read the cautions first.",
  "other-cause": "It answers none of the causes that are suspected.",
  "helped-before": "It helped this student before.",
  "failed-before": "It was tried with this student and changed nothing.",
  "made-worse-before": "It was tried with this student and things got worse.",
  "result-unknown": "It was tried with this student; nobody wrote down how it went.",
  "not-carried-out": "It was planned for this student and never came about.",
  "language-offered": "It is to be had in the family's language.",
  "language-part-of-it": "The family's language is part of what worked.",
  "language-to-arrange": "It needs words in the family's language: have them translated first.",
  "language-not-offered": "It is not to be had in the family's language.",
} as const satisfies Partial<Record<RecommendationReasonCode, string>>;

/** The text of a reason. */
export function reasonText(code: RecommendationReasonCode, weighed: Weighed): string {
  if (code === "tier-below")
    return `It belongs to a lower tier, ${weighed.tiersBelow} below the student's: keep it as a layer under the rest.`;
  if (code === "answers-cause") return `It answers ${weighed.answered.map(causeText).join("; ")}.`;
  const { inGrade } = weighed.evidence;
  if (code === "evidence-against-in-grade") return `It failed in this grade (${inGrade?.stated}): ${inGrade?.effect}.`;
  return inGrade !== undefined && code.startsWith("evidence-")
    ? `${fixedTexts[code]} In this grade (${inGrade.stated}): ${inGrade.effect}.`
    : fixedTexts[code];
}

/** Why an intervention is left out, in words. */
export function leftOutText(code: NotRecommendedCode, { tier, isLastResortOpen }: Situation): string {
  return {
    exclusion: "It sends the student away from school, which is no answer to absence.",
    "under-way": "It is being tried now.",
    "tier-above": `It is meant for a higher tier than the student's, which is ${tier}.`,
    "school-caused": "The school itself keeps the student away; this asks the student or the family to change.",
    "not-yet": isLastResortOpen
      ? "It turns to police or court, which is no first step: no support here answers the causes stated, so find one first."
      : "It turns to police or court. First, in tier 3, two supports must have been tried and ended, with their dates and results written down, and none be under way.",
    "other-cause": "It answers none of the causes stated.",
    "beyond-limit": "It fits, and comes after as many as were asked for.",
  }[code];
}

function causeText({ cause, saidBy, confidence }: Claim): string {
  return `${causeNames[cause]} (${speakers[saidBy]}, ${sureness[confidence]})`;
}
