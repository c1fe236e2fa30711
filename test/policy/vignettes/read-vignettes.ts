import { existsSync, readFileSync } from "node:fs";
import type { CalendarPlan, Policy, PolicyCase } from "../../../src/index.js";
import { presets } from "../../../src/policy/presets/index.js";

/** The vignettes of one preset, as they are kept. */
export interface Vignettes {
  readonly calendars: readonly CalendarPlan[];
  readonly cases: readonly PolicyCase[];
}

export function readVignettes(id: string): Vignettes {
  return JSON.parse(readFileSync(fileOf(id), "utf8")) as Vignettes;
}

/** The presets that have vignettes, each with its own. */
export const told: readonly (readonly [Policy, Vignettes])[] = Object.values(presets)
  .filter(({ id }) => existsSync(fileOf(id)))
  .map((policy) => [policy, readVignettes(policy.id)]);

function fileOf(id: string): URL {
  return new URL(`${id}.json`, import.meta.url);
}
