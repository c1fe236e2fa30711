import { test } from "vitest";
import { casesOverYears, policyCases } from "../oracle/arbitraries/index.js";
import { holdsForAll, propertyTimeout } from "../oracle/property.js";
import { agreeOnRows, agreeWithTimelines } from "./agreement-of-days.js";

const timeout = propertyTimeout;

test("as of every date of a year, decide stands where the year's timeline says", { timeout }, () => {
  holdsForAll(policyCases, agreeWithTimelines, { fraction: 0.5, shift: 3 });
  holdsForAll(casesOverYears, agreeWithTimelines, { fraction: 0.2, shift: 4 });
});

test(
  "as of every date of a year, a row of a table is the student's decision, traces and duties too",
  { timeout },
  () => {
    holdsForAll(policyCases, agreeOnRows, { fraction: 0.3, shift: 5 });
    holdsForAll(casesOverYears, agreeOnRows, { fraction: 0.1, shift: 6 });
  },
);
