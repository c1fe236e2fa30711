import type { Excusal } from "../../attendance/index.js";
import type { Work } from "./work.js";

/**
 * The excusals of absences to come that are worth trying for a rule that counts this: the gravest alone where all of it admits that one, and more
 * of it can only help.
 */
export function excusalsOf(counted: ReadonlySet<number>, moreHelps: boolean, { tallies }: Work): readonly Excusal[] {
  const admitted = [...counted].map((tally) => tallies[tally]!.admits);
  const excusals = [...new Set(admitted.flat())];
  const gravestDoes = moreHelps && admitted.every(([gravest]) => gravest === excusals[0]);
  return gravestDoes ? excusals.slice(0, 1) : excusals;
}
