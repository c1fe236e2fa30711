import type { Item } from "../types.js";
import { item } from "./item.js";

export const policiesAndProcedures: readonly Item[] = [
  item("pp-01", 1, "The whole district has one attendance policy and the same supports.", [
    "proactive-policy.district-policies",
    "proactive-policy.district-supports",
  ]),
  item("pp-02", 1, "School officials took part in writing it.", ["proactive-policy.official-authors"]),
  item("pp-03", 1, "Students are given the policy, in words that they understand.", [
    "proactive-policy.distribution-to-students",
  ]),
  item("pp-04", 1, "Families are given the policy, in words that they understand.", [
    "proactive-policy.distribution-to-families",
  ]),
  item("pp-05", 2, "Our policy looks for causes in a student's own life and at home.", [
    "proactive-policy.personal-causes",
    "proactive-policy.family-causes",
  ]),
  item("pp-06", 2, "Our policy looks for causes in the learning and in the school itself.", [
    "proactive-policy.academic-causes",
    "proactive-policy.school-climate-causes",
  ]),
  item("pp-07", 1, "We promote attendance for every student, not only for those who miss school.", [
    "supportive-environment.attendance-for-all",
  ]),
  item("pp-08", 2, "We have other answers than suspension, and write down what we tried and how it went.", [
    "supportive-environment.alternatives-to-exclusion",
  ]),
  item(
    "pp-09",
    2,
    "Students here are suspended or kept out of class because they missed school.",
    ["supportive-environment.alternatives-to-exclusion"],
    true,
  ),
  item("pp-10", 1, "We reward coming more often than before, and nobody loses by being ill.", [
    "supportive-environment.incentives",
  ]),
  item("pp-11", 1, "Our goals decide where prevention goes.", ["measurable-goals.targeted-efforts"]),
  item("pp-12", 1, "We look at attendance all year long to see whether prevention works.", [
    "measurable-goals.ongoing-monitoring",
    "measurable-goals.success-review",
  ]),
  item("pp-13", 1, "What we see changes what we do.", ["measurable-goals.modification"]),
];
