import type { IsoDate } from "../calendar/index.js";
import type { CauseFamilyId, LeverId } from "../framework/index.js";
import type { Goal } from "../goals/index.js";

/**
 * What a school has in place against truancy, as it says itself: one part for each of the twelve components. Plain data.
 *
 * Every part has records of its own kinds. {@link reviewProgram} holds them against the key elements.
 *
 * @category Program
 */
export interface Program {
  /** The version of this shape. */
  readonly schemaVersion: 1;
  /** The program's id. */
  readonly id: string;
  /** Its name. */
  readonly title: string;
  /** The school whose program it is; the district's if absent. */
  readonly schoolId?: string;
  /** The grades that it serves as CEDS codes (`PK KG 01 … 12`). */
  readonly gradeLevels: readonly ProgramGrade[];
  /** Who the families are: what *all* families means here. */
  readonly families: FamiliesServed;
  /** Component 1: knowing what truancy costs. */
  readonly impact: ImpactPart;
  /** Component 2: a proactive policy for every cause. */
  readonly proactivePolicy: ProactivePolicyPart;
  /** Component 3: climate, and the means for it. */
  readonly climateResources: ClimateResourcesPart;
  /** Component 4: a supportive environment. */
  readonly supportiveEnvironment: SupportiveEnvironmentPart;
  /** Component 5: a curriculum worth coming for. */
  readonly engagingCurriculum: EngagingCurriculumPart;
  /** Component 6: respect for who students are. */
  readonly culturalRespect: CulturalRespectPart;
  /** Component 7: the school's own experts. */
  readonly staffExpertise: StaffExpertisePart;
  /** Component 8: a team in the school. */
  readonly schoolTeam: SchoolTeamPart;
  /** Component 9: families as partners. */
  readonly familyPartnership: FamilyPartnershipPart;
  /** Component 10: partners in the community. */
  readonly communityPartners: CommunityPartnersPart;
  /** Component 11: professional development. */
  readonly professionalDevelopment: ProfessionalDevelopmentPart;
  /** Component 12: measurable goals. */
  readonly measurableGoals: MeasurableGoalsPart;
}

/**
 * The families whose children the school teaches, by language, culture and income. What goes to all families is held against it.
 *
 * @category Program
 */
export interface FamiliesServed {
  /** The languages spoken at home, as language tags: `"en"`, `"es"`, `"kea"`. */
  readonly languages: readonly string[];
  /** The cultures, as the school and the families name them. */
  readonly cultures: readonly string[];
  /** The income levels. */
  readonly incomeLevels: readonly IncomeLevel[];
}

/**
 * A grade as a CEDS code, from `PK` and `KG` to `12`.
 *
 * @category Program
 */
export type ProgramGrade =
  "PK" | "KG" | "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12";

/**
 * How much a family has to live on, roughly.
 *
 * @category Program
 */
export type IncomeLevel = "low" | "middle" | "high";

/**
 * What every record of a program carries.
 *
 * @category Program
 */
export interface ProgramRecord {
  /** The record's id, unique in its program. */
  readonly id: string;
  /** What it is, in words. */
  readonly title: string;
  /** The role that answers for it: `"assistant principal"`. */
  readonly owner: string;
  /** The date from which it is so: adopted, begun, held, made. */
  readonly date: IsoDate;
  /** When it was last looked at and found to be so still. */
  readonly reviewedOn?: IsoDate;
  /** After how many months it shall be looked at again, 1 to 60; as the review says if absent. */
  readonly reviewEveryMonths?: number;
  /** The last date on which it was so; still going if absent. */
  readonly endsOn?: IsoDate;
  /** The languages in which it is given, as language tags. */
  readonly languages?: readonly string[];
  /** Where it can be read. */
  readonly documents?: readonly ProgramDocument[];
}

/**
 * A document that shows what a record says.
 *
 * @category Program
 */
export interface ProgramDocument {
  /** Its title. */
  readonly title: string;
  /** Where it is: a web address, or a place such as `"main office, binder 3"`. */
  readonly address: string;
  /** Its language, as a tag. */
  readonly language?: string;
}

/**
 * How often something happens.
 *
 * @category Program
 */
export interface Rhythm {
  /** How many times, above 0. */
  readonly times: number;
  /** In what time. */
  readonly per: "week" | "month" | "school-year";
}

/**
 * What is done, and how.
 *
 * @category Program
 */
export interface Described<Kind extends string> {
  /** What. */
  readonly kind: Kind;
  /** How the school does it, in words. */
  readonly how: string;
}

/**
 * Component 1: who has said what missed days do to learning.
 *
 * @category 1 Impact
 */
export interface ImpactPart {
  /** The acknowledgements. */
  readonly acknowledgements: readonly Acknowledgement[];
}

/**
 * Somebody in the school says openly that truancy sets learning back.
 *
 * @category 1 Impact
 */
export interface Acknowledgement extends ProgramRecord {
  /** Whether leaders say it, or other members of the school. */
  readonly by: "leaders" | "members";
  /** Their roles: `"principal"`, `"grade 6 teachers"`. */
  readonly roles: readonly string[];
  /** What they say. */
  readonly statement: string;
  /** The time that the school has lost, where it was counted; see {@link instructionalTimeLost}. */
  readonly timeLost?: InstructionalTimeLost;
}

/**
 * The instruction that students missed in a school year, counted in a register by {@link instructionalTimeLost}.
 *
 * @category 1 Impact
 */
export interface InstructionalTimeLost {
  /** The date up to which it is counted, included. */
  readonly asOf: IsoDate;
  /** The school year; absent before its first school day. */
  readonly schoolYear?: string;
  /** The school, where one was asked for. */
  readonly schoolId?: string;
  /** How many students had a school day in it. */
  readonly students: number;
  /** Their days in membership. */
  readonly daysInMembership: number;
  /** The time lost in full school days. */
  readonly daysLost: number;
  /** The time lost in hours of instruction. */
  readonly hoursLost: number;
  /** What was counted, in words. */
  readonly definition: string;
}

/**
 * Component 2: the attendance policies, and the supports that go with them.
 *
 * @category 2 Policy
 */
export interface ProactivePolicyPart {
  /** The policies. */
  readonly policies: readonly AttendancePolicy[];
  /** The supports. */
  readonly supports: readonly AttendanceSupport[];
}

/**
 * A written attendance policy; `date` is when it was adopted.
 *
 * @category 2 Policy
 */
export interface AttendancePolicy extends ProgramRecord {
  /** Where it holds. */
  readonly scope: "district" | "school";
  /** Who wrote it. */
  readonly authors: readonly PolicyAuthor[];
  /** The causes of truancy that it attends to, and how. */
  readonly causes: readonly Described<CauseFamilyId>[];
  /** What is done before absence grows, by whom. */
  readonly firstMoves: readonly Described<"leaders" | "members">[];
  /** To whom it was given, how and in which language. */
  readonly distribution: readonly Distribution[];
}

/**
 * Somebody who took part in writing a policy or planning a support.
 *
 * @category 2 Policy
 */
export interface PolicyAuthor {
  /** A school official, or a member of the community. */
  readonly kind: "school-official" | "community-member";
  /** The role: `"superintendent"`, `"parent"`. */
  readonly role: string;
}

/**
 * A policy handed out in public.
 *
 * @category 2 Policy
 */
export interface Distribution {
  /** To whom. */
  readonly to: "students" | "families";
  /** By what: `"handbook"`, `"web page"`, `"open house"`. */
  readonly channel: string;
  /** In which language, as a tag. */
  readonly language: string;
  /** When. */
  readonly date: IsoDate;
}

/**
 * A support for attendance that exists beside the policy.
 *
 * @category 2 Policy
 */
export interface AttendanceSupport extends ProgramRecord {
  /** Where it exists. */
  readonly scope: "district" | "school";
  /** What it does, for whom. */
  readonly what: string;
  /** Who planned it. */
  readonly authors: readonly PolicyAuthor[];
}

/**
 * Component 3: what leaders say of climate, and what they spend on it.
 *
 * @category 3 Climate
 */
export interface ClimateResourcesPart {
  /** What leaders and administrators acknowledge. */
  readonly acknowledgements: readonly ClimateAcknowledgement[];
  /** What they dedicate. */
  readonly resources: readonly DedicatedResource[];
}

/**
 * Leaders acknowledge that a good climate matters.
 *
 * @category 3 Climate
 */
export interface ClimateAcknowledgement extends ProgramRecord {
  /** Of what: the school as a whole, its classrooms, or both. */
  readonly concerns: readonly ("school-climate" | "classroom-environment")[];
  /** What they say. */
  readonly statement: string;
}

/**
 * Money, time, people, rooms or material given to climate or against a barrier.
 *
 * @category 3 Climate
 */
export interface DedicatedResource extends ProgramRecord {
  /** What is given. */
  readonly kind: "money" | "time" | "staff" | "space" | "material";
  /** How much of it, in what: `{ value: 12000, unit: "USD a year" }`. */
  readonly amount: {
    /** The number, above 0. */
    readonly value: number;
    /** Of what. */
    readonly unit: string;
  };
  /** The lever that it pulls. */
  readonly lever: LeverId;
  /** For what. */
  readonly purpose: "climate" | "barriers";
  /** The barrier to learning that it takes down: `"no bus after 4 p.m."`. */
  readonly barrier?: string;
}

/**
 * Component 4: behavior, supports by tier, alternatives to exclusion and incentives.
 *
 * @category 4 Environment
 */
export interface SupportiveEnvironmentPart {
  /** How challenging, dangerous and disrespectful behavior is made rarer, with its counts. */
  readonly behavior: readonly BehaviorEffort[];
  /** Supports by tier. */
  readonly supports: readonly TieredSupport[];
  /** Models of the whole school, such as PBIS. Required by law beside direct responses, and never counted as one. */
  readonly schoolWideModels: readonly SchoolWideModel[];
  /** What the school does instead of suspension and expulsion. */
  readonly alternatives: readonly AlternativesPlan[];
  /** Incidents for which exclusion could be thought of, and what was done instead. */
  readonly incidents: readonly DisciplineIncident[];
  /** Rewards for attendance and good behavior. */
  readonly incentives: readonly Incentive[];
}

/**
 * Behavior that a good environment makes rarer.
 *
 * @category 4 Environment
 */
export type BehaviorKind = "challenging" | "dangerous" | "disrespectful";

/**
 * What is done so that a kind of behavior becomes rarer, and whether it does.
 *
 * @category 4 Environment
 */
export interface BehaviorEffort extends ProgramRecord {
  /** The behavior. */
  readonly behavior: BehaviorKind;
  /** What is done, in words. */
  readonly approach: string;
  /** How many incidents there were, in periods that follow one another. */
  readonly counts: readonly BehaviorCount[];
}

/**
 * Incidents counted over some school days.
 *
 * @category 4 Environment
 */
export interface BehaviorCount {
  /** The first date. */
  readonly from: IsoDate;
  /** The last date. */
  readonly until: IsoDate;
  /** How many school days, above 0. */
  readonly schoolDays: number;
  /** How many incidents. */
  readonly incidents: number;
}

/**
 * For whom a support is: everyone, those at risk, those who need much more, those in crisis.
 *
 * @category 4 Environment
 */
export type SupportLevel = "universal-promotion" | "early-intervention" | "intensive" | "crisis";

/**
 * A support of one tier.
 *
 * @category 4 Environment
 */
export interface TieredSupport extends ProgramRecord {
  /** The tier. */
  readonly level: SupportLevel;
  /** What is done. */
  readonly what: string;
  /** Whom it is for, and how they are found. */
  readonly forWhom: string;
  /** Within how many school days it begins; a crisis asks for 2 at most, which is our line. */
  readonly beginsWithinDays?: number;
  /** Interventions of the catalogue that it uses, by id. */
  readonly interventionIds?: readonly string[];
}

/**
 * A model of the whole school: positive behavioral supports, trauma-sensitive teaching.
 *
 * @category 4 Environment
 */
export interface SchoolWideModel extends ProgramRecord {
  /** Which model. */
  readonly model: "pbis" | "trauma-sensitive" | "restorative" | "other";
  /** How far it is carried out, in words. */
  readonly implementation: string;
}

/**
 * A remedy tried before exclusion. The first four are those that M.G.L. c.71, §37H¾(b) names.
 *
 * @category 4 Environment
 */
export type RemedyKind =
  "mediation" | "conflict-resolution" | "restorative-justice" | "collaborative-problem-solving" | "other";

/**
 * The school's answers other than sending a student away.
 *
 * @category 4 Environment
 */
export interface AlternativesPlan extends ProgramRecord {
  /** The remedies that it can use. */
  readonly remedies: readonly RemedyKind[];
  /** How they are used: who decides, who carries them out. */
  readonly procedure: string;
}

/**
 * One incident, the remedies used in direct response to it, and their results, as M.G.L. c.71, §37H¾(b) asks to document.
 * `date` is the day of the incident. It names no student.
 *
 * @category 4 Environment
 */
export interface DisciplineIncident extends ProgramRecord {
  /** Behavior, or absence. No absence is answered with exclusion here. */
  readonly about: "behavior" | "absence";
  /** The remedies used in direct response. */
  readonly remedies: readonly RemedyUse[];
  /** Why no remedy was used, where the law admits that. */
  readonly exception?: RemedyException;
  /** What it came to. */
  readonly outcome: {
    /** The student stayed, was suspended or was expelled. */
    readonly kind: "not-excluded" | "suspended" | "expelled";
    /** When the exclusion began. */
    readonly date?: IsoDate;
  };
}

/**
 * A remedy used after one incident.
 *
 * @category 4 Environment
 */
export interface RemedyUse {
  /** Which. */
  readonly kind: RemedyKind;
  /** What was done, in words. */
  readonly what: string;
  /** The first date. */
  readonly startedOn: IsoDate;
  /** The last date; still going if absent. */
  readonly endedOn?: IsoDate;
  /** What came of it. */
  readonly result?: string;
}

/**
 * Why remedies were not used first: they were unsuitable or would have done harm, or there was a concern of serious harm.
 *
 * @category 4 Environment
 */
export interface RemedyException {
  /** Which of the two that M.G.L. c.71, §37H¾(b) admits. */
  readonly kind: "unsuitable-or-counterproductive" | "serious-harm-concern";
  /** The reasons, as documented. */
  readonly documentation: string;
}

/**
 * A reward for attending or behaving well; see {@link checkIncentive}.
 *
 * @category 4 Environment
 */
export interface Incentive extends ProgramRecord {
  /** What it rewards. */
  readonly rewards: readonly ("attendance" | "positive-behavior")[];
  /** For getting better, for reaching a line, or for missing nothing. */
  readonly basis: "improvement" | "threshold" | "perfection";
  /** Whether a student who is ill or disabled loses it through that. */
  readonly penalizesIllness: boolean;
  /** Students know of it beforehand, get it as a surprise afterwards, or get it at once for what they just did. */
  readonly announced: "in-advance" | "afterwards" | "at-once";
  /** How often it is given. */
  readonly given: Rhythm;
  /** What happens when it ends. */
  readonly withdrawalPlan?: string;
  /** Whether attendance is looked at after it has ended. */
  readonly measuredAfterRemoval?: boolean;
}

/**
 * Component 5: what is taught.
 *
 * @category 5 Curriculum
 */
export interface EngagingCurriculumPart {
  /** The curricula. */
  readonly curricula: readonly Curriculum[];
}

/**
 * Areas of instruction that DESE's page names.
 *
 * @category 5 Curriculum
 */
export type InstructionArea =
  | "social-problem-solving"
  | "life-skills"
  | "social-emotional-development"
  | "interpersonal-communication"
  | "self-regulation"
  | "violence-prevention";

/**
 * A curriculum for some grades.
 *
 * @category 5 Curriculum
 */
export interface Curriculum extends ProgramRecord {
  /** The first and the last grade, as CEDS codes. */
  readonly grades: {
    /** The first. */
    readonly from: ProgramGrade;
    /** The last, included. */
    readonly to: ProgramGrade;
  };
  /** What makes students want to learn it. */
  readonly qualities: readonly Described<"engaging" | "meaningful" | "relevant">[];
  /** What it prepares for. */
  readonly prepares: readonly Described<"workplace" | "community" | "relationships">[];
  /** The areas of instruction that it has. */
  readonly instruction: readonly Described<InstructionArea>[];
}

/**
 * Component 6: services that honor who students are.
 *
 * @category 6 Respect
 */
export interface CulturalRespectPart {
  /** The services. */
  readonly services: readonly StudentService[];
}

/**
 * A service or program for students; `languages` are those in which it is given.
 *
 * @category 6 Respect
 */
export interface StudentService extends ProgramRecord {
  /** What it does for whom. */
  readonly what: string;
  /** How it is fitted to students' ethnic groups and cultures. */
  readonly adaptations: readonly Described<"ethnic" | "cultural">[];
  /** What it starts from, and who leads in it. */
  readonly properties: readonly Described<"strength-based" | "child-centered" | "family-driven">[];
}

/**
 * Component 7: who in the school does what.
 *
 * @category 7 Staff
 */
export interface StaffExpertisePart {
  /** The experts. */
  readonly specialists: readonly SpecialistStaff[];
  /** Those who support students beside their own work. */
  readonly supporting: readonly SupportingStaff[];
}

/**
 * Experts of one role and what they do.
 *
 * @category 7 Staff
 */
export interface SpecialistStaff extends ProgramRecord {
  /** The role. */
  readonly role: "social-worker" | "adjustment-counselor" | "nurse" | "school-psychologist" | "other";
  /** What they do for students. */
  readonly forStudents: readonly string[];
  /** What they do for families. */
  readonly forFamilies: readonly string[];
}

/**
 * Staff of one role whose supporting part is recognized.
 *
 * @category 7 Staff
 */
export interface SupportingStaff extends ProgramRecord {
  /** The role. */
  readonly role: "paraprofessional" | "school-secretary" | "bus-driver" | "classroom-aide" | "other";
  /** What they do for attendance; empty where the school has nobody in this role. */
  readonly does: readonly string[];
  /** Why the school has nobody in this role: `"students walk or take city buses"`. Then nothing is asked of the role. */
  readonly noneBecause?: string;
}

/**
 * Component 8: the teams.
 *
 * @category 8 Team
 */
export interface SchoolTeamPart {
  /** The teams. */
  readonly teams: readonly SchoolTeam[];
}

/**
 * A job of a team: four for the whole school, and the cases of single students.
 *
 * @category 8 Team
 */
export type TeamTask = "needs-assessment" | "planning" | "coordination" | "evaluation" | "individual-cases";

/**
 * A team in the school.
 *
 * @category 8 Team
 */
export interface SchoolTeam extends ProgramRecord {
  /** What it is for: the whole school, individual cases, or both. */
  readonly purpose: "whole-school" | "individual-cases" | "both";
  /** Its jobs, and how it does each. */
  readonly tasks: readonly Described<TeamTask>[];
  /** Its members by role. */
  readonly members: readonly string[];
  /** How often it meets. */
  readonly meets: Rhythm;
  /** When it last met. */
  readonly lastMetOn?: IsoDate;
  /** Whether it existed before for the same goals, and if not, why a new one was formed. */
  readonly formed: TeamOrigin;
}

/**
 * Where a team comes from.
 *
 * @category 8 Team
 */
export type TeamOrigin =
  | {
      /** The team that is used. */
      readonly reused: string;
    }
  | {
      /** Why no team could be used that there was. */
      readonly because: string;
    };

/**
 * Component 9: what families take part in.
 *
 * @category 9 Families
 */
export interface FamilyPartnershipPart {
  /** The ways in which families are engaged. */
  readonly engagements: readonly FamilyEngagement[];
}

/**
 * A way in which families are engaged; `languages` are those in which they can take part.
 *
 * @category 9 Families
 */
export interface FamilyEngagement extends ProgramRecord {
  /** What families do in it, and how. */
  readonly roles: readonly Described<"partners" | "input" | "planning" | "evaluation">[];
  /** How often. */
  readonly regularity: Rhythm;
  /** At set times, or only when something has gone wrong. */
  readonly occasion: "scheduled" | "when-needed";
  /** What came of it: where their advice was used. */
  readonly usedFor?: string;
  /** The cultures whose families it sets out to reach, as in {@link FamiliesServed}. */
  readonly cultures: readonly string[];
  /** The income levels that it sets out to reach. */
  readonly incomeLevels: readonly IncomeLevel[];
  /** How they are reached: interpreters, evenings, home visits, rides. */
  readonly outreach: string;
}

/**
 * Component 10: what the school lacks, and who gives it.
 *
 * @category 10 Partners
 */
export interface CommunityPartnersPart {
  /** Needs that the school cannot meet alone. */
  readonly gaps: readonly ServiceGap[];
  /** The partners. */
  readonly partners: readonly CommunityPartner[];
  /** What families are told of the community's services. */
  readonly information: readonly ServiceInformation[];
}

/**
 * A need that goes unmet without help from outside.
 *
 * @category 10 Partners
 */
export interface ServiceGap extends ProgramRecord {
  /** What is needed, by whom. */
  readonly need: string;
}

/**
 * A partner in the community.
 *
 * @category 10 Partners
 */
export interface CommunityPartner extends ProgramRecord {
  /** Of what kind. */
  readonly kind:
    | "law-enforcement"
    | "faith-community"
    | "after-school-and-recreation"
    | "colleges-and-universities"
    | "business"
    | "state-and-local-agency"
    | "other";
  /** The gaps that it fills, by id. */
  readonly fills: readonly string[];
  /** How staff help students and families into its services. */
  readonly access?: string;
  /** How its services and the school's are fitted together. */
  readonly coordination?: string;
  /** How the tie is kept up. */
  readonly relationship: {
    /** Who in the school keeps it. */
    readonly contact: string;
    /** How often they talk. */
    readonly rhythm: Rhythm;
    /** When they last did. */
    readonly lastContactOn?: IsoDate;
  };
}

/**
 * Families are told which services the community has; `languages` are those in which they are told.
 *
 * @category 10 Partners
 */
export interface ServiceInformation extends ProgramRecord {
  /** By what: `"resource fair"`, `"web page"`. */
  readonly channel: string;
  /** The partners of whom it tells, by id. */
  readonly partnerIds: readonly string[];
}

/**
 * Component 11: what adults learn.
 *
 * @category 11 Learning
 */
export interface ProfessionalDevelopmentPart {
  /** The trainings. */
  readonly trainings: readonly Training[];
}

/**
 * The three aims of professional development.
 *
 * @category 11 Learning
 */
export type TrainingAim = "partners-in-learning" | "risk-identification" | "service-delivery";

/**
 * A training; `date` is its first session.
 *
 * @category 11 Learning
 */
export interface Training extends ProgramRecord {
  /** What is learned. */
  readonly aims: readonly Described<TrainingAim>[];
  /** To whom it was offered, and who came. */
  readonly audiences: readonly TrainingAudience[];
  /** Its sessions. */
  readonly sessions: readonly IsoDate[];
  /** Who gives it. */
  readonly provider?: string;
}

/**
 * Whom a training reaches.
 *
 * @category 11 Learning
 */
export interface TrainingAudience {
  /** Everyone employed in the school, or providers in the community. */
  readonly group: "school-personnel" | "community-providers";
  /** How many there are. */
  readonly of: number;
  /** To how many it was offered. */
  readonly offeredTo: number;
  /** How many came. */
  readonly attended: number;
}

/**
 * Component 12: goals, and what was concluded from them.
 *
 * @category 12 Goals
 */
export interface MeasurableGoalsPart {
  /** The goals, as `truancy-prevention/goals` has them. */
  readonly goals: readonly Goal[];
  /** The reviews of their progress. */
  readonly reviews: readonly GoalReview[];
}

/**
 * A team looked at a goal and concluded something.
 *
 * @category 12 Goals
 */
export interface GoalReview extends ProgramRecord {
  /** The goal, by id. */
  readonly goalId: string;
  /** Whether what is done works. */
  readonly verdict?: "working" | "partly" | "not-working";
  /** What tells so. */
  readonly grounds?: string;
  /** What is changed because of it. */
  readonly changes?: readonly string[];
  /** Why nothing needs to change. */
  readonly noChangeBecause?: string;
}
