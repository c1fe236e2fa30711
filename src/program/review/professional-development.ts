import { parseDay } from "../../calendar/internal.js";
import type { Training, TrainingAim, TrainingAudience } from "../types.js";
import { criterion, lacking, listOf, says, type Criterion, type RecordList } from "./need.js";

const trainings: RecordList<Training> = listOf(
  "professionalDevelopment",
  "trainings",
  "training",
  ({ trainings }) => trainings,
);

export function professionalDevelopment(): readonly Criterion[] {
  return [
    criterion("professional-development.all-school-personnel", {
      list: trainings,
      look: ({ audiences }) => offeredTo(audiences, "school-personnel", "people employed in the school"),
      absent: "no training is offered to everyone employed in the school",
      step: "offer it to everyone employed in the school",
    }),
    criterion("professional-development.community-providers", {
      list: trainings,
      look: ({ audiences }) => offeredTo(audiences, "community-providers", "providers"),
      absent: "no training is offered to providers in the community",
      step: "offer it to providers in the community",
    }),
    aim(
      "professional-development.partners-in-learning",
      "partners-in-learning",
      "to win families and students as partners",
    ),
    aim(
      "professional-development.risk-identification",
      "risk-identification",
      "to tell which students may become truant",
    ),
    aim("professional-development.service-delivery", "service-delivery", "to coordinate, support and give services"),
  ];
}

function offeredTo(audiences: readonly TrainingAudience[], group: TrainingAudience["group"], who: string) {
  const own = audiences.filter((audience) => audience.group === group);
  if (own.length === 0) return undefined;
  if (own.some(({ of, offeredTo }) => of > 0 && offeredTo === of)) return lacking();
  const widest = own.reduce((most, one) => (one.offeredTo * most.of > most.offeredTo * one.of ? one : most));
  return lacking(
    !(widest.of > 0) && `it does not say how many ${who} there are`,
    widest.of !== widest.offeredTo && `it was offered to ${widest.offeredTo} of ${widest.of} ${who}`,
  );
}

function aim(element: Criterion["element"], kind: TrainingAim, what: string): Criterion {
  return criterion(element, {
    list: trainings,
    look: ({ aims, sessions, audiences }, { day }) => {
      const entries = aims.filter((one) => one.kind === kind);
      if (entries.length === 0) return undefined;
      return lacking(
        !entries.some(({ how }) => says(how)) && `how adults learn ${what} is not written down`,
        sessions.length === 0 && "it has no sessions",
        sessions.length > 0 && !sessions.some((date) => isBy(date, day)) && "none of its sessions has been held yet",
        !audiences.some(({ attended }) => attended > 0) && "nobody has come to it",
      );
    },
    absent: `no training teaches ${what}`,
    step: `teach ${what}`,
  });
}

function isBy(date: string, day: number): boolean {
  return (parseDay(date) ?? Number.POSITIVE_INFINITY) <= day;
}
