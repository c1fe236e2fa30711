import { describe, expect, test } from "vitest";
import { components, componentsOf, crosswalk, levers, leversOf } from "../../src/framework/index.js";

const componentIds = components.map((component) => component.id);
const leverIds = levers.map((lever) => lever.id);
const pairs = crosswalk.map((entry) => `${entry.component} ${entry.lever}`);

describe("the crosswalk of components and levers", () => {
  test("holds known ids, by component and then by lever, no pair twice", () => {
    const inOrder = componentIds.flatMap((component) => leverIds.map((lever) => `${component} ${lever}`));
    expect(pairs).toEqual(inOrder.filter((pair) => pairs.includes(pair)));
  });

  test("leaves no component without a lever and no lever without a component", () => {
    expect(new Set(crosswalk.map((entry) => entry.component))).toEqual(new Set(componentIds));
    expect(new Set(crosswalk.map((entry) => entry.lever))).toEqual(new Set(leverIds));
  });

  test("says of every pair that it is ours, and why", () => {
    for (const entry of crosswalk) {
      expect(entry.origin).toBe("ours");
      expect(entry.why).toMatch(/^[A-Z].*\.$/);
    }
  });

  test("pairs what is the same in both: families, learning of adults, policies, teaching, services", () => {
    expect(pairs).toEqual(
      expect.arrayContaining([
        "proactive-policy policies-and-procedures",
        "engaging-curriculum teaching-and-learning",
        "family-partnership family-engagement",
        "community-partners resources-and-services",
        "professional-development professional-learning",
      ]),
    );
  });
});

describe("the two ways through it", () => {
  test.each(components)("leversOf($id) are the levers of its pairs, in the levers' order", ({ id }) => {
    const expected = levers.filter((lever) => pairs.includes(`${id} ${lever.id}`));
    expect(expected).not.toEqual([]);
    expect(leversOf(id)).toEqual(expected);
  });

  test.each(levers)("componentsOf($id) are the components of its pairs, in the components' order", ({ id }) => {
    const expected = components.filter((component) => pairs.includes(`${component.id} ${id}`));
    expect(expected).not.toEqual([]);
    expect(componentsOf(id)).toEqual(expected);
  });
});
