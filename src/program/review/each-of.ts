import type { FamiliesServed, Program } from "../types.js";
import { need, type Need } from "./need.js";
import type { Reading } from "./reading.js";

/** What a program says of itself and its families, and what is said where it says nothing. */
export interface SaidOfAll {
  readonly path: readonly string[];
  readonly noun: string;
  readonly of: (program: Program) => readonly string[];
}

export const familyLanguages: SaidOfAll = ofFamilies("languages", "list of the languages that families speak");
export const familyCultures: SaidOfAll = ofFamilies("cultures", "list of the cultures that families have");
export const familyIncomes: SaidOfAll = ofFamilies("incomeLevels", "list of the income levels that families have");
export const gradesServed: SaidOfAll = {
  path: ["gradeLevels"],
  noun: "list of the grades that the program serves",
  of: ({ gradeLevels }) => gradeLevels,
};

/** A need for each of the things that a program says of itself; one for saying so where it does not. */
export function eachOf(said: SaidOfAll, { program }: Reading, make: (item: string) => Need): readonly Need[] {
  const items = new Set(said.of(program));
  if (items.size > 0) return [...items].map((item) => make(item));
  return [
    need({
      list: { path: said.path, noun: said.noun, of: () => [] },
      look: () => undefined,
      absent: `the program has no ${said.noun}`,
      step: "name each of them",
    }),
  ];
}

function ofFamilies(name: keyof FamiliesServed, noun: string): SaidOfAll {
  return { path: ["families", name], noun, of: ({ families }) => families[name] };
}
