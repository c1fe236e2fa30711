import { test } from "vitest";
import { casesOverYears, policyCases } from "../oracle/arbitraries/index.js";
import { holdsForAll, propertyTimeout } from "../oracle/property.js";
import { agreeOnDecisions, agreeOnDistances, agreeOnTables, agreeOnTimelines, agreeOnTraces } from "./agreement.js";

const timeout = propertyTimeout;

test("decide equals the oracle: tier, measures, results, dates, needs, duties", { timeout }, () => {
  holdsForAll(policyCases, agreeOnDecisions);
});

test("distances equal the oracle's least number of further whole absences", { timeout }, () => {
  holdsForAll(policyCases, agreeOnDistances);
});

test("traces agree with the oracle on the day they are taken", { timeout }, () => {
  holdsForAll(policyCases, agreeOnTraces);
});

test("timeline equals the oracle", { timeout }, () => {
  holdsForAll(policyCases, agreeOnTimelines);
});

test("decideAll equals decide, with facts by function and by column", { timeout }, () => {
  holdsForAll(policyCases, agreeOnTables);
});

test(
  "over several school years, decisions, distances, traces, timelines and tables equal the oracle",
  { timeout },
  () => {
    holdsForAll(
      casesOverYears,
      (example) => {
        agreeOnDecisions(example);
        agreeOnDistances(example);
        agreeOnTraces(example);
        agreeOnTimelines(example);
        agreeOnTables(example);
      },
      { fraction: 0.6, shift: 1 },
    );
  },
);
