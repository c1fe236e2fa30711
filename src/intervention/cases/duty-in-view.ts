import { isLater } from "./duties-in.js";
import type { CaseEvent } from "./event-types.js";
import { termsOf } from "./policy-in.js";
import { answersIn, dutyAfter } from "./settle.js";
import type { CaseDuty, CasePolicy } from "./types.js";

/** What the duties of a view are told from. */
export interface ViewContext {
  readonly policy: CasePolicy;
  /** The duties of the whole case. */
  readonly all: readonly CaseDuty[];
  /** The entries that the view shows. */
  readonly shown: readonly CaseEvent[];
}

/** Duties as a view shows them: what settled them and when is told only where an entry that is shown says so anyway. */
export function dutiesInView(duties: readonly CaseDuty[], context: ViewContext): CaseDuty[] {
  const answers = answersIn(context.shown);
  return duties.map(({ met: _, ...duty }) => {
    const { doneOn, needlessOn, ...rest } = duty;
    if (doneOn === undefined && needlessOn === undefined) return duty;
    const later = isLater(duty, context.all);
    const known = dutyAfter(rest, termsOf(duty, context.policy), answers, later);
    const isKnown = known.doneOn === doneOn && known.needlessOn === needlessOn;
    return isKnown || isTold(duty, context.shown) ? duty : { ...rest, settled: true };
  });
}

/** Whether an entry says of a duty by its key that it is needless, or how it was settled before a purge. */
function isTold({ key, doneOn, needlessOn }: CaseDuty, shown: readonly CaseEvent[]): boolean {
  return shown.some((entry) => {
    if (entry.kind === "withdrawn")
      return doneOn === undefined && entry.on === needlessOn && entry.duties.includes(key);
    if (entry.kind !== "purged") return false;
    return entry.duties.some((one) => one.key === key && one.doneOn === doneOn && one.needlessOn === needlessOn);
  });
}
