import type { VignetteTable } from "../vignette.js";
import { notResponding, priorYear, priorYearSevere } from "./facts.js";
import { pace } from "./pace.js";
import { severelyAbsent } from "./severely-absent.js";

export const attendanceWorksVignettes: VignetteTable = {
  "aw-pace": pace,
  "aw-prior-year": priorYear,
  "aw-prior-year-severe": priorYearSevere,
  "aw-severely-absent": severelyAbsent,
  "aw-not-responding": notResponding,
};
