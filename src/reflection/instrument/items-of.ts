import type { Instrument, Item } from "../types.js";

/** An item with its lever. */
export interface PlacedItem {
  readonly item: Item;
  readonly leverId: string;
}

/** Every item of an instrument, in its order. */
export function itemsOf({ levers }: Instrument): PlacedItem[] {
  return levers.flatMap(({ id: leverId, items }) => items.map((item) => ({ item, leverId })));
}
