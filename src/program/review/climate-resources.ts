import type { ClimateAcknowledgement, DedicatedResource } from "../types.js";
import { criterion, lacking, listOf, says, type Criterion, type RecordList } from "./need.js";

const acknowledgements: RecordList<ClimateAcknowledgement> = listOf(
  "climateResources",
  "acknowledgements",
  "statement on climate",
  ({ acknowledgements }) => acknowledgements,
);
const resources: RecordList<DedicatedResource> = listOf(
  "climateResources",
  "resources",
  "dedicated resource",
  ({ resources }) => resources,
);

export function climateResources(): readonly Criterion[] {
  return [
    acknowledged("climate-resources.school-climate", "school-climate", "a good climate in the school"),
    acknowledged(
      "climate-resources.classroom-environment",
      "classroom-environment",
      "a good climate in each classroom",
    ),
    criterion("climate-resources.dedicated-resources", {
      list: resources,
      kind: "climate",
      among: ({ purpose }) => purpose === "climate",
      look: (resource) => lacking(!hasAmount(resource) && "it does not say how much"),
      absent: "no money, time or people are dedicated to climate",
      step: "dedicate money, time or people to climate, and say how much",
    }),
    criterion("climate-resources.barriers-to-learning", {
      list: resources,
      kind: "barriers",
      among: ({ purpose }) => purpose === "barriers",
      look: (resource) =>
        lacking(
          !hasAmount(resource) && "it does not say how much",
          !says(resource.barrier) && "it does not name the barrier",
        ),
      absent: "nothing is dedicated to taking down a barrier to learning",
      step: "name a barrier to learning and dedicate money, time or people to it",
    }),
  ];
}

function acknowledged(
  element: Criterion["element"],
  concern: ClimateAcknowledgement["concerns"][number],
  what: string,
): Criterion {
  return criterion(element, {
    list: acknowledgements,
    look: ({ concerns, statement }) =>
      concerns.includes(concern) ? lacking(!says(statement) && "what they say is not written down") : undefined,
    absent: `leaders do not say what ${what} is worth`,
    step: `have leaders say what ${what} is worth`,
  });
}

function hasAmount({ amount }: DedicatedResource): boolean {
  return amount.value > 0 && says(amount.unit);
}
