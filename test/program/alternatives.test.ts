import { describe, expect, test } from "vitest";
import { checkIncentive, incidentLacks, type DisciplineIncident, type Incentive } from "../../src/index.js";

const remedy = { kind: "mediation", what: "Two talks", startedOn: "2025-10-07", result: "It holds." } as const;
const incident: DisciplineIncident = {
  id: "incident",
  title: "Incident 1",
  owner: "dean",
  date: "2025-10-06",
  about: "behavior",
  remedies: [remedy],
  outcome: { kind: "not-excluded" },
};

describe("incidentLacks", () => {
  test.each<[string, Partial<DisciplineIncident>, readonly string[]]>([
    ["a remedy with its result", {}, []],
    ["a remedy on the day of the incident", { remedies: [{ ...remedy, startedOn: "2025-10-06" }] }, []],
    ["a suspension after a remedy", { outcome: { kind: "suspended", date: "2025-10-08" } }, []],
    [
      "a suspension on the day of the remedy",
      { outcome: { kind: "suspended", date: "2025-10-07" } },
      ["the exclusion began before any remedy had been tried"],
    ],
    [
      "no remedy, the student stayed",
      { remedies: [] },
      ["no remedy was used in direct response, and no exception is documented"],
    ],
    [
      "a documented exception",
      {
        remedies: [],
        exception: { kind: "serious-harm-concern", documentation: "A threat, reported in writing." },
        outcome: { kind: "suspended", date: "2025-10-06" },
      },
      [],
    ],
    [
      "an exception without reasons",
      {
        remedies: [],
        exception: { kind: "unsuitable-or-counterproductive", documentation: " " },
        outcome: { kind: "suspended", date: "2025-10-06" },
      },
      ["the reasons for the exception are not written down"],
    ],
    [
      "a remedy from before the incident",
      { remedies: [{ ...remedy, startedOn: "2025-10-05" }] },
      ["a remedy began before the incident, so it is no response to it"],
    ],
    [
      "a remedy that ended before it began, without result or description",
      { remedies: [{ kind: "other", what: " ", startedOn: "2025-10-07", endedOn: "2025-10-06" }] },
      [
        "it does not say what was done as a remedy",
        "a remedy ended before it began",
        "the result of a remedy is not written down",
      ],
    ],
    [
      "an exclusion for absence, even under an exception",
      {
        about: "absence",
        exception: { kind: "unsuitable-or-counterproductive", documentation: "Reasons" },
        outcome: { kind: "suspended", date: "2025-10-08" },
      },
      ["absence was answered with exclusion, which takes away more school"],
    ],
    ["an expulsion without a date", { outcome: { kind: "expelled" } }, ["it does not say when the exclusion began"]],
  ])("%s", (_, changes, lacks) => {
    expect(incidentLacks({ ...incident, ...changes })).toEqual(lacks);
  });
});

describe("checkIncentive", () => {
  const good: Incentive = {
    id: "thanks",
    title: "Thanks",
    owner: "principal",
    date: "2025-09-02",
    rewards: ["attendance"],
    basis: "improvement",
    penalizesIllness: false,
    announced: "at-once",
    given: { times: 1, per: "week" },
    withdrawalPlan: "fades",
    measuredAfterRemoval: true,
  };
  const { withdrawalPlan: _, ...withoutPlan } = good;

  test.each<[string, Incentive, readonly string[]]>([
    ["improvement, at once, weekly, with a plan", good, []],
    ["a line to reach", { ...good, basis: "threshold" }, []],
    ["perfection", { ...good, basis: "perfection" }, ["error perfection-rewarded"]],
    ["illness penalized", { ...good, penalizesIllness: true }, ["error illness-penalized"]],
    ["a surprise", { ...good, announced: "afterwards" }, ["error surprise-afterwards"]],
    ["announced", { ...good, announced: "in-advance" }, ["warning announced-in-advance"]],
    ["three times a year", { ...good, given: { times: 3, per: "school-year" } }, ["warning seldom-given"]],
    ["four times a year", { ...good, given: { times: 4, per: "school-year" } }, []],
    ["no plan for its end", withoutPlan, ["warning no-withdrawal-plan"]],
    ["a blank plan", { ...good, withdrawalPlan: " " }, ["warning no-withdrawal-plan"]],
    ["not measured", { ...good, measuredAfterRemoval: false }, ["warning not-measured-after-removal"]],
  ])("%s", (_, incentive, found) => {
    expect(checkIncentive(incentive).map(({ severity, code }) => `${severity} ${code}`)).toEqual(found);
  });

  test("errors stand first, and what the study shows cites it", () => {
    const worst: Incentive = {
      ...withoutPlan,
      basis: "perfection",
      penalizesIllness: true,
      announced: "in-advance",
      given: { times: 1, per: "school-year" },
      measuredAfterRemoval: false,
    };
    const findings = checkIncentive(worst);
    expect(findings.map(({ severity }) => severity)).toEqual(["error", "error", ...Array(4).fill("warning")]);
    const uncited = findings.filter(({ source }) => source === undefined).map(({ code }) => code);
    expect(uncited).toEqual(["illness-penalized", "seldom-given"]);
    expect(new Set(findings.flatMap(({ source }) => source?.date ?? []))).toEqual(new Set(["2021"]));
    for (const { path } of findings) expect(Object.keys(good)).toContain(path[0]);
  });
});
