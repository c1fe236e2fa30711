import { enablePatches, produceWithPatches } from "immer";
import { TruancyError } from "../../errors.js";
import { applyEvent, type CaseHead } from "./apply-event.js";
import { checkEvent } from "./check-event.js";
import type { CaseEvent } from "./event-types.js";
import { requireSteps } from "./refuse.js";
import { takeEvent } from "./take-event.js";
import { missingSteps } from "./turn.js";
import type { Case, CaseChange } from "./types.js";

/** A case after any event, those that the library writes itself included. */
export function step(supportCase: Case, given: CaseEvent): CaseChange {
  if (supportCase.visible !== undefined) throw new TruancyError("invalid-case", ["visible"], "a view is for reading");
  const event = takeEvent(given);
  checkEvent(supportCase, event);
  requireSteps(missingSteps(supportCase, event));
  return changed(supportCase, event);
}

// The entries are appended by hand: as a draft, immer would walk through all of them at every event.
function changed(supportCase: Case, event: CaseEvent): CaseChange {
  // immer keeps the patches plugin for itself; asking for it twice does nothing.
  enablePatches();
  const { entries, ...head } = supportCase;
  const [next, patches, inverse] = produceWithPatches(head, (draft: CaseHead) => applyEvent(draft, supportCase, event));
  return {
    supportCase: { ...next, entries: [...entries, event] },
    patches: [...patches, { op: "add", path: ["entries", entries.length], value: event }],
    inverse: [{ op: "replace", path: ["entries", "length"], value: entries.length }, ...inverse],
  };
}
