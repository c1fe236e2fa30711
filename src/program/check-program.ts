import { TruancyError } from "../errors.js";
import { isRecord } from "../given.js";
import { startProgram } from "./start-program.js";
import type { Program } from "./types.js";

const none = startProgram({
  id: "",
  title: "",
  gradeLevels: [],
  families: { languages: [], cultures: [], incomeLevels: [] },
});

/** Throws for a program that has not its parts, each with its lists of records; `programSchema` checks what is in them. */
export function checkProgram(program: Program): void {
  require(isRecord(program), []);
  require(Array.isArray(program.gradeLevels), ["gradeLevels"]);
  for (const [name, empty] of Object.entries(none)) {
    if (!isRecord(empty) || Array.isArray(empty)) continue;
    const part: unknown = program[name as keyof Program];
    require(isRecord(part), [name]);
    for (const list of Object.keys(empty)) checkList((part as Record<string, unknown>)[list], [name, list]);
  }
}

function checkList(list: unknown, path: readonly string[]): void {
  require(Array.isArray(list), path);
  if (path[0] === "families") return;
  for (const [index, record] of (list as readonly unknown[]).entries()) require(isRecord(record), [...path, index]);
}

function require(holds: boolean, path: readonly (string | number)[]): void {
  if (!holds) throw new TruancyError("invalid-program", path, "a program as `programSchema` parses it");
}
