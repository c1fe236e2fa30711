import { bullets } from "./markdown.js";
import { said, type Page } from "./page.js";

/** How marks become days. */
export function describeCounting({ policy, handbook }: Page): string[] {
  const { presentShare, instructionCountsAsPresent, unknownCountsAs, halfDay, minimumMembership = 0 } = policy.counting;
  return bullets(
    said(
      presentShare === undefined ? handbook.wholeDays : handbook.presentShare(presentShare),
      halfDay && handbook.halfDays(halfDay),
      instructionCountsAsPresent === true && handbook.instruction,
      handbook.uncoded(unknownCountsAs),
      minimumMembership !== 0 && handbook.minimumMembership(minimumMembership),
    ),
  );
}
