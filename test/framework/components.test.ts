import { describe, expect, test } from "vitest";
import { components } from "../../src/framework/index.js";

const elements = components.flatMap((component) => component.elements);

describe("the twelve components", () => {
  test("stand in the order of the page, numbered 1 to 12", () => {
    expect(components.map(({ number, id }) => `${number} ${id}`)).toEqual([
      "1 impact",
      "2 proactive-policy",
      "3 climate-resources",
      "4 supportive-environment",
      "5 engaging-curriculum",
      "6 cultural-respect",
      "7 staff-expertise",
      "8 school-team",
      "9 family-partnership",
      "10 community-partners",
      "11 professional-development",
      "12 measurable-goals",
    ]);
  });

  test.each(components)("$id has a title, a summary, elements and the page with its date", (component) => {
    expect(component.title).not.toBe("");
    expect(component.summary).toMatch(/\w.*\.$/);
    expect(component.elements.length).toBeGreaterThan(1);
    expect(component.source).toEqual({
      title: "Policies and Protocols for Truancy Prevention Programs",
      publisher: "Massachusetts Department of Elementary and Secondary Education",
      date: "2020-12-21",
      url: "https://www.doe.mass.edu/sfs/safety/truancy.html",
    });
  });
});

describe("the key elements", () => {
  test("have ids that no two share, though two components speak of coordination and of goals", () => {
    expect(new Set(elements.map((element) => element.id)).size).toBe(elements.length);
  });

  test.each(components)("of $id name it, in `component` and at the head of their ids", ({ id, elements }) => {
    for (const element of elements) {
      expect(element.component).toBe(id);
      expect(element.id).toMatch(new RegExp(`^${id}\\.[a-z]+(-[a-z]+)*$`));
    }
  });

  test.each(components)("of $id have titles that no two of them share, and summaries", ({ elements }) => {
    expect(new Set(elements.map((element) => element.title)).size).toBe(elements.length);
    for (const element of elements) {
      expect(element.title).toMatch(/^[A-Z]/);
      expect(element.summary).toMatch(/^[A-Z].*\.$/);
    }
  });

  test("carry the page's letters, which only component 4 has: c holds intensive and crisis intervention", () => {
    const lettered = elements.filter((element) => element.letter !== undefined);
    expect(lettered.map(({ letter, id }) => `${letter} ${id}`)).toEqual([
      "a supportive-environment.attendance-for-all",
      "b supportive-environment.early-intervention",
      "c supportive-environment.intensive-intervention",
      "c supportive-environment.crisis-intervention",
      "d supportive-environment.alternatives-to-exclusion",
      "e supportive-environment.incentives",
    ]);
  });

  test("are examples where the page says `such as` or `e.g.`: six areas of instruction and six kinds of partner", () => {
    const examples = elements.filter((element) => element.example === true);
    const count = (id: string) => examples.filter((element) => element.component === id).length;
    expect([count("engaging-curriculum"), count("community-partners"), examples.length]).toEqual([6, 6, 12]);
  });
});
