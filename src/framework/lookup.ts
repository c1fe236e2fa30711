import { TruancyError } from "../errors.js";
import { components } from "./components.js";
import { crosswalk } from "./crosswalk.js";
import { levers } from "./levers.js";
import type { Component, ComponentId, KeyElement, Lever, LeverId } from "./types.js";

/**
 * The component with this id.
 *
 * @throws TruancyError `unknown-component`
 * @example
 * ```ts
 * import { component } from "truancy-prevention/framework";
 *
 * component("school-team").number; //=> 8
 * ```
 * @category Framework
 */
export function component(id: ComponentId): Component {
  const found = components.find((candidate) => candidate.id === id);
  if (found === undefined) throw new TruancyError("unknown-component");
  return found;
}

/**
 * The lever with this id.
 *
 * @throws TruancyError `unknown-lever`
 * @example
 * ```ts
 * import { lever } from "truancy-prevention/framework";
 *
 * lever("family-engagement").formerNames[0]?.title; //=> "Collaboration with Families"
 * ```
 * @category Framework
 */
export function lever(id: LeverId): Lever {
  const found = levers.find((candidate) => candidate.id === id);
  if (found === undefined) throw new TruancyError("unknown-lever");
  return found;
}

/**
 * The key elements of a component, in the order of DESE's page.
 *
 * @throws TruancyError `unknown-component`
 * @example
 * ```ts
 * import { keyElements } from "truancy-prevention/framework";
 *
 * keyElements("impact").map((element) => element.id); //=> ["impact.leaders", "impact.members"]
 * ```
 * @category Framework
 */
export function keyElements(componentId: ComponentId): readonly KeyElement[] {
  return component(componentId).elements;
}

/**
 * The levers that move a component by our {@link crosswalk}, in the levers' own order.
 *
 * @throws TruancyError `unknown-component`
 * @example
 * ```ts
 * import { leversOf } from "truancy-prevention/framework";
 *
 * leversOf("engaging-curriculum").map((lever) => lever.number); //=> [5]
 * ```
 * @category Framework
 */
export function leversOf(componentId: ComponentId): readonly Lever[] {
  const { id } = component(componentId);
  return levers.filter((candidate) => isPaired(id, candidate.id));
}

/**
 * The components that a lever moves by our {@link crosswalk}, in the components' own order.
 *
 * @throws TruancyError `unknown-lever`
 * @example
 * ```ts
 * import { componentsOf } from "truancy-prevention/framework";
 *
 * componentsOf("teaching-and-learning").map((component) => component.id);
 * //=> ["supportive-environment", "engaging-curriculum"]
 * ```
 * @category Framework
 */
export function componentsOf(leverId: LeverId): readonly Component[] {
  const { id } = lever(leverId);
  return components.filter((candidate) => isPaired(candidate.id, id));
}

function isPaired(componentId: ComponentId, leverId: LeverId): boolean {
  return crosswalk.some((entry) => entry.component === componentId && entry.lever === leverId);
}
