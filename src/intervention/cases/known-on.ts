import type { IsoDate } from "../../calendar/index.js";
import { requireDay } from "../../calendar/internal.js";
import { TruancyError } from "../../errors.js";
import { replay } from "./replay.js";
import { requireCase } from "./require-case.js";
import { recordedOn } from "./take-event.js";
import type { Case } from "./types.js";

/** A case as it was known at the end of a day; undefined before it was opened. */
export function knownOn(supportCase: Case, asOf: IsoDate, path: readonly (string | number)[] = []): Case | undefined {
  requireDay(asOf, ["asOf"]);
  requireCase(supportCase, path);
  if (asOf >= supportCase.changedOn) return supportCase;
  if (supportCase.visible !== undefined)
    throw new TruancyError("invalid-case", ["visible"], "a view does not tell what was before");
  const known = supportCase.entries.filter((entry) => recordedOn(entry) <= asOf);
  return known.length === 0 ? undefined : replay(known);
}
