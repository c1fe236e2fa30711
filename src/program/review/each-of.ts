import { languageAndScript } from "../../messages/internal.js";
import type { FamiliesServed, Program } from "../types.js";
import { need, says, type Need } from "./need.js";
import type { Reading } from "./reading.js";

/** What a program says of itself and its families, and what is said where it says nothing. */
export interface SaidOfAll {
  readonly path: readonly string[];
  readonly noun: string;
  readonly of: (program: Program) => readonly string[];
  /** The same for two names of one thing. */
  readonly keyOf: (name: string) => string;
}

export const familyLanguages: SaidOfAll = ofFamilies(
  "languages",
  "list of the languages that families speak",
  (tag) => languageAndScript(tag) ?? spelled(tag),
);
export const familyCultures: SaidOfAll = ofFamilies("cultures", "list of the cultures that families have");
export const familyIncomes: SaidOfAll = ofFamilies("incomeLevels", "list of the income levels that families have");
export const gradesServed: SaidOfAll = {
  path: ["gradeLevels"],
  noun: "list of the grades that the program serves",
  of: ({ gradeLevels }) => gradeLevels,
  keyOf: spelled,
};

/** A need for each of the things that a program says of itself; one for saying so where it does not. */
export function eachOf(said: SaidOfAll, { program }: Reading, make: (item: string) => Need): readonly Need[] {
  const items = new Map<string, string>();
  for (const name of said.of(program).filter((one) => says(one))) {
    if (!items.has(said.keyOf(name))) items.set(said.keyOf(name), name);
  }
  if (items.size > 0) return [...items.values()].map((item) => make(item));
  return [
    need({
      list: { path: said.path, noun: said.noun, of: () => [] },
      look: () => undefined,
      absent: `the program has no ${said.noun}`,
      step: "name each of them",
    }),
  ];
}

/** Whether one of these names it: `pt-BR` is Portuguese, and `irish` is Irish. */
export function isNamed(said: SaidOfAll, item: string, names: readonly string[] | undefined): boolean {
  return names !== undefined && names.some((name) => said.keyOf(name) === said.keyOf(item));
}

/* @__NO_SIDE_EFFECTS__ */
function ofFamilies(name: keyof FamiliesServed, noun: string, keyOf = spelled): SaidOfAll {
  return { path: ["families", name], noun, of: ({ families }) => families[name], keyOf };
}

/** A name without its capitals and the space around it. */
function spelled(name: string): string {
  return name.trim().toLowerCase();
}
