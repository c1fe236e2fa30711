import { requireObject } from "../argument.js";
import type { FamiliesServed, Program, ProgramGrade } from "./types.js";

/**
 * What a program says of itself before it has any record.
 *
 * @category Program
 */
export interface ProgramStart {
  /** The program's id. */
  readonly id: string;
  /** Its name. */
  readonly title: string;
  /** The school whose program it is; the district's if absent. */
  readonly schoolId?: string;
  /** The grades that it serves as CEDS codes. */
  readonly gradeLevels: readonly ProgramGrade[];
  /** Who the families are. */
  readonly families: FamiliesServed;
}

/**
 * Begin a program: all twelve parts are there, and nothing is in them.
 *
 * @param start what it says of itself
 * @returns a program that meets none of the key elements yet
 *
 * @example
 * ```ts
 * import { startProgram } from "truancy-prevention/program";
 *
 * const program = startProgram({
 *   id: "north",
 *   title: "North School comes to school",
 *   gradeLevels: ["06", "07", "08"],
 *   families: { languages: ["en", "es"], cultures: ["Dominican"], incomeLevels: ["low", "middle"] },
 * });
 * program.schoolTeam.teams; //=> []
 * ```
 * @category Program
 */
/* @__NO_SIDE_EFFECTS__ */
export function startProgram(start: ProgramStart): Program {
  requireObject(start, "start");
  return {
    schemaVersion: 1,
    ...start,
    impact: { acknowledgements: [] },
    proactivePolicy: { policies: [], supports: [] },
    climateResources: { acknowledgements: [], resources: [] },
    supportiveEnvironment: {
      behavior: [],
      supports: [],
      schoolWideModels: [],
      alternatives: [],
      incidents: [],
      incentives: [],
    },
    engagingCurriculum: { curricula: [] },
    culturalRespect: { services: [] },
    staffExpertise: { specialists: [], supporting: [] },
    schoolTeam: { teams: [] },
    familyPartnership: { engagements: [] },
    communityPartners: { gaps: [], partners: [], information: [] },
    professionalDevelopment: { trainings: [] },
    measurableGoals: { goals: [], reviews: [] },
  };
}
