import type { EssentialElement } from "./types.js";

/**
 * Five slots for the essential elements of the Safe and Supportive Schools Framework, without names.
 *
 * The names could not be verified and none was made up; see {@link EssentialElement}.
 *
 * @example
 * ```ts
 * import { essentialElements } from "truancy-prevention/framework";
 *
 * essentialElements.map((element) => element.id); //=> ["E1", "E2", "E3", "E4", "E5"]
 * essentialElements[0]?.label; //=> "unverified"
 * ```
 * @category Framework
 */
export const essentialElements: readonly EssentialElement[] = [
  { id: "E1", label: "unverified", components: [] },
  { id: "E2", label: "unverified", components: [] },
  { id: "E3", label: "unverified", components: [] },
  { id: "E4", label: "unverified", components: [] },
  { id: "E5", label: "unverified", components: [] },
];
