import { TruancyError } from "../errors.js";
import { isRecord } from "../given.js";
import type { Instrument, InstrumentLever, Item, LocalText, Scale, Succession, Zone } from "./types.js";

type Path = readonly (string | number)[];

/** Refuse what is no instrument, and one whose answers would be counted wrongly. */
export function checkInstrument(instrument: Instrument): void {
  require(isRecord(instrument), [], "an instrument");
  const { id, version, title, languages, levers, rating, priority, feasibility, zones, succeeds } = instrument;
  require(typeof id === "string", ["id"], "a text");
  require(typeof version === "string", ["version"], "a text");
  requireWords(title, ["title"]);
  requireTexts(languages, ["languages"]);
  checkScale(rating, "rating");
  if (priority !== undefined) checkScale(priority, "priority");
  if (feasibility !== undefined) checkScale(feasibility, "feasibility");
  checkItems(levers);
  if (zones !== undefined) checkZones(zones, ["zones"]);
  if (succeeds !== undefined) checkSuccessions(succeeds);
}

function checkItems(levers: readonly InstrumentLever[]): void {
  requireObjects(levers, ["levers"]);
  const seen = new Set<string>();
  levers.forEach(({ title, items }, lever) => {
    requireWords(title, ["levers", lever, "title"]);
    requireObjects(items, ["levers", lever, "items"]);
    items.forEach((one, item) => {
      const path = ["levers", lever, "items", item];
      checkItem(one, path);
      require(!seen.has(one.id), [...path, "id"], "another item has this id");
      seen.add(one.id);
    });
  });
}

function checkItem({ id, text, components, elements, roles, weight = 1 }: Item, path: Path): void {
  require(typeof id === "string" && id !== "__proto__", [...path, "id"], "expected another id");
  requireWords(text, [...path, "text"]);
  requireTexts(components, [...path, "components"]);
  if (elements !== undefined) requireTexts(elements, [...path, "elements"]);
  if (roles !== undefined) requireTexts(roles, [...path, "roles"]);
  if (!(weight > 0 && weight < Infinity)) throw new TruancyError("invalid-number", [...path, "weight"]);
}

function checkScale(scale: Scale, name: string): void {
  const path = [name, "points"];
  require(isRecord(scale), [name], "a scale");
  requireObjects(scale.points, path);
  require(scale.points.length >= 2, path, "a scale has two points or more");
  const values = scale.points.map(({ value }) => value);
  const step = values[1]! - values[0]!;
  values.forEach((value, place) => {
    if (!Number.isFinite(value)) throw new TruancyError("invalid-number", [...path, place, "value"]);
    requireWords(scale.points[place]!.label, [...path, place, "label"]);
    const before = values[place - 1];
    if (before === undefined) return;
    const isEven = step > 0 && Math.abs(value - before - step) < 1e-9 * step;
    require(isEven, [...path, place, "value"], "values rise in equal steps");
  });
}

/** Refuse zones that are none. */
export function checkZones(zones: readonly Zone[], path: Path): void {
  requireObjects(zones, path);
}

function checkSuccessions(succeeds: readonly Succession[]): void {
  requireObjects(succeeds, ["succeeds"]);
  succeeds.forEach(({ items }, index) => require(isRecord(items), ["succeeds", index, "items"], "ids by former id"));
}

function requireWords(text: LocalText, path: Path): void {
  const words = isRecord(text) ? Object.values(text) : [text];
  require(words.every((one) => typeof one === "string"), path, "a text, or texts by language");
}

function requireTexts(value: unknown, path: Path): void {
  require(Array.isArray(value) && value.every((one) => typeof one === "string"), path, "a list of texts");
}

function requireObjects(value: unknown, path: Path): void {
  require(Array.isArray(value), path, "a list");
  const wrong = (value as readonly unknown[]).findIndex((one) => !isRecord(one));
  require(wrong < 0, [...path, wrong], "an object");
}

function require(holds: boolean, path: Path, wanted: string): void {
  if (!holds) throw new TruancyError("invalid-instrument", path, wanted);
}
