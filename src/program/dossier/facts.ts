import type { ProgramRecord } from "../types.js";

/** What every record carries, which has columns of its own. */
const common: readonly (keyof ProgramRecord)[] = [
  "id",
  "title",
  "owner",
  "date",
  "reviewedOn",
  "reviewEveryMonths",
  "endsOn",
  "languages",
  "documents",
];

/** What a record says beside that, field by field; ids of other records by their titles. */
export function factsOf(record: object, titles: ReadonlyMap<string, string>): string[] {
  return Object.entries(record)
    .filter(([field]) => !common.some((one) => one === field))
    .flatMap(([field, value]) => {
      const text = inWords(value, isReference(field) ? titles : undefined);
      return text === "" ? [] : [`${words(field)}: ${text}`];
    });
}

function isReference(field: string): boolean {
  return field === "fills" || field === "partnerIds" || field === "goalId";
}

function inWords(value: unknown, titles: ReadonlyMap<string, string> | undefined): string {
  if (typeof value === "string") return titles?.get(value) ?? value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(Math.round(value * 100) / 100);
  if (Array.isArray(value)) {
    return value
      .map((one) => inWords(one, titles))
      .filter((text) => text !== "")
      .join("; ");
  }
  if (typeof value !== "object" || value === null) return "";
  return ofFields(Object.entries(value));
}

/** An object in words: `"mediation (what two talks, …)"`, `"12000 USD a year"`, `"1 per week"`. */
function ofFields(fields: readonly [string, unknown][]): string {
  const names = fields.map(([field]) => field).join();
  const values = fields.map(([, value]) => inWords(value, undefined));
  if (names === "value,unit") return values.join(" ");
  if (names === "times,per") return values.join(" per ");
  const [first] = fields;
  if (first?.[0] !== "kind")
    return fields.map(([field], at) => `${words(field).toLowerCase()} ${values[at]}`).join(", ");
  if (fields.length <= 2) return values.length === 1 ? values[0]! : `${values[0]} (${values[1]})`;
  return `${values[0]} (${ofFields(fields.slice(1))})`;
}

/** `"reviewedOn"` as `"Reviewed on"`. */
function words(field: string): string {
  const spaced = field.replace(/Ids?$/u, "").replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
  return `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
}
