import { checkOptions } from "./check-options.js";
import { isLastResort } from "./last-resort.js";
import { reasonsFor } from "./reasons.js";
import { ruledOut } from "./ruled-out.js";
import { catalogueOf, situationOf } from "./situation.js";
import type { NotRecommended, RecommendOptions, WeighedInterventions } from "./types.js";
import { compareWeighed, weighOne, type Weighed } from "./weigh-one.js";
import { leftOutText } from "./words.js";

/**
 * Weigh a whole catalogue for one student: what {@link recommend} recommends, and beside it what it leaves out and why.
 *
 * Every intervention of the catalogue is in exactly one of the two lists.
 *
 * @param options the student's decision, and what is known
 * @returns both lists
 * @throws TruancyError `invalid-recommendation`, `unknown-cause`, `unknown-intervention`, `invalid-interventions`, `invalid-date`,
 *   `invalid-number`
 * @example
 * ```ts
 * import { buildCalendar, createRegister } from "truancy-prevention";
 * import { interventions, weighInterventions } from "truancy-prevention/intervention";
 * import { compilePolicy, decide } from "truancy-prevention/policy";
 * import { attendanceWorks } from "truancy-prevention/presets/attendance-works";
 *
 * const { register } = createRegister({
 *   calendars: [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-02", lastDay: "2025-12-19" })],
 *   enrollments: [{ studentId: "s1", schoolId: "north", entryDate: "2025-09-02" }],
 *   marks: [],
 * });
 * const decision = decide(compilePolicy(attendanceWorks), register, "s1", { asOf: "2025-09-30" });
 *
 * const { recommended, leftOut } = weighInterventions({ decision });
 * recommended.length + leftOut.length === interventions.length; //=> true
 * leftOut.find(({ intervention }) => intervention.id === "housing")?.code; //=> "tier-above"
 * ```
 * @category Recommendations
 */
export function weighInterventions(options: RecommendOptions): WeighedInterventions {
  checkOptions(options);
  const situation = situationOf(options);
  const codes = new Map(catalogueOf(options).map((one) => [one, ruledOut(one, situation)]));
  // Police and court stand behind a support or nowhere: without one, what failed was not meant for this student's causes.
  const hasSupport = [...codes].some(([one, code]) => code === undefined && !isLastResort(one));
  const fitting: Weighed[] = [];
  const leftOut: NotRecommended[] = [];
  for (const [intervention, own] of codes) {
    const code = own ?? (hasSupport ? undefined : "not-yet");
    if (code === undefined) fitting.push(weighOne(intervention, situation));
    else leftOut.push({ intervention, code, text: leftOutText(code, situation) });
  }
  const ranked = fitting.sort(compareWeighed);
  const { limit = ranked.length } = options;
  for (const { intervention } of ranked.slice(limit)) {
    leftOut.push({ intervention, code: "beyond-limit", text: leftOutText("beyond-limit", situation) });
  }
  const recommended = ranked.slice(0, limit).map((weighed, index) => ({
    rank: index + 1,
    intervention: weighed.intervention,
    standing: weighed.evidence.standing,
    reasons: reasonsFor(weighed, situation),
  }));
  return { recommended, leftOut };
}
