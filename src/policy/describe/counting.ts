import type { CountingRules } from "../../attendance/index.js";
import type { Wording } from "../wording.js";
import { bullets } from "./markdown.js";

/** How marks become days. */
export function describeCounting(counting: CountingRules, { say }: Wording): string[] {
  const {
    presentShare,
    instructionCountsAsPresent = false,
    unknownCountsAs,
    halfDay,
    minimumMembership = 0,
  } = counting;
  const { handbook } = say;
  return bullets([
    presentShare === undefined ? handbook.wholeDays : handbook.presentShare(presentShare),
    ...(halfDay === undefined ? [] : [handbook.halfDays(halfDay)]),
    ...(instructionCountsAsPresent ? [handbook.instruction] : []),
    handbook.uncoded(unknownCountsAs),
    ...(minimumMembership === 0 ? [] : [handbook.minimumMembership(minimumMembership)]),
  ]);
}
