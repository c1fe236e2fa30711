/**
 * Names of facts, determinations, case events, roles, statuses and reasons that our presets use: every language has words for each.
 *
 * @category Messages
 */
export const knownNames = [
  // facts
  "age",
  "birthDate",
  "gradeLevel",
  "completedGrade",
  "priorYearAbsenceRate",
  "notRespondingToTier2",
  // determinations
  "willful",
  "conscientious-effort",
  // case events
  "absences-reduced",
  "first-notice-sent",
  "heard-from-guardian",
  "meeting-held",
  "prevention-measures-succeeding",
  // roles
  "guardian",
  "student",
  "school",
  "principal",
  "principal or designee",
  "teacher",
  "team of school staff",
  "absence intervention team",
  "attendance supervisor",
  "school district",
  "parent living elsewhere",
  "juvenile court",
  "truancy court",
  // statuses
  "absent-student",
  "chronic-or-habitual-truant",
  "chronic-truant",
  "chronically-absent",
  "continuing-truant",
  "dropped-from-roll",
  "excessive-absences",
  "excessively-absent",
  "habitual-truancy",
  "habitual-truant",
  "habitually-truant",
  "truant",
  "truant-conduct",
  "truant-student",
  // reasons
  "individualized-education-program",
  "medical",
  "section-504-plan",
  "service-plan",
] as const;

/**
 * A name of a fact, a determination, a case event, a role, a status or a reason that every language has words for.
 *
 * @category Messages
 */
export type KnownName = (typeof knownNames)[number];
