import type { Intervention } from "../catalogue/types.js";

/** Whether an intervention has the school change and asks nothing of the family. */
export function changesSchoolAlone({ actsOn }: Intervention): boolean {
  return actsOn.includes("school") && !actsOn.includes("family");
}
