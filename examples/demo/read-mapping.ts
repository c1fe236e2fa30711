import { readFileSync } from "node:fs";
import type { RowMapping } from "truancy-prevention/interop";
import type { core } from "zod";
import { fileTrouble } from "./file-trouble.js";
import { InputError } from "./input-error.js";
import type { Options } from "./options.js";

type Place = readonly PropertyKey[];

/** A mapping of one's own, checked by its schema, which is loaded only then; else the usual one. */
export async function mappingFor<M extends RowMapping>(name: string, paths: Options["mappings"], usual: M): Promise<M> {
  const path = paths[name];
  if (path === undefined) return usual;
  const document = parseJson(path, textOf(path));
  if (!isObject(document)) throw new InputError(`${path}: a mapping has to be a JSON object, { … }`);
  if (document["kind"] !== usual.kind) {
    throw new InputError(`${path}: the mapping of ${name} has to say "kind": "${usual.kind}"`);
  }
  const { rowMappingSchema } = await import("truancy-prevention/schemas");
  const { data, error } = rowMappingSchema.safeParse(document);
  if (error === undefined) return data as M;
  const faults = error.issues.map((issue) => faultInWords(issue, [], document));
  throw new InputError(`${path}: ${faults.join("; ")}`);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8").replace(/^\ufeff/, "");
  } catch (error) {
    throw fileTrouble(path, error);
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`${path}${placeOfTrouble(text, (error as Error).message)}: this is not JSON`, {
      cause: error,
    });
  }
}

/** The line of the trouble: by the position that the engine gives, or else the first line up to which it meets a token out of place. */
function placeOfTrouble(text: string, message: string): string {
  const lines = text.split("\n");
  const position = /position (\d+)/.exec(message)?.[1];
  const line =
    position === undefined
      ? 1 + lines.findIndex((_, index) => meetsToken(lines.slice(0, index + 1).join("\n")))
      : text.slice(0, Number(position)).split("\n").length;
  return `, line ${line === 0 ? lines.length : line}`;
}

function meetsToken(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return (error as Error).message.startsWith("Unexpected token");
  }
}

function faultInWords(issue: core.$ZodIssue, above: Place, document: unknown): string {
  const place = [...above, ...issue.path];
  const value = valueAt(document, place);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => `${[...place, key].join(".")} is not known here`).join("; ");
  }
  if (value === undefined) return `${place.join(".")} is missing: ${wantedAt(issue, place)}`;
  const inside = issue.code === "invalid_union" && place[0] === "codes" && isObject(value) && issue.errors.at(-1);
  if (inside && place.length === 2) return inside.map((one) => faultInWords(one, place, document)).join("; ");
  return `${place.join(".")} has to be ${wantedAt(issue, place)}`;
}

function wantedAt(issue: core.$ZodIssue, place: Place): string {
  switch (issue.code) {
    case "invalid_type":
      return (
        { string: "a text", int: "a whole number", number: "a number" }[issue.expected as string] ?? "an object { … }"
      );
    case "invalid_value":
      return issue.values.map((value) => JSON.stringify(value)).join(" or ");
    case "too_big":
      return `at most ${issue.maximum}`;
    case "too_small":
      return issue.origin === "string"
        ? "a text that is not empty"
        : `${issue.inclusive ? "at least" : "above"} ${issue.minimum}`;
    case "invalid_union":
      return wantedOf(place);
    default:
      return "something else";
  }
}

function wantedOf(place: Place): string {
  if (place[0] === "columns") return 'a header, { "column": header, "optional": true } or { "constant": text }';
  if (place.at(-1) === "missed") return '{ "share": number }, { "periods": number } or { "minutes": number }';
  return '"ignore" or an object { … } that says what the code means';
}

function valueAt(document: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[String(key)] : undefined),
    document,
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
