/**
 * What does the law here say, ready to decide by?
 *
 * A preset is a {@link Policy} like any other: data with its sources, to be read, compared, laid over and replaced. Each has a door of
 * its own (`truancy-prevention/presets/us-ma`), so that a program which decides by one state's law carries one state's law;
 * {@link presets} holds them all, by id.
 *
 * @example
 * ```ts
 * import { presets } from "truancy-prevention/presets";
 *
 * Object.keys(presets); //=> ["us-ma", "attendance-works"]
 * presets["us-ma"]?.jurisdiction; //=> "US-MA"
 * ```
 * @module
 */
import type { Policy } from "../types.js";
import { attendanceWorks } from "./attendance-works.js";
import { usMa } from "./us-ma.js";

export { attendanceWorks, usMa };

/**
 * Every preset, by its id.
 *
 * @category Presets
 */
export const presets: Readonly<Record<string, Policy>> = { "us-ma": usMa, "attendance-works": attendanceWorks };
