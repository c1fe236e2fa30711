import { freeze } from "immer";
import { requireDay } from "../../calendar/internal.js";
import { isRecord } from "../../given.js";
import type { CaseEvent } from "./event-types.js";
import { plainCopy } from "./plain-copy.js";
import { refusedEvent } from "./refuse.js";
import { date, fits, shapes, type Shape } from "./shapes.js";

/** The case's own copy of an event, once every property of it is what its kind holds. */
export function takeEvent(given: CaseEvent): CaseEvent {
  if (!isRecord(given) || Array.isArray(given)) throw refusedEvent([], "an event");
  const { kind } = given;
  const own = shapeOf(kind);
  if (own === undefined) throw refusedEvent(["kind"], "a kind of event");
  const shape = datedShape(own);
  const event = { ...copyOf(given, shape), kind } as CaseEvent;
  requireDay(event.on, ["on"]);
  if (event.recordedOn !== undefined) requireDay(event.recordedOn, ["recordedOn"]);
  const wrong = fits(event as unknown as Record<string, unknown>, shape);
  if (wrong !== undefined) throw refusedEvent([wrong], "what this kind of event holds");
  if (recordedOn(event) < event.on) throw refusedEvent(["recordedOn"], "a date not before the event's own");
  return freeze(event, true);
}

/** The properties of a kind of event; undefined for what is no kind. */
export function shapeOf(kind: unknown): Shape | undefined {
  return typeof kind === "string" && Object.hasOwn(shapes, kind) ? shapes[kind as CaseEvent["kind"]] : undefined;
}

/** A kind's own properties beside what every event says. */
export function datedShape({ required, optional }: Shape): Shape {
  return { required: { ...required, kind: () => true, on: date }, optional: { ...optional, recordedOn: date } };
}

/** A copy of known properties; a name that is not known may come from anywhere and is not repeated. */
function copyOf(given: CaseEvent, { required, optional }: Shape): Record<string, unknown> {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  const isKnown = entries.every(([key]) => Object.hasOwn(required, key) || Object.hasOwn(optional, key));
  if (!isKnown) throw refusedEvent([], "properties that are known");
  return Object.fromEntries(entries.map(([key, value]) => [key, plainCopy<unknown>(value, [key])]));
}

/** When an event was written down. */
export function recordedOn(event: CaseEvent): string {
  return event.recordedOn ?? event.on;
}
