import { requireObject, requireObjects } from "../argument.js";
import { components, keyElements, type ComponentId, type KeyElementId } from "../framework/index.js";
import type { TierLevel } from "../policy/index.js";
import { checkInstrument } from "./check-instrument.js";
import { textsOf, type Refuse } from "./instrument/texts-of.js";
import type { Instrument, InstrumentLever, InstrumentProblem, InstrumentRead, InstrumentRow, Item } from "./types.js";

/**
 * An instrument from rows, one an item, such as whoever has DESE's Self-Reflection Tool may keep in a sheet. Levers and items stand in the order
 * of their first rows. What cannot be read is reported and left out, row by row.
 *
 * The package parses no CSV: rename the columns to those of {@link InstrumentRow} in what a CSV parser yields. An instrument kept as JSON needs
 * no reading: `instrumentSchema` of `truancy-prevention/schemas` checks it.
 *
 * @param rows the rows
 * @param about everything of the instrument but its levers
 * @throws {@link TruancyError} `invalid-instrument`, `invalid-number` for scales that are not in order
 *
 * @example
 * ```ts
 * import { instrumentFromRows } from "truancy-prevention/reflection";
 *
 * const { instrument, problems } = instrumentFromRows(
 *   [
 *     { lever: "family-engagement", item: "1", text: "We greet families.", components: "family-partnership", tier: "1" },
 *     { lever: "family-engagement", item: "2", text: "We call home.", components: "family-partnership", tier: "4" },
 *   ],
 *   {
 *     schemaVersion: 1,
 *     id: "district-tool",
 *     version: "2025",
 *     title: "Our tool",
 *     author: "the district",
 *     languages: ["en"],
 *     rating: { points: [{ value: 0, label: "No" }, { value: 1, label: "Yes" }] },
 *   },
 * );
 * instrument.levers[0]?.items.map(({ id }) => id); //=> ["1"]
 * problems.map(({ code, path }) => [code, ...path]); //=> [["invalid-value", "rows", 1, "tier"]]
 * ```
 * @category Instruments
 */
export function instrumentFromRows(rows: readonly InstrumentRow[], about: Omit<Instrument, "levers">): InstrumentRead {
  requireObjects(rows, "rows");
  requireObject(about, "about");
  const problems: InstrumentProblem[] = [];
  const levers = new Map<string, { title: string; items: Item[] }>();
  const seen = new Set<string>();
  rows.forEach((given, place) => {
    const refuse: Refuse = (column, code, message) =>
      void problems.push({ code, path: ["rows", place, column], message });
    const row = textsOf(given, refuse);
    if (row === undefined) return;
    const item = readItem(row, refuse);
    if (item === undefined) return;
    if (seen.has(item.id)) {
      problems.push({
        code: "duplicate-item",
        path: ["rows", place, "item"],
        message: "another row has this item; the first stands",
      });
      return;
    }
    seen.add(item.id);
    const id = row.lever.trim();
    const lever = levers.get(id) ?? { title: row.leverTitle?.trim() || id, items: [] };
    lever.items.push(item);
    levers.set(id, lever);
  });
  const instrument = { ...about, levers: [...levers].map(([id, lever]): InstrumentLever => ({ id, ...lever })) };
  checkInstrument(instrument);
  return { instrument, problems };
}

function readItem(row: InstrumentRow, refuse: Refuse): Item | undefined {
  let isReadable = true;
  const wrong: Refuse = (...problem) => {
    isReadable = false;
    refuse(...problem);
  };
  for (const column of ["lever", "item", "text"] as const) {
    if (!/\S/.test(row[column] ?? "")) wrong(column, "missing-value", "every row needs a lever, an item and a text");
  }
  if (row.item?.trim() === "__proto__") wrong("item", "invalid-value", "expected another id");
  const item = {
    id: (row.item ?? "").trim(),
    text: (row.text ?? "").trim(),
    components: readComponents(row, wrong),
    ...readElements(row, wrong),
    ...readTier(row, wrong),
    ...readReverse(row, wrong),
    ...readWeight(row, wrong),
    ...readRoles(row),
  };
  return isReadable ? item : undefined;
}

function readComponents({ components: text }: InstrumentRow, wrong: Refuse): ComponentId[] {
  const known = new Set<string>(components.map(({ id }) => id));
  const ids = listOf(text);
  if (ids.some((id) => !known.has(id))) wrong("components", "unknown-component", "expected ids of components");
  return ids as ComponentId[];
}

function readElements({ elements: text }: InstrumentRow, wrong: Refuse): Pick<Item, "elements"> {
  const known = new Set<string>(components.flatMap(({ id }) => keyElements(id).map((element) => element.id)));
  const ids = listOf(text);
  if (ids.some((id) => !known.has(id))) wrong("elements", "unknown-element", "expected ids of key elements");
  return ids.length > 0 ? { elements: ids as KeyElementId[] } : {};
}

function readTier({ tier: text = "" }: InstrumentRow, wrong: Refuse): Pick<Item, "tier"> {
  const tier = text.trim();
  if (tier === "") return {};
  if (["1", "2", "3"].includes(tier)) return { tier: Number(tier) as TierLevel };
  wrong("tier", "invalid-value", "expected 1, 2 or 3");
  return {};
}

function readReverse({ reverse: text = "" }: InstrumentRow, wrong: Refuse): Pick<Item, "reverse"> {
  const word = text.trim().toLowerCase();
  if (["yes", "true"].includes(word)) return { reverse: true };
  if (!["", "no", "false"].includes(word)) wrong("reverse", "invalid-value", "expected yes or no");
  return {};
}

function readWeight({ weight: text = "" }: InstrumentRow, wrong: Refuse): Pick<Item, "weight"> {
  if (text.trim() === "") return {};
  const weight = Number(text);
  if (weight > 0 && weight < Infinity) return { weight };
  wrong("weight", "invalid-value", "expected a number above 0");
  return {};
}

function readRoles({ roles }: InstrumentRow): Pick<Item, "roles"> {
  const list = listOf(roles);
  return list.length > 0 ? { roles: list } : {};
}

function listOf(text = ""): string[] {
  return text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
