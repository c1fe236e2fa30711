import type { IsoDate } from "../../calendar/index.js";
import { requireOptions } from "../../argument.js";
import { checkCalendar, requireDay } from "../../calendar/internal.js";
import { TruancyError } from "../../errors.js";
import { replay } from "./replay.js";
import { requireCase } from "./require-case.js";
import { recordedOn } from "./take-event.js";
import type { Case, CaseViewOptions } from "./types.js";

/** Refuse options without a date, and a calendar that is none. */
export function requireViewOptions(options: CaseViewOptions): void {
  requireOptions(options);
  requireDay(options.asOf, ["asOf"]);
  if (options.calendar !== undefined) checkCalendar(options.calendar, ["calendar"]);
}

/** A case as it was known at the end of a day; undefined before it was opened. */
export function knownOn(supportCase: Case, asOf: IsoDate, path: readonly (string | number)[] = []): Case | undefined {
  requireCase(supportCase, path);
  if (asOf >= supportCase.changedOn) return supportCase;
  if (supportCase.visible !== undefined)
    throw new TruancyError("invalid-case", ["visible"], "a view does not tell what was before");
  const known = supportCase.entries.filter((entry) => recordedOn(entry) <= asOf);
  return known.length === 0 ? undefined : replay(known);
}
