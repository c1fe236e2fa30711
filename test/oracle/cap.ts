import type { Excusal } from "../../src/index.js";
import { given, missedShare } from "./day-length.js";
import type { DayLength, Part } from "./model.js";
import { wholeDay } from "./model.js";
import { compare } from "./rational.js";

const cutOrder: readonly Excusal[] = ["unexcused", "unknown", "excused"];

/** The parts of a date, in the order recorded, cut to the whole day: unexcused ones first, then unknown, the last recorded first. */
export function capToDay(parts: readonly Part[], length: DayLength): readonly Part[] {
  const capped = [...parts];
  for (const excusal of cutOrder) {
    for (let i = capped.length - 1; i >= 0; i -= 1) {
      const part = capped[i]!;
      if (part.excusal !== excusal || part.kind === "present" || "unknown" in part.amount) continue;
      const timeMissed = capped.filter(({ kind }) => kind !== "present");
      if (!exceedsDay(timeMissed, length)) return capped;
      const rest = missedShare(
        timeMissed.filter((other) => other !== part),
        length,
      );
      capped[i] = { ...part, amount: { share: rest >= wholeDay ? 0n : wholeDay - rest } };
    }
  }
  return capped;
}

function exceedsDay(parts: readonly Part[], length: DayLength): boolean {
  const { minutes, periods } = given(parts);
  return (
    compare(minutes, length.minutes) > 0 ||
    compare(periods, length.periods) > 0 ||
    missedShare(parts, length) > wholeDay
  );
}
