import type { Described, StudentService } from "../types.js";
import { eachOf, familyLanguages, isNamed } from "./each-of.js";
import { criterion, lacking, listOf, need, says, type Criterion, type RecordList } from "./need.js";

const services: RecordList<StudentService> = listOf(
  "culturalRespect",
  "services",
  "service",
  ({ services }) => services,
);

export function culturalRespect(): readonly Criterion[] {
  return [
    described(
      "cultural-respect.ethnic-diversity",
      "adaptations",
      "ethnic",
      "it is fitted to students of every ethnic group",
    ),
    described(
      "cultural-respect.cultural-diversity",
      "adaptations",
      "cultural",
      "it is fitted to the cultures of students",
    ),
    {
      element: "cultural-respect.language-differences",
      needs: (reading) =>
        eachOf(familyLanguages, reading, (language) =>
          need({
            list: services,
            look: ({ languages }) => (isNamed(familyLanguages, language, languages) ? lacking() : undefined),
            absent: "no service is given in the language",
            step: "give it in the language",
            item: language,
          }),
        ),
    },
    described(
      "cultural-respect.strength-based",
      "properties",
      "strength-based",
      "it starts from what a student can do",
    ),
    described("cultural-respect.child-centered", "properties", "child-centered", "it is built around the child"),
    described("cultural-respect.family-driven", "properties", "family-driven", "the family leads in it"),
  ];
}

function described<A extends "adaptations" | "properties">(
  element: Criterion["element"],
  aspect: A,
  kind: StudentService[A][number]["kind"],
  how: string,
): Criterion {
  return criterion(element, {
    list: services,
    look: (service) => {
      const entries: readonly Described<string>[] = service[aspect].filter((entry) => entry.kind === kind);
      return entries.length === 0
        ? undefined
        : lacking(!entries.some((entry) => says(entry.how)) && `how ${how} is not written down`);
    },
    absent: `no service says how ${how}`,
    step: `say how ${how}`,
  });
}
