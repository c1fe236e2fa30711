import type { Answer, Instrument, Item, Response, ResponseSet } from "../../src/reflection/index.js";

/** A small instrument: two levers of two items each on a scale from 1 to 5. */
export function instrumentOf(
  items: readonly Partial<Item>[][] = [
    [{}, {}],
    [{}, {}],
  ],
  extra: Partial<Instrument> = {},
): Instrument {
  const names = ["a", "b", "c", "d"];
  return {
    schemaVersion: 1,
    id: "small",
    version: "1",
    title: "Small",
    author: "tests",
    languages: ["en"],
    levers: items.map((of, lever) => ({
      id: names[lever]!,
      title: `Lever ${names[lever]}`,
      items: of.map((item, place) => ({
        id: `${names[lever]}${place + 1}`,
        text: "?",
        components: ["impact"],
        ...item,
      })),
    })),
    rating: { points: [1, 2, 3, 4, 5].map((value) => ({ value, label: `${value}` })) },
    priority: { points: [1, 2, 3].map((value) => ({ value, label: `${value}` })) },
    feasibility: { points: [1, 2, 3].map((value) => ({ value, label: `${value}` })) },
    zones: [
      { id: "low", title: "Low", from: 0 },
      { id: "high", title: "High", from: 50 },
    ],
    ...extra,
  };
}

/** A team's consensus. */
export function consensus(
  answers: Readonly<Record<string, number | Answer>>,
  extra: Partial<ResponseSet> = {},
): ResponseSet {
  return { ...setOf([{ respondentId: "team", answers }]), mode: "consensus", ...extra };
}

/** Individual answers. */
export function setOf(responses: readonly Response[], extra: Partial<ResponseSet> = {}): ResponseSet {
  return {
    schemaVersion: 1,
    instrumentId: "small",
    instrumentVersion: "1",
    schoolId: "north",
    period: "Fall 2025",
    mode: "individual",
    responses,
    ...extra,
  };
}

/** One respondent a rating, all of one role, answering one item. */
export function ratings(itemId: string, values: readonly number[], role?: string, from = 0): Response[] {
  return values.map((value, place) => ({
    respondentId: `${role ?? "r"}-${String(from + place).padStart(4, "0")}`,
    ...(role !== undefined && { role }),
    answers: { [itemId]: value },
  }));
}
