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
import { edfactsChronicAbsence } from "./edfacts-chronic-absence.js";
import { usAz } from "./us-az.js";
import { usCa } from "./us-ca.js";
import { usCo } from "./us-co.js";
import { usCt } from "./us-ct.js";
import { usFl } from "./us-fl.js";
import { usGa } from "./us-ga.js";
import { usIl } from "./us-il.js";
import { usIn } from "./us-in.js";
import { usKy } from "./us-ky.js";
import { usMa } from "./us-ma.js";
import { usMd } from "./us-md.js";
import { usMe } from "./us-me.js";
import { usMn } from "./us-mn.js";
import { usNh } from "./us-nh.js";
import { usNj } from "./us-nj.js";
import { usOh } from "./us-oh.js";
import { usPa } from "./us-pa.js";
import { usTn } from "./us-tn.js";
import { usTx } from "./us-tx.js";
import { usVa } from "./us-va.js";
import { usWa } from "./us-wa.js";
import { usWi } from "./us-wi.js";

export {
  attendanceWorks,
  edfactsChronicAbsence,
  usAz,
  usCa,
  usCo,
  usCt,
  usFl,
  usGa,
  usIl,
  usIn,
  usKy,
  usMa,
  usMd,
  usMe,
  usMn,
  usNh,
  usNj,
  usOh,
  usPa,
  usTn,
  usTx,
  usVa,
  usWa,
  usWi,
};

/**
 * Every preset, by its id.
 *
 * @category Presets
 */
export const presets: Readonly<Record<string, Policy>> = {
  "us-ma": usMa,
  "attendance-works": attendanceWorks,
  "edfacts-chronic-absence": edfactsChronicAbsence,
  "us-az": usAz,
  "us-ca": usCa,
  "us-co": usCo,
  "us-ct": usCt,
  "us-fl": usFl,
  "us-ga": usGa,
  "us-il": usIl,
  "us-in": usIn,
  "us-ky": usKy,
  "us-md": usMd,
  "us-me": usMe,
  "us-mn": usMn,
  "us-nh": usNh,
  "us-nj": usNj,
  "us-oh": usOh,
  "us-pa": usPa,
  "us-tn": usTn,
  "us-tx": usTx,
  "us-va": usVa,
  "us-wa": usWa,
  "us-wi": usWi,
};
