import { describe, expect, test } from "vitest";
import { startProgram } from "../../src/index.js";
import { programSchema } from "../../src/schemas.js";
import { fullProgram } from "./full-program.js";
import { changed } from "./lacking.js";

type Edit = Parameters<typeof changed>[0];
const issuesOf = (value: unknown) => programSchema.safeParse(value).error?.issues ?? [];

/** Every object of a document in turn, with one more key in its JSON. */
function* poisoned(document: unknown, key: string): Generator<unknown> {
  const json = JSON.stringify(document);
  for (let at = json.indexOf("{"); at !== -1; at = json.indexOf("{", at + 1)) {
    const comma = json[at + 1] === "}" ? "" : ",";
    yield JSON.parse(`${json.slice(0, at + 1)}"${key}":{"polluted":true}${comma}${json.slice(at + 1)}`);
  }
}

describe("programSchema", () => {
  test("takes a program that was just begun", () => {
    const start = startProgram({
      id: "north",
      title: "North",
      gradeLevels: ["PK", "12"],
      families: { languages: ["pt-BR", "zh-Hans"], cultures: [], incomeLevels: ["high"] },
    });
    expect(programSchema.parse(start)).toEqual(start);
  });

  test.each(["__proto__", "constructor", "toString", "evidence"])("refuses a key %s anywhere", (key) => {
    const results = [...poisoned(fullProgram, key)].map((input) => programSchema.safeParse(input).success);
    expect(results.length).toBeGreaterThan(100);
    expect(results).toEqual(results.map(() => false));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each<[string, Edit, readonly (string | number)[]]>([
    [
      "an id twice in a list",
      ({ impact }) => (impact.acknowledgements[1]!.id = "ack-1"),
      ["impact", "acknowledgements", 1, "id"],
    ],
    [
      "an id twice in the program",
      ({ schoolTeam }) => (schoolTeam.teams[0]!.id = "ack-1"),
      ["schoolTeam", "teams", 0, "id"],
    ],
    [
      "an end before the beginning",
      ({ schoolTeam }) => (schoolTeam.teams[0]!.endsOn = "2025-09-01"),
      ["schoolTeam", "teams", 0, "endsOn"],
    ],
    [
      "a look before the beginning",
      ({ schoolTeam }) => (schoolTeam.teams[0]!.reviewedOn = "2025-09-01"),
      ["schoolTeam", "teams", 0, "reviewedOn"],
    ],
    [
      "a date that is none",
      ({ schoolTeam }) => (schoolTeam.teams[0]!.date = "2025-02-29"),
      ["schoolTeam", "teams", 0, "date"],
    ],
    [
      "a review cycle of no time",
      ({ schoolTeam }) => (schoolTeam.teams[0]!.reviewEveryMonths = 0),
      ["schoolTeam", "teams", 0, "reviewEveryMonths"],
    ],
    [
      "a review cycle beyond five years",
      ({ schoolTeam }) => (schoolTeam.teams[0]!.reviewEveryMonths = 61),
      ["schoolTeam", "teams", 0, "reviewEveryMonths"],
    ],
    [
      "an amount that is no number",
      ({ climateResources }) => (climateResources.resources[0]!.amount.value = Number.NaN),
      ["climateResources", "resources", 0, "amount", "value"],
    ],
    [
      "an amount without end",
      ({ climateResources }) => (climateResources.resources[0]!.amount.value = Infinity),
      ["climateResources", "resources", 0, "amount", "value"],
    ],
    [
      "incidents in part",
      ({ supportiveEnvironment }) => (supportiveEnvironment.behavior[0]!.counts[0]!.incidents = 0.5),
      ["supportiveEnvironment", "behavior", 0, "counts", 0, "incidents"],
    ],
    [
      "a language by its name",
      ({ families }) => (families.languages[0] = "Spanish, English"),
      ["families", "languages", 0],
    ],
    [
      "a span that goes down",
      ({ engagingCurriculum }) => (engagingCurriculum.curricula[0]!.grades.to = "07"),
      ["engagingCurriculum", "curricula", 0, "grades", "to"],
    ],
    ["no owner", ({ schoolTeam }) => (schoolTeam.teams[0]!.owner = ""), ["schoolTeam", "teams", 0, "owner"]],
  ])("refuses %s, at its place", (_, edit, path) => {
    const issues = issuesOf(changed(edit));
    expect(issues.map((issue) => issue.path)).toEqual([path]);
  });

  test("refuses a team that was both reused and formed anew", () => {
    const both = structuredClone(fullProgram) as unknown as { schoolTeam: { teams: { formed: object }[] } };
    both.schoolTeam.teams[0]!.formed = { reused: "a", because: "b" };
    expect(issuesOf(both)[0]!.path).toEqual(["schoolTeam", "teams", 0, "formed"]);
  });

  test.each([null, [], "program", 1, {}, { ...fullProgram, schemaVersion: 2 }])("refuses %j", (value) => {
    expect(issuesOf(value).length).toBeGreaterThan(0);
  });

  test("reads ten thousand records in a moment, and tells ids that come twice", { timeout: 20_000 }, () => {
    const many = changed(({ impact }) => {
      const [one] = impact.acknowledgements;
      impact.acknowledgements = Array.from({ length: 10_000 }, (_, index) => ({ ...one!, id: `ack-${index}` }));
    });
    expect(issuesOf(many)).toEqual([]);
  });

  test("does not echo what was given", () => {
    const named = changed(({ schoolTeam }) => (schoolTeam.teams[0]!.date = "Maria Silva"));
    expect(JSON.stringify(issuesOf(named).map(({ message }) => message))).not.toContain("Maria");
  });
});
