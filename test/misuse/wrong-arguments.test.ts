import { describe, expect, test } from "vitest";
import * as all from "../../src/index.js";
import { outcomeOf } from "./outcome.js";
import { placesIn, withAt, type Path } from "./parts.js";
import { validCalls } from "./valid-calls.js";
import { fromJson, wrongValues } from "./wrong-values.js";

const calls = Object.entries(validCalls);
const functions = Object.entries(all).filter(([name, one]) => typeof one === "function" && name !== "TruancyError");

/** What a call throws, other than a TruancyError, with one wrong value after another at a place of its arguments. */
async function othersAt(
  name: string,
  given: readonly unknown[],
  place: Path,
  values: readonly (readonly [string, unknown])[],
): Promise<string[]> {
  const others: string[] = [];
  for (const [what, wrong] of values) {
    const outcome = await outcomeOf(name, withAt(given, place, wrong) as readonly unknown[]);
    if (outcome !== "value" && outcome !== "TruancyError") others.push(`${place.join(".")} is ${what}: ${outcome}`);
  }
  return others;
}

test("every function that the package exports has a valid call here", () => {
  expect(calls.map(([name]) => name).sort()).toEqual(functions.map(([name]) => name).sort());
});

test.each(calls)("%s returns when its arguments are right", async (name, given) => {
  expect(await outcomeOf(name, given)).toBe("value");
});

describe.each(calls)("%s returns a value or throws a TruancyError", (name, given) => {
  test.each([...given.keys()])("where argument %i is wrong", async (position) => {
    expect(await othersAt(name, given, [position], wrongValues)).toEqual([]);
  });

  test("where a part of an argument is wrong", async () => {
    const others: string[] = [];
    for (const place of placesIn(given, 3))
      if (place.length > 1) others.push(...(await othersAt(name, given, place, fromJson)));
    expect(others).toEqual([]);
  });
});

/** The code and path with which a call is refused. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof all.TruancyError) return [error.code, ...error.path].join(" ");
    throw error;
  }
  return "returned";
}

describe("a wrong argument is refused by its name", () => {
  const register = validCalls.checkRegister[0] as all.Register;
  const supportCase = validCalls.auditTrail[0] as all.Case;

  test.each<[string, () => unknown, string]>([
    ["no options", () => all.measureAll(register, undefined as never), "invalid-argument options"],
    ["a date for options", () => all.measure(register, "s1", "2025-12-01" as never), "invalid-argument options"],
    [
      "a language for options",
      () => all.explain(validCalls.explain[0] as all.Decision, "es" as never),
      "invalid-argument options",
    ],
    ["options without a date", () => all.openDuties(supportCase, {} as never), "invalid-date asOf"],
    ["no options for a case", () => all.openDuties(supportCase, undefined as never), "invalid-argument options"],
    [
      "a register that went through JSON",
      () => all.checkRegister(JSON.parse(JSON.stringify(register))),
      "invalid-argument register packed",
    ],
    ["a case for a register", () => all.checkRegister(supportCase as never), "invalid-argument register studentIds"],
    ["a list for options", () => all.rollUp(validCalls.rollUp[0] as never, [] as never), "invalid-argument options"],
    [
      "one goal for goals",
      () => all.rollUp(validCalls.changeGoal[0] as never, { asOf: "2025-12-01" }),
      "invalid-argument goals",
    ],
    ["one cell for a table", () => all.suppress({ cells: { id: "a" } } as never), "invalid-argument table cells"],
    ["a row for rows", () => all.instrumentFromRows({} as never, {} as never), "invalid-argument rows"],
    [
      "a format that there is not",
      () => all.renderDossier(...(validCalls.renderDossier.slice(0, 2) as [never, never]), { format: "pdf" as never }),
      "invalid-argument options format",
    ],
  ])("%s", (_, call, expected) => {
    expect(refusal(call)).toBe(expected);
  });
});

test("no refusal repeats what was given", async () => {
  const secret = "Maria Lopez";
  const messages: string[] = [];
  for (const [name, given] of calls) {
    for (const place of placesIn(given, 2)) {
      try {
        await (all as unknown as Record<string, (...given: unknown[]) => unknown>)[name]!(
          ...(withAt(given, place, secret) as unknown[]),
        );
      } catch (error) {
        messages.push(`${name} ${String(error)}`);
      }
    }
  }
  expect(messages.length).toBeGreaterThan(100);
  expect(messages.filter((message) => message.includes("Maria"))).toEqual([]);
});
