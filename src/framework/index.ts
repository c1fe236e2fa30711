/**
 * What does a truancy prevention program consist of?
 *
 * Massachusetts answers with twelve components that a program is measured by, and with six levers that a school can pull.
 * Here both are data: each component with its key elements, the smallest things that it asks for; each lever with the names
 * it has gone by. The facts are those of the state's department of education (DESE), the words are ours, and each entry says
 * where it was read. Which lever moves which component, and which kinds of cause meet, nobody has published that we know of:
 * those two tables are ours and say so.
 *
 * DESE encourages schools to take the components up; it does not license programs by them, and neither does this library.
 *
 * ```ts
 * import { component, keyElements, leversOf } from "truancy-prevention/framework";
 *
 * component("school-team").title; //=> "A team in the school"
 * keyElements("school-team").length; //=> 6
 * leversOf("school-team").map((lever) => lever.title);
 * //=> ["Leadership and Culture", "Access to Resources and Services", "Policies and Procedures"]
 * ```
 *
 * | to know | use |
 * | --- | --- |
 * | the twelve components, or one of them | {@link components}, {@link component} |
 * | what a component asks for, part by part | {@link keyElements} |
 * | the six levers, or one of them | {@link levers}, {@link lever}, {@link leverEditions} |
 * | which levers move a component, and the other way round | {@link leversOf}, {@link componentsOf}, {@link crosswalk} |
 * | the five essential elements, for which a reader brings the names | {@link essentialElements} |
 * | where a reason for absence lies, and how it keeps a student away | {@link causeFamilies}, {@link rootCauses}, {@link causeCrosswalk} |
 *
 * @module
 */
export { causeCrosswalk, causeFamilies, rootCauses } from "./causes.js";
export { components } from "./components.js";
export { crosswalk } from "./crosswalk.js";
export { essentialElements } from "./essential-elements.js";
export { leverEditions, levers } from "./levers.js";
export { component, componentsOf, keyElements, lever, leversOf } from "./lookup.js";
export type {
  CauseCrosswalkEntry,
  CauseFamily,
  CauseFamilyId,
  Citation,
  Component,
  ComponentId,
  CrosswalkEntry,
  EssentialElement,
  EssentialElementId,
  FormerName,
  KeyElement,
  KeyElementId,
  Lever,
  LeverEdition,
  LeverEditionId,
  LeverId,
  RootCause,
  RootCauseId,
} from "./types.js";
