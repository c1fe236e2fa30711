import { TruancyError } from "../errors.js";
import { isRecord } from "../given.js";
import { anyRecord, goalForm, recordForms, type Form, type RecordForm } from "./record-forms.js";
import { startProgram } from "./start-program.js";
import type { Program } from "./types.js";

type Path = readonly (string | number)[];

const none = /* @__PURE__ */ startProgram({
  id: "",
  title: "",
  gradeLevels: [],
  families: { languages: [], cultures: [], incomeLevels: [] },
});

/** Throws for a program that has not its parts, each with its lists of records in their forms; `programSchema` checks the values in them. */
export function checkProgram(program: Program): void {
  require(isRecord(program), []);
  checkForm(program.gradeLevels, "texts", ["gradeLevels"]);
  for (const [name, empty] of Object.entries(none)) {
    if (!isRecord(empty) || Array.isArray(empty)) continue;
    const part: unknown = program[name as keyof Program];
    require(isRecord(part), [name]);
    for (const list of Object.keys(empty)) {
      const value = (part as Record<string, unknown>)[list];
      if (name === "families") checkForm(value, "texts", [name, list]);
      else checkList(value, [name, list]);
    }
  }
}

function checkList(list: unknown, path: Path): void {
  require(Array.isArray(list), path);
  const isGoals = path[1] === "goals";
  const form = isGoals ? goalForm : { ...anyRecord, ...recordForms[path.join(".")] };
  for (const [index, record] of (list as readonly unknown[]).entries()) checkForm(record, form, [...path, index]);
}

function checkForm(value: unknown, form: Form, path: Path): void {
  if (form === "texts") return requireEach(value, path, (one, at) => checkForm(one, "text", at));
  if (form === "text") return require(typeof value === "string", path);
  if (form === "number") return require(typeof value === "number", path);
  if (isList(form)) return requireEach(value, path, (one, at) => checkForm(one, form[0], at));
  require(isRecord(value) && !Array.isArray(value), path);
  for (const [key, part] of Object.entries(form)) {
    const name = key.replace("?", "");
    const held = (value as Readonly<Record<string, unknown>>)[name];
    if (held !== undefined || name === key) checkForm(held, part, [...path, name]);
  }
}

function isList(form: RecordForm | readonly [RecordForm]): form is readonly [RecordForm] {
  return Array.isArray(form);
}

function requireEach(value: unknown, path: Path, check: (one: unknown, at: Path) => void): void {
  require(Array.isArray(value), path);
  for (const [index, one] of (value as readonly unknown[]).entries()) check(one, [...path, index]);
}

function require(holds: boolean, path: Path): void {
  if (!holds) throw new TruancyError("invalid-program", path, "a program as `programSchema` parses it");
}
