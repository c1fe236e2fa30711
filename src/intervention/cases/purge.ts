import { requireOptions } from "../../argument.js";
import type { IsoDate } from "../../calendar/index.js";
import { isOfCourt } from "./compartment.js";
import type { Purged } from "./event-types.js";
import { lastOf } from "./look-up.js";
import { requireSteps } from "./refuse.js";
import { replay } from "./replay.js";
import { requireCase } from "./require-case.js";
import { step } from "./step.js";
import type { Case, CaseDuty } from "./types.js";

/**
 * Takes every entry of the court out of a case after a referral was dismissed: M.G.L. c.119, §39E keeps no record after dismissal.
 *
 * What remains is a whole case: {@link replay} of its entries gives it, and {@link auditTrail} its patches. A duty that only those entries had settled stays
 * settled, without a word of how. Patches that were kept from {@link advance} still hold what was taken out: replace them by the new audit trail.
 *
 * @param supportCase the case; it is not changed
 * @param options when, and who had it done, as a role
 * @returns the case without those entries; nothing leads back
 * @throws {@link TruancyError} `out-of-turn` without a dismissal; `invalid-event`, `invalid-date`; `invalid-case` for what is no case
 *
 * @example
 * ```ts
 * import { advance, purge, type CaseEvent, type Case } from "truancy-prevention/intervention";
 *
 * const withoutCourt = (supportCase: Case, dismissed: CaseEvent): Case =>
 *   purge(advance(supportCase, dismissed).supportCase, { on: dismissed.on, by: "principal" });
 * ```
 * @category Privacy
 */
export function purge(supportCase: Case, options: { readonly on: IsoDate; readonly by: string }): Case {
  requireCase(supportCase);
  requireOptions(options);
  const { on, by } = options;
  const { entries } = supportCase;
  requireSteps(lastOf(entries, "referral-dismissed") === undefined ? ["referral-dismissed"] : []);
  // The purge itself must fit the case as it is.
  step(supportCase, purged([], on, by));
  const rest = replay(entries.filter((entry) => !isOfCourt(entry, entries)));
  return step(rest, purged(settledByCourt(supportCase, rest), on, by)).supportCase;
}

function purged(duties: readonly CaseDuty[], on: IsoDate, by: string): Purged {
  return { kind: "purged", on, by, duties };
}

/** The duties that are settled, and would not be without the entries of the court; how they were settled is left out. */
function settledByCourt({ duties }: Case, rest: Case): CaseDuty[] {
  const without = new Map(rest.duties.map((duty) => [duty.key, duty]));
  return duties
    .filter(({ doneOn, needlessOn }) => doneOn !== undefined || needlessOn !== undefined)
    .map(({ met: _, ...duty }) => duty)
    .filter((duty) => {
      const other = without.get(duty.key);
      return (
        other?.doneOn !== duty.doneOn ||
        other?.needlessOn !== duty.needlessOn ||
        other?.correctedOn !== duty.correctedOn
      );
    });
}
