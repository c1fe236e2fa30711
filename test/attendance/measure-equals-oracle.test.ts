import { test } from "vitest";
import type { Problem, Register } from "../../src/index.js";
import { createRegister, measure, measureAll } from "../../src/index.js";
import type { RegisterCase } from "../oracle/arbitraries/index.js";
import { registerCases } from "../oracle/arbitraries/index.js";
import type { OracleProblem } from "../oracle/index.js";
import { oracleMeasure, oracleProblems, oracleStudents } from "../oracle/index.js";
import { holdsForAll, mustEqual, propertyTimeout } from "../oracle/property.js";

test("the register refuses the rows that the oracle refuses, for the same reason", { timeout: propertyTimeout }, () => {
  holdsForAll(registerCases, ({ input, options }) => {
    mustEqual(
      "throws",
      thrownBy(() => createRegister(input, options)),
      thrownBy(() => oracleProblems(input, options)),
    );
    const made = registerOf({ input, options });
    if (made === undefined) return;
    mustEqual("problems", made.problems.map(placed).sort(), oracleProblems(input, options).map(placed).sort());
    mustEqual("students", made.register.studentIds, oracleStudents(input, options));
  });
});

test("measure and measureAll equal the oracle for every student", { timeout: propertyTimeout }, () => {
  holdsForAll(registerCases, (example) => {
    const { input, options, asOf, counting } = example;
    const register = registerOf(example)?.register;
    if (register === undefined) return;
    const table = measureAll(register, { asOf, counting });
    mustEqual("length", table.length, register.studentIds.length);
    register.studentIds.forEach((studentId, i) => {
      const expected = oracleMeasure(input, options, studentId, { asOf, counting });
      mustEqual(`measure of ${studentId}`, measure(register, studentId, { asOf, counting }), expected);
      mustEqual(`measureAll at ${i}`, table.at(i), expected);
      mustEqual(`columns at ${i}`, columnsAt(table, i), {
        enrolled: expected.enrolled ? 1 : 0,
        daysInMembership: expected.daysInMembership,
        daysPresent: expected.daysPresent,
        daysAbsent: expected.daysAbsent,
        daysExcused: expected.daysExcused,
        daysUnexcused: expected.daysUnexcused,
        daysUnknown: expected.daysUnknown,
        tardies: expected.tardies,
        chronicallyAbsent: expected.chronicallyAbsent ? 1 : 0,
        band: expected.band,
      });
    });
  });
});

function registerOf({
  input,
  options,
}: Pick<RegisterCase, "input" | "options">): { register: Register; problems: Problem[] } | undefined {
  return thrownBy(() => oracleProblems(input, options)) === undefined ? createRegister(input, options) : undefined;
}

function thrownBy(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : (error as Error).message;
  }
}

/** A problem as its code, its row and, for a mark, the field at fault. */
function placed({ code, path }: OracleProblem | Problem): string {
  return [code, ...path.slice(0, path[0] === "marks" ? 3 : 2)].join(" ");
}

function columnsAt(table: ReturnType<typeof measureAll>, i: number): Record<string, unknown> {
  return {
    enrolled: table.enrolled[i],
    daysInMembership: table.daysInMembership[i],
    daysPresent: table.daysPresent[i],
    daysAbsent: table.daysAbsent[i],
    daysExcused: table.daysExcused[i],
    daysUnexcused: table.daysUnexcused[i],
    daysUnknown: table.daysUnknown[i],
    tardies: table.tardies[i],
    chronicallyAbsent: table.chronicallyAbsent[i],
    band: table.band(i),
  };
}
