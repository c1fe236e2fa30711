import { climateResources } from "./components/climate-resources.js";
import { communityPartners } from "./components/community-partners.js";
import { culturalRespect } from "./components/cultural-respect.js";
import { engagingCurriculum } from "./components/engaging-curriculum.js";
import { familyPartnership } from "./components/family-partnership.js";
import { impact } from "./components/impact.js";
import { measurableGoals } from "./components/measurable-goals.js";
import { proactivePolicy } from "./components/proactive-policy.js";
import { professionalDevelopment } from "./components/professional-development.js";
import { schoolTeam } from "./components/school-team.js";
import { staffExpertise } from "./components/staff-expertise.js";
import { supportiveEnvironment } from "./components/supportive-environment.js";
import type { Component } from "./types.js";

/**
 * The twelve components of an effective truancy prevention program, in the order of DESE's page.
 *
 * The facts are the page's, the words are ours. DESE *encourages* schools to take them up; it grants no licence.
 *
 * @example
 * ```ts
 * import { components } from "truancy-prevention/framework";
 *
 * components.length; //=> 12
 * components[3]?.elements.filter((element) => element.letter === "c").map((element) => element.title);
 * //=> ["Intensive intervention", "Crisis intervention"]
 * ```
 * @category Framework
 */
export const components: readonly Component[] = [
  impact,
  proactivePolicy,
  climateResources,
  supportiveEnvironment,
  engagingCurriculum,
  culturalRespect,
  staffExpertise,
  schoolTeam,
  familyPartnership,
  communityPartners,
  professionalDevelopment,
  measurableGoals,
];
