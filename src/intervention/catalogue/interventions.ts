import { climate } from "./climate.js";
import { dailyNeeds } from "./daily-needs.js";
import { earlyWarning } from "./early-warning.js";
import { health } from "./health.js";
import { homeVisits } from "./home-visits.js";
import { incentives } from "./incentives.js";
import { insteadOfSuspension } from "./instead-of-suspension.js";
import { lastResorts } from "./last-resorts.js";
import { learning } from "./learning.js";
import { mentors } from "./mentors.js";
import { tailored } from "./tailored.js";
import { tellingFamilies } from "./telling-families.js";
import type { Intervention } from "./types.js";

/**
 * What a school can do about absence, with what is known of each: gathered from FutureEd's playbooks, from DESE's page and from Massachusetts law,
 * with the studies that we read.
 *
 * The facts are the sources', the words are ours. Tiers, causes and components are our placement. A level of evidence is there only where we
 * read one that somebody had published; everything else says `not-read`. The order has no meaning but to settle ties in {@link recommend}.
 *
 * @example
 * ```ts
 * import { interventions } from "truancy-prevention/intervention";
 *
 * const mentoring = interventions.find(({ id }) => id === "check-and-connect");
 * mentoring?.grades.failedIn; //=> [{ grades: ["01", "02", "03", "04"], stated: "began in grades 1-4", effect: "no effect was seen" }]
 * ```
 * @category Catalogue
 */
export const interventions: readonly Intervention[] = /* @__PURE__ */ [
  tellingFamilies,
  homeVisits,
  mentors,
  earlyWarning,
  climate,
  insteadOfSuspension,
  learning,
  health,
  dailyNeeds,
  tailored,
  incentives,
  lastResorts,
].flat();
