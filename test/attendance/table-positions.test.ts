import { describe, expect, test } from "vitest";
import { compilePolicy, createRegister, decideAll, measureAll } from "../../src/index.js";
import { tenDays } from "../support/calendars.js";
import { policyOf } from "../support/policies.js";
import { absent, enrolled } from "../support/students.js";
import { thrownBy } from "../support/thrown.js";

const enrollments = ["a", "b", "c"].map((studentId) => enrolled({ studentId }));
const marks = [absent("2025-09-02", { studentId: "c" })];
const { register } = createRegister({ calendars: [tenDays], enrollments, marks });
const measures = measureAll(register, { asOf: "2025-09-12" });
const decisions = decideAll(compilePolicy(policyOf([])), register, { asOf: "2025-09-12" });

describe("a position outside a table is misuse, never another student or none", () => {
  test.each([3, 99, -4, 0.5, Number.NaN, Number.POSITIVE_INFINITY])("%d", (index) => {
    expect(thrownBy(() => measures.at(index)).code).toBe("invalid-number");
    expect(thrownBy(() => measures.band(index)).code).toBe("invalid-number");
    expect(thrownBy(() => decisions.at(index)).code).toBe("invalid-number");
  });
});

test("a negative position counts from the end, as in an array", () => {
  expect(measures.at(-1)).toEqual(measures.at(2));
  expect(measures.at(-1).studentId).toBe("c");
  expect(measures.band(-1)).toBe(measures.band(2));
  expect(measures.schoolId(-1)).toBe(measures.schoolId(2));
  expect(decisions.at(-3)).toEqual(decisions.at(0));
});
