import { components } from "../../framework/index.js";
import type { Instrument } from "../types.js";
import type { PlacedItem } from "../instrument/items-of.js";
import type { Area } from "./score-cells.js";

export function leverAreas({ levers }: Instrument, items: readonly PlacedItem[]): Area[] {
  return levers.map(({ id }) => areaOf(id, items, ({ leverId }) => leverId === id));
}

/** The components that the instrument asks about, in their order. */
export function componentAreas(items: readonly PlacedItem[]): Area[] {
  return asked(components.map(({ id }) => areaOf(id, items, ({ item }) => item.components.includes(id))));
}

export function tierAreas(items: readonly PlacedItem[]): Area[] {
  return asked(([1, 2, 3] as const).map((tier) => areaOf(`${tier}`, items, ({ item }) => item.tier === tier)));
}

export function wholeArea(items: readonly PlacedItem[]): Area {
  return areaOf("whole", items, () => true);
}

function areaOf(id: string, items: readonly PlacedItem[], belongs: (item: PlacedItem) => boolean): Area {
  return { id, places: items.flatMap((item, place) => (belongs(item) ? [place] : [])) };
}

function asked(areas: readonly Area[]): Area[] {
  return areas.filter(({ places }) => places.length > 0);
}
