import { differenceInWords } from "../difference-in-words.js";
import type { DecisionAction, DecisionReason } from "../types.js";
import { couldBeChance } from "./chance.js";
import { holdsTarget, medianOfThree, type Answerable } from "./question.js";

/** What to do, and why. */
export interface Answer {
  readonly action: DecisionAction;
  readonly because: DecisionReason;
  readonly reason: string;
}

/** Slopes and gaps within this of zero are none. */
const none = 1e-9;

/** Reached with more than this share of the time to go, a target was too easy; later, it was worth reaching. */
const early = 0.25;

/** The last four points: all worse than the aimline, all better, or on both sides. */
export function fourPoint(asked: Answerable): Answer {
  if (holdsTarget(asked, 4)) return targetHeld(asked, "four");
  const gaps = asked.points.slice(-4).map(({ gap }) => gap);
  const worse = gaps.every((gap) => gap < -none);
  if (!worse && !gaps.every((gap) => gap > none)) {
    return answer("continue", "on-both-sides", "the last four observations are not all on one side of the aimline");
  }
  if (isDoubtful(asked, 4)) return byChance(asked, "four");
  return worse
    ? behind(asked, "all of the last four observations are worse than the aimline")
    : ahead("all of the last four observations are better than the aimline");
}

/** The median of the last three points: beside the aimline by more than scatter, or near it. */
export function medianOfLastThree(asked: Answerable): Answer {
  if (holdsTarget(asked, 3)) return targetHeld(asked, "three");
  const { gap, band } = medianOfThree(asked);
  const size = differenceInWords(asked.measure, gap);
  if (Math.abs(gap) <= band) {
    return answer(
      "continue",
      "near-the-aimline",
      `the median of the last three observations is ${size} from the aimline, which is within their scatter`,
    );
  }
  if (isDoubtful(asked, 3)) return byChance(asked, "three");
  const where = `the median of the last three observations is ${size} ${gap < 0 ? "worse" : "better"} than the aimline`;
  return gap < 0 ? behind(asked, where) : ahead(where);
}

/** The slope beside the aimline's: flatter, steeper, or neither for certain. */
export function trendLine(asked: Answerable): Answer {
  if (holdsTarget(asked, 3)) return targetHeld(asked, "three");
  const [low, high] = asked.gapLine.interval;
  const reaches = asked.gapAtDue >= -none;
  if (high < -none) return flatter(reaches);
  if (low > none) return steeper(reaches);
  const { gap, band } = medianOfThree(asked);
  if (gap >= -band || isDoubtful(asked, 3)) {
    return answer(
      "continue",
      "as-steep-as-the-aimline",
      "the trend cannot be told from the aimline, and is not far behind it",
    );
  }
  return answer(
    "intensify",
    "parallel-but-behind",
    `the trend is as steep as the aimline, but ${differenceInWords(asked.measure, gap)} behind it: do more of what is done`,
  );
}

function flatter(reaches: boolean): Answer {
  return reaches
    ? answer(
        "continue",
        "will-get-there",
        "the trend is flatter than the aimline, and still reaches the target by its date",
      )
    : answer(
        "change",
        "flatter-than-the-aimline",
        "the trend is flatter than the aimline and does not reach the target by its date: first ask whether what was planned was done, then change it",
      );
}

function steeper(reaches: boolean): Answer {
  return reaches
    ? answer(
        "raise-goal",
        "steeper-than-the-aimline",
        "the trend is steeper than the aimline and goes past the target: set a higher goal",
      )
    : answer(
        "continue",
        "worse-but-catching-up",
        "the trend is steeper than the aimline and catches up, though not by the date yet",
      );
}

function behind({ gapLine }: Answerable, where: string): Answer {
  return gapLine.slope > none
    ? answer("intensify", "worse-but-catching-up", `${where}, and the trend gains on it: do more of what is done`)
    : answer(
        "change",
        "worse-and-not-catching-up",
        `${where}, and the trend does not gain on it: first ask whether what was planned was done, then change it`,
      );
}

function ahead(where: string): Answer {
  return answer("raise-goal", "better-than-the-aimline", `${where}: set a higher goal`);
}

function targetHeld({ timeLeft }: Answerable, last: string): Answer {
  const held = `the last ${last} observations have all reached the target`;
  return timeLeft > early
    ? answer("raise-goal", "target-held", `${held} with more than a quarter of the time left: set a higher goal`)
    : answer("fade", "target-held", `${held}: take the support back step by step, and go on observing`);
}

function isDoubtful(asked: Answerable, last: number): boolean {
  return asked.measure.unit === "share" && couldBeChance(asked, last);
}

function byChance({ points }: Answerable, last: string): Answer {
  const side = points.at(-1)!.gap < 0 ? "worse" : "better";
  return answer(
    "insufficient-data",
    "could-be-chance",
    `the last ${last} observations are ${side} than the aimline, but on so few days or students that chance alone could bring it about: observe more`,
  );
}

function answer(action: DecisionAction, because: DecisionReason, reason: string): Answer {
  return { action, because, reason };
}
