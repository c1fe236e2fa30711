import { checkIncentive } from "../check-incentive.js";
import { incidentLacks } from "../incident-lacks.js";
import type {
  AlternativesPlan,
  BehaviorEffort,
  BehaviorKind,
  DisciplineIncident,
  Incentive,
  SupportLevel,
  TieredSupport,
} from "../types.js";
import { behaviorLacks } from "./behavior-lacks.js";
import {
  criterion,
  lacking,
  listOf,
  need,
  only,
  says,
  type Criterion,
  type Located,
  type Need,
  type RecordList,
} from "./need.js";
import { standingOf } from "./reading.js";

const behavior: RecordList<BehaviorEffort> = listOf(
  "supportiveEnvironment",
  "behavior",
  "effort about behavior",
  ({ behavior }) => behavior,
);
const supports: RecordList<TieredSupport> = listOf(
  "supportiveEnvironment",
  "supports",
  "support",
  ({ supports }) => supports,
);
const alternatives: RecordList<AlternativesPlan> = listOf(
  "supportiveEnvironment",
  "alternatives",
  "plan of alternatives",
  ({ alternatives }) => alternatives,
);
const incidents: RecordList<DisciplineIncident> = listOf(
  "supportiveEnvironment",
  "incidents",
  "record of an incident",
  ({ incidents }) => incidents,
);
const incentives: RecordList<Incentive> = listOf(
  "supportiveEnvironment",
  "incentives",
  "incentive",
  ({ incentives }) => incentives,
);

/** The most school days until help begins in a crisis; ours. */
const atOnce = 2;

export function supportiveEnvironment(): readonly Criterion[] {
  return [
    rarer("supportive-environment.challenging-behavior", "challenging"),
    rarer("supportive-environment.dangerous-behavior", "dangerous"),
    rarer("supportive-environment.disrespectful-behavior", "disrespectful"),
    support("supportive-environment.attendance-for-all", "universal-promotion", "promotes attendance for everyone"),
    support("supportive-environment.early-intervention", "early-intervention", "comes before a problem forms"),
    support("supportive-environment.intensive-intervention", "intensive", "is for students who need much more"),
    support("supportive-environment.crisis-intervention", "crisis", "helps a truant student in crisis at once"),
    {
      element: "supportive-environment.alternatives-to-exclusion",
      needs: (reading) => [
        need({
          list: alternatives,
          look: ({ remedies, procedure }) =>
            lacking(
              remedies.length === 0 && "it names no remedy that answers an incident directly",
              !says(procedure) && "it does not say how remedies are used",
            ),
          absent:
            reading.program.supportiveEnvironment.schoolWideModels.length > 0
              ? "the school has models for the whole school and no direct response to an incident; the models do not count as one"
              : "there is no plan of what is done instead of suspension and expulsion",
          step: "say which remedies are used instead of suspension and expulsion, and how",
        }),
        ...incidents
          .of(reading.program)
          .filter(({ record }) => standingOf(record, reading).state === "current")
          .map((incident) => documented(incident)),
      ],
    },
    criterion(
      "supportive-environment.incentives",
      rewards("attendance", "attendance"),
      rewards("positive-behavior", "good behavior"),
    ),
  ];
}

function rarer(element: Criterion["element"], kind: BehaviorKind): Criterion {
  return criterion(element, {
    list: behavior,
    kind,
    among: (record) => record.behavior === kind,
    look: (record, { day }) => behaviorLacks(record, day),
    absent: `nothing shows that ${kind} behavior becomes rarer`,
    step: `say what is done so that ${kind} behavior becomes rarer, and count incidents in two periods`,
  });
}

function support(element: Criterion["element"], level: SupportLevel, what: string): Criterion {
  return criterion(element, {
    list: supports,
    kind: level,
    among: (record) => record.level === level,
    look: (record) =>
      lacking(
        !says(record.what) && "it does not say what is done",
        !says(record.forWhom) && "it does not say for whom it is and how they are found",
        level === "crisis" &&
          !((record.beginsWithinDays ?? Number.POSITIVE_INFINITY) <= atOnce) &&
          `it does not begin within ${atOnce} school days`,
      ),
    absent: `no support ${what}`,
    step: `describe a support that ${what}`,
  });
}

/** A recent incident has to be documented; one that is counts nothing by itself. */
function documented(incident: Located<DisciplineIncident>): Need {
  return need({
    list: only(incidents, incident),
    look: (record) => lacking(...incidentLacks(record)),
    absent: "",
    step: "document what was done in direct response",
  });
}

function rewards(kind: Incentive["rewards"][number], what: string): Need<Incentive> {
  return {
    list: incentives,
    look: (incentive) => {
      if (!incentive.rewards.includes(kind)) return undefined;
      return lacking(
        ...checkIncentive(incentive)
          .filter(({ severity }) => severity === "error")
          .map(({ message }) => message),
      );
    },
    absent: `nothing rewards ${what}`,
    step: `reward ${what}: getting better, in small things and often, without a loss for students who are ill`,
  };
}
