import { field, must, type Place } from "../../place.js";

/** The numbers of the items of a list by their ids, of which no two are the same. */
export function numbersById(list: readonly Place[]): ReadonlyMap<unknown, number> {
  const numbers = new Map<unknown, number>();
  for (const item of list) {
    const id = field(item, "id");
    must(!numbers.has(id.value), id, "an id that no other has");
    numbers.set(id.value, numbers.size);
  }
  return numbers;
}
