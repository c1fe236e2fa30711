import { components, type KeyElementId, type Program } from "../../src/index.js";
import { fullProgram } from "./full-program.js";

type Draft<T> = { -readonly [K in keyof T]: Draft<T[K]> };
type Edit = (program: Draft<Program>) => void;

/** The full program, changed. */
export function changed(edit: Edit): Program {
  const program = structuredClone(fullProgram) as Draft<Program>;
  edit(program);
  return program;
}

const drop = <T>(list: T[], fits: (entry: T) => boolean): void => {
  const kept = list.filter((entry) => !fits(entry));
  if (kept.length === list.length) throw new Error("nothing was dropped");
  list.splice(0, list.length, ...kept);
};
const kind =
  (wanted: string) =>
  (entry: { kind: string }): boolean =>
    entry.kind === wanted;
const cause =
  (family: string): Edit =>
  ({ proactivePolicy }) =>
    drop(proactivePolicy.policies[0]!.causes, kind(family));
const behavior =
  (which: string): Edit =>
  ({ supportiveEnvironment }) =>
    drop(supportiveEnvironment.behavior, (record) => record.behavior === which);
const tier =
  (level: string): Edit =>
  ({ supportiveEnvironment }) =>
    drop(supportiveEnvironment.supports, (record) => record.level === level);
const taught =
  (aspect: "qualities" | "prepares" | "instruction", what: string): Edit =>
  ({ engagingCurriculum }) =>
    drop(engagingCurriculum.curricula[0]![aspect] as { kind: string }[], kind(what));
const adaptation =
  (which: string): Edit =>
  ({ culturalRespect }) =>
    drop(culturalRespect.services[0]!.adaptations, kind(which));
const property =
  (which: string): Edit =>
  ({ culturalRespect }) =>
    drop(culturalRespect.services[0]!.properties, kind(which));
const specialist =
  (role: string): Edit =>
  ({ staffExpertise }) =>
    drop(staffExpertise.specialists, (record) => record.role === role);
const supporter =
  (role: string): Edit =>
  ({ staffExpertise }) =>
    drop(staffExpertise.supporting, (record) => record.role === role);
const task =
  (which: string): Edit =>
  ({ schoolTeam }) =>
    drop(schoolTeam.teams[0]!.tasks, kind(which));
const familyRole =
  (which: string): Edit =>
  ({ familyPartnership }) =>
    drop(familyPartnership.engagements[0]!.roles, kind(which));
const partner =
  (which: string): Edit =>
  ({ communityPartners }) =>
    drop(communityPartners.partners, kind(which));
const audience =
  (group: string): Edit =>
  ({ professionalDevelopment }) =>
    drop(professionalDevelopment.trainings[0]!.audiences, (entry) => entry.group === group);
const aim =
  (which: string): Edit =>
  ({ professionalDevelopment }) =>
    drop(professionalDevelopment.trainings[0]!.aims, kind(which));

/** How to take from the full program what one key element asks for, and nothing that another asks for. */
const edits: Readonly<Record<KeyElementId, Edit>> = {
  "impact.leaders": ({ impact }) => drop(impact.acknowledgements, ({ by }) => by === "leaders"),
  "impact.members": ({ impact }) => drop(impact.acknowledgements, ({ by }) => by === "members"),
  "proactive-policy.proactive-approach": ({ proactivePolicy }) => {
    proactivePolicy.policies[0]!.firstMoves = [];
  },
  "proactive-policy.personal-causes": cause("personal"),
  "proactive-policy.academic-causes": cause("academic"),
  "proactive-policy.school-climate-causes": cause("school-climate"),
  "proactive-policy.family-causes": cause("family"),
  "proactive-policy.district-policies": ({ proactivePolicy }) => {
    proactivePolicy.policies[0]!.scope = "school";
  },
  "proactive-policy.district-supports": ({ proactivePolicy }) => {
    proactivePolicy.supports[0]!.scope = "school";
  },
  "proactive-policy.official-authors": ({ proactivePolicy }) => {
    for (const { authors } of [...proactivePolicy.policies, ...proactivePolicy.supports]) {
      drop(authors, kind("school-official"));
    }
  },
  "proactive-policy.community-authors": ({ proactivePolicy }) => {
    for (const { authors } of [...proactivePolicy.policies, ...proactivePolicy.supports]) {
      drop(authors, kind("community-member"));
    }
  },
  "proactive-policy.distribution-to-students": ({ proactivePolicy }) =>
    drop(proactivePolicy.policies[0]!.distribution, ({ to }) => to === "students"),
  "proactive-policy.distribution-to-families": ({ proactivePolicy }) =>
    drop(proactivePolicy.policies[0]!.distribution, ({ to }) => to === "families"),
  "climate-resources.school-climate": ({ climateResources }) =>
    drop(climateResources.acknowledgements[0]!.concerns, (concern) => concern === "school-climate"),
  "climate-resources.classroom-environment": ({ climateResources }) =>
    drop(climateResources.acknowledgements[0]!.concerns, (concern) => concern === "classroom-environment"),
  "climate-resources.dedicated-resources": ({ climateResources }) =>
    drop(climateResources.resources, ({ purpose }) => purpose === "climate"),
  "climate-resources.barriers-to-learning": ({ climateResources }) =>
    drop(climateResources.resources, ({ purpose }) => purpose === "barriers"),
  "supportive-environment.challenging-behavior": behavior("challenging"),
  "supportive-environment.dangerous-behavior": behavior("dangerous"),
  "supportive-environment.disrespectful-behavior": behavior("disrespectful"),
  "supportive-environment.attendance-for-all": tier("universal-promotion"),
  "supportive-environment.early-intervention": tier("early-intervention"),
  "supportive-environment.intensive-intervention": tier("intensive"),
  "supportive-environment.crisis-intervention": tier("crisis"),
  "supportive-environment.alternatives-to-exclusion": ({ supportiveEnvironment }) => {
    supportiveEnvironment.alternatives = [];
    supportiveEnvironment.incidents = [];
  },
  "supportive-environment.incentives": ({ supportiveEnvironment }) => {
    supportiveEnvironment.incentives = [];
  },
  "engaging-curriculum.engaging-content": taught("qualities", "engaging"),
  "engaging-curriculum.meaningful-content": taught("qualities", "meaningful"),
  "engaging-curriculum.relevant-content": taught("qualities", "relevant"),
  "engaging-curriculum.workplace-preparation": taught("prepares", "workplace"),
  "engaging-curriculum.community-preparation": taught("prepares", "community"),
  "engaging-curriculum.relationship-preparation": taught("prepares", "relationships"),
  "engaging-curriculum.social-problem-solving": taught("instruction", "social-problem-solving"),
  "engaging-curriculum.life-skills": taught("instruction", "life-skills"),
  "engaging-curriculum.social-emotional-development": taught("instruction", "social-emotional-development"),
  "engaging-curriculum.interpersonal-communication": taught("instruction", "interpersonal-communication"),
  "engaging-curriculum.self-regulation": taught("instruction", "self-regulation"),
  "engaging-curriculum.violence-prevention": taught("instruction", "violence-prevention"),
  "cultural-respect.ethnic-diversity": adaptation("ethnic"),
  "cultural-respect.cultural-diversity": adaptation("cultural"),
  "cultural-respect.language-differences": ({ culturalRespect }) => {
    culturalRespect.services[0]!.languages = [];
  },
  "cultural-respect.strength-based": property("strength-based"),
  "cultural-respect.child-centered": property("child-centered"),
  "cultural-respect.family-driven": property("family-driven"),
  "staff-expertise.social-workers": specialist("social-worker"),
  "staff-expertise.adjustment-counselors": specialist("adjustment-counselor"),
  "staff-expertise.nurses": specialist("nurse"),
  "staff-expertise.school-psychologists": specialist("school-psychologist"),
  "staff-expertise.support-to-students": ({ staffExpertise }) => {
    for (const record of staffExpertise.specialists) record.forStudents = [];
  },
  "staff-expertise.support-to-families": ({ staffExpertise }) => {
    for (const record of staffExpertise.specialists) record.forFamilies = [];
  },
  "staff-expertise.paraprofessionals": supporter("paraprofessional"),
  "staff-expertise.school-secretary": supporter("school-secretary"),
  "staff-expertise.bus-drivers": supporter("bus-driver"),
  "staff-expertise.classroom-aides": supporter("classroom-aide"),
  "school-team.needs-assessment": task("needs-assessment"),
  "school-team.program-planning": task("planning"),
  "school-team.program-coordination": task("coordination"),
  "school-team.program-evaluation": task("evaluation"),
  "school-team.individual-cases": task("individual-cases"),
  "school-team.existing-teams": ({ schoolTeam }) => {
    schoolTeam.teams[0]!.formed = { because: " " };
  },
  "family-partnership.essential-partners": familyRole("partners"),
  "family-partnership.input-on-needs": familyRole("input"),
  "family-partnership.regular-use": ({ familyPartnership }) => {
    delete familyPartnership.engagements[0]!.usedFor;
  },
  "family-partnership.planning": familyRole("planning"),
  "family-partnership.evaluation": familyRole("evaluation"),
  "family-partnership.all-cultures": ({ familyPartnership }) => {
    familyPartnership.engagements[0]!.cultures = [];
  },
  "family-partnership.all-languages": ({ familyPartnership }) => {
    familyPartnership.engagements[0]!.languages = [];
  },
  "family-partnership.all-socioeconomic-levels": ({ familyPartnership }) => {
    familyPartnership.engagements[0]!.incomeLevels = [];
  },
  "community-partners.law-enforcement": partner("law-enforcement"),
  "community-partners.faith-community": partner("faith-community"),
  "community-partners.after-school-and-recreation": partner("after-school-and-recreation"),
  "community-partners.colleges-and-universities": partner("colleges-and-universities"),
  "community-partners.business-partners": partner("business"),
  "community-partners.state-and-local-agencies": partner("state-and-local-agency"),
  "community-partners.service-gaps": ({ communityPartners }) => {
    communityPartners.gaps = [];
  },
  "community-partners.facilitated-access": ({ communityPartners }) => {
    for (const record of communityPartners.partners) delete record.access;
  },
  "community-partners.coordination": ({ communityPartners }) => {
    for (const record of communityPartners.partners) delete record.coordination;
  },
  "community-partners.ongoing-relationships": ({ communityPartners }) => {
    for (const record of communityPartners.partners) delete record.relationship.lastContactOn;
  },
  "community-partners.family-information": ({ communityPartners }) => {
    communityPartners.information = [];
  },
  "professional-development.all-school-personnel": audience("school-personnel"),
  "professional-development.community-providers": audience("community-providers"),
  "professional-development.partners-in-learning": aim("partners-in-learning"),
  "professional-development.risk-identification": aim("risk-identification"),
  "professional-development.service-delivery": aim("service-delivery"),
  "measurable-goals.measurable-goals": ({ measurableGoals }) => {
    measurableGoals.goals[0]!.objectives[0]!.population.kind = "practice";
  },
  "measurable-goals.measurable-objectives": ({ measurableGoals }) => {
    delete measurableGoals.goals[0]!.objectives[1]!.measure.denominator;
  },
  "measurable-goals.targeted-efforts": ({ measurableGoals }) => {
    measurableGoals.goals[0]!.objectives[0]!.supports = [];
  },
  "measurable-goals.ongoing-monitoring": ({ measurableGoals }) => {
    measurableGoals.goals[0]!.observations = [];
  },
  "measurable-goals.success-review": ({ measurableGoals }) => {
    delete measurableGoals.reviews[0]!.verdict;
  },
  "measurable-goals.modification": ({ measurableGoals }) => {
    delete measurableGoals.reviews[0]!.changes;
  },
};

/** Every key element with a program that lacks it alone. */
export const lackingOne: readonly (readonly [KeyElementId, Program])[] = components.flatMap(({ elements }) =>
  elements.map(({ id }) => {
    const edit = edits[id];
    if (edit === undefined) throw new Error(`no way to take away ${id}`);
    return [id, changed(edit)] as const;
  }),
);
