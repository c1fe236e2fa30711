import { describe, expect, test } from "vitest";
import {
  component,
  components,
  componentsOf,
  keyElements,
  lever,
  levers,
  leversOf,
} from "../../src/framework/index.js";
import type { ComponentId, LeverId } from "../../src/framework/index.js";
import { thrownBy } from "../support/thrown.js";

test.each(components)("component($id) and its key elements are those of the list", (listed) => {
  expect(component(listed.id)).toBe(listed);
  expect(keyElements(listed.id)).toBe(listed.elements);
});

test.each(levers)("lever($id) is that of the list", (listed) => {
  expect(lever(listed.id)).toBe(listed);
});

const strangers: unknown[] = [
  "",
  "Impact",
  "impact ",
  "C1",
  "0",
  "length",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "Maria Silva, absent on 2026-03-02",
  1,
  null,
  undefined,
  ["impact"],
  { id: "impact" },
];

describe.each(strangers)("the id %o, which nothing has,", (id) => {
  test.each([component, keyElements, leversOf])("is an unknown component, and is not echoed: %o", (look) => {
    const error = thrownBy(() => look(id as ComponentId));
    expect([error.code, error.path, error.message]).toEqual(["unknown-component", [], "unknown component"]);
  });

  test.each([lever, componentsOf])("is an unknown lever, and is not echoed: %o", (look) => {
    const error = thrownBy(() => look(id as LeverId));
    expect([error.code, error.path, error.message]).toEqual(["unknown-lever", [], "unknown lever"]);
  });
});

test("a component's id is no lever's, and the other way round", () => {
  for (const { id } of components) expect(thrownBy(() => lever(id as string as LeverId)).code).toBe("unknown-lever");
  for (const { id } of levers) {
    expect(thrownBy(() => component(id as string as ComponentId)).code).toBe("unknown-component");
  }
});

test("what is handed out can be changed without changing what the next caller gets", () => {
  const mine = leversOf("impact") as unknown[];
  mine.length = 0;
  expect(leversOf("impact").map((found) => found.id)).toEqual(["leadership-and-culture", "professional-learning"]);
});
