import { requireDay } from "../../calendar/internal.js";
import { isRecord } from "../../given.js";
import type { CaseEvent } from "./event-types.js";
import { plainCopy } from "./plain-copy.js";
import { refusedEvent } from "./refuse.js";
import { date, fits, shapes } from "./shapes.js";

/** The case's own copy of an event, once every property of it is what its kind holds. */
export function takeEvent(given: CaseEvent): CaseEvent {
  if (!isRecord(given) || Array.isArray(given)) throw refusedEvent([], "an event");
  const event = plainCopy(given);
  if (typeof event.kind !== "string" || !Object.hasOwn(shapes, event.kind))
    throw refusedEvent(["kind"], "a kind of event");
  requireDay(event.on, ["on"]);
  if (event.recordedOn !== undefined) requireDay(event.recordedOn, ["recordedOn"]);
  const { required, optional } = shapes[event.kind];
  const dated = { required: { ...required, kind: () => true, on: date }, optional: { ...optional, recordedOn: date } };
  const wrong = fits(event as unknown as Record<string, unknown>, dated);
  // A key that is not known may come from anywhere and is not repeated.
  if (wrong !== undefined)
    throw refusedEvent(
      Object.hasOwn(dated.required, wrong) || Object.hasOwn(dated.optional, wrong) ? [wrong] : [],
      "what this kind of event holds",
    );
  if (recordedOn(event) < event.on) throw refusedEvent(["recordedOn"], "a date not before the event's own");
  return event;
}

/** When an event was written down. */
export function recordedOn(event: CaseEvent): string {
  return event.recordedOn ?? event.on;
}
