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
 * Object.keys(presets).slice(0, 2); //=> ["us-ma", "attendance-works"]
 * presets["us-ma"]?.jurisdiction; //=> "US-MA"
 * ```
 * @module
 */
import type { Policy } from "../types.js";
import { attendanceWorks } from "./attendance-works.js";
import { usAz } from "./us-az.js";
import { usFl } from "./us-fl.js";
import { usGa } from "./us-ga.js";
import { usIn } from "./us-in.js";
import { usKy } from "./us-ky.js";
import { usMa } from "./us-ma.js";
import { usMd } from "./us-md.js";
import { usMe } from "./us-me.js";
import { usNh } from "./us-nh.js";
import { usNj } from "./us-nj.js";
import { usTn } from "./us-tn.js";
import { usVa } from "./us-va.js";

export { attendanceWorks, usAz, usFl, usGa, usIn, usKy, usMa, usMd, usMe, usNh, usNj, usTn, usVa };

/**
 * Every preset, by its id.
 *
 * @category Presets
 */
export const presets: Readonly<Record<string, Policy>> = {
  "us-ma": usMa,
  "attendance-works": attendanceWorks,
  "us-az": usAz,
  "us-fl": usFl,
  "us-ga": usGa,
  "us-in": usIn,
  "us-ky": usKy,
  "us-md": usMd,
  "us-me": usMe,
  "us-nh": usNh,
  "us-nj": usNj,
  "us-tn": usTn,
  "us-va": usVa,
};
