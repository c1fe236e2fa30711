import type { ProgramRecord } from "../types.js";

/** What every record carries, which has columns of its own. */
const common: readonly (keyof ProgramRecord | "statement")[] = [
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

function ofFields(fields: readonly [string, unknown][]): string {
  const [first, second] = fields;
  if (fields.length === 2 && first?.[0] === "kind" && second?.[0] === "how") {
    return `${String(first[1])} (${String(second[1])})`;
  }
  return fields.map(([field, value]) => `${words(field).toLowerCase()} ${inWords(value, undefined)}`).join(", ");
}

/** `"reviewedOn"` as `"Reviewed on"`. */
function words(field: string): string {
  const spaced = field.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
  return `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
}
