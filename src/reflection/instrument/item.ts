import type { ComponentId, KeyElementId } from "../../framework/index.js";
import type { TierLevel } from "../../policy/index.js";
import type { Item } from "../types.js";

/** An item of ours; its components are those of its key elements. */
export function item(
  id: string,
  tier: TierLevel,
  text: string,
  elements: readonly KeyElementId[],
  reverse?: true,
): Item {
  const components = [...new Set(elements.map((element) => element.split(".", 1)[0] as ComponentId))];
  return { id, text, components, elements, tier, ...(reverse && { reverse }) };
}
