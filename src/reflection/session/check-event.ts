import { TruancyError } from "../../errors.js";
import { isRecord } from "../../given.js";
import type { SessionEvent } from "../types.js";

const kinds: readonly unknown[] = ["answer", "clear", "go", "role", "language"];

/** Throw unless an argument is an event of a session; what a person answered is judged later, and comes back as a problem. */
export function checkSessionEvent(event: SessionEvent): void {
  require(isRecord(event), [], "an event");
  require(kinds.includes(event.kind), ["kind"], "a kind of event");
  if (event.kind === "answer") require(isRecord(event.answer) && !Array.isArray(event.answer), ["answer"], "an answer");
  if (event.kind === "language") require(typeof event.language === "string", ["language"], "a language tag");
  if (event.kind === "role") {
    require(event.role === undefined || typeof event.role === "string", ["role"], "a role as text, or none");
  }
}

function require(holds: boolean, path: readonly string[], wanted: string): void {
  if (!holds) throw new TruancyError("invalid-event", path, wanted);
}
