import type { VignetteTable } from "../vignette.js";
import { absenceNotice } from "./absence-notice.js";
import { actionSteps } from "./action-steps.js";
import { chronicallyAbsent } from "./chronically-absent.js";
import { exitInterview } from "./exit-interview.js";
import { fiveUnexcused } from "./five-unexcused.js";
import { habituallyTruant } from "./habitually-truant.js";
import { parentDuty } from "./parent-duty.js";
import { severelyAbsent } from "./severely-absent.js";

export const usMaVignettes: VignetteTable = {
  "ma-absence-notice": absenceNotice,
  "ma-five-unexcused": fiveUnexcused,
  "ma-action-steps": actionSteps,
  "ma-parent-duty": parentDuty,
  "ma-habitually-truant": habituallyTruant,
  "ma-exit-interview": exitInterview,
  "ma-chronically-absent": chronicallyAbsent,
  "ma-severely-absent": severelyAbsent,
};
