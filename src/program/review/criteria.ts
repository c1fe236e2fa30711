import { climateResources } from "./climate-resources.js";
import { communityPartners } from "./community-partners.js";
import { culturalRespect } from "./cultural-respect.js";
import { engagingCurriculum } from "./engaging-curriculum.js";
import { familyPartnership } from "./family-partnership.js";
import { impact } from "./impact.js";
import { measurableGoals } from "./measurable-goals.js";
import type { Criterion } from "./need.js";
import { proactivePolicy } from "./proactive-policy.js";
import { professionalDevelopment } from "./professional-development.js";
import { schoolTeam } from "./school-team.js";
import { staffExpertise } from "./staff-expertise.js";
import { supportiveEnvironment } from "./supportive-environment.js";

/** What shows each key element, one for each. */
export function criteria(): readonly Criterion[] {
  return [
    ...impact(),
    ...proactivePolicy(),
    ...climateResources(),
    ...supportiveEnvironment(),
    ...engagingCurriculum(),
    ...culturalRespect(),
    ...staffExpertise(),
    ...schoolTeam(),
    ...familyPartnership(),
    ...communityPartners(),
    ...professionalDevelopment(),
    ...measurableGoals(),
  ];
}
