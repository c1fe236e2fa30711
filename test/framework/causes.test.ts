import { describe, expect, test } from "vitest";
import { causeCrosswalk, causeFamilies, keyElements, rootCauses } from "../../src/framework/index.js";

describe("the two ways to sort causes", () => {
  test("DESE's four families, each with the key element of component 2 that asks for it", () => {
    expect(causeFamilies.map(({ id, title, element }) => [id, title, element])).toEqual([
      ["personal", "Personal", "proactive-policy.personal-causes"],
      ["academic", "Academic", "proactive-policy.academic-causes"],
      ["school-climate", "School climate", "proactive-policy.school-climate-causes"],
      ["family", "Family", "proactive-policy.family-causes"],
    ]);
    const asked = keyElements("proactive-policy").map((element) => element.id);
    expect(asked).toEqual(expect.arrayContaining(causeFamilies.map((family) => family.element)));
  });

  test("the four root causes of Attendance Works, with the other names they go by", () => {
    expect(rootCauses.map(({ id, title, alsoCalled }) => [id, title, ...alsoCalled])).toEqual([
      ["barriers", "Barriers to attendance"],
      ["aversion", "Aversion to school", "Negative school experiences"],
      ["disengagement", "Disengagement from school", "Lack of engagement"],
      ["misconceptions", "Misconceptions about the impact of absences", "Myths"],
    ]);
  });

  test("say where they were read", () => {
    expect(new Set(causeFamilies.map((family) => family.source.date))).toEqual(new Set(["2020-12-21"]));
    expect(new Set(rootCauses.map((cause) => cause.source.publisher))).toEqual(new Set(["Attendance Works"]));
  });
});

describe("the crosswalk between them", () => {
  const familyIds = causeFamilies.map((family) => family.id);
  const rootCauseIds = rootCauses.map((cause) => cause.id);

  test("holds known ids, no pair twice, each with a case and the word that it is ours", () => {
    const pairs = causeCrosswalk.map((entry) => `${entry.family} ${entry.rootCause}`);
    const possible = familyIds.flatMap((family) => rootCauseIds.map((cause) => `${family} ${cause}`));
    expect(pairs).toEqual(possible.filter((pair) => pairs.includes(pair)));
    for (const entry of causeCrosswalk) {
      expect(entry.origin).toBe("ours");
      expect(entry.why).toMatch(/^[A-Z].*\.$/);
    }
  });

  test.each(familyIds)("is many to many: %s meets several root causes, and not just any", (family) => {
    const met = causeCrosswalk.filter((entry) => entry.family === family);
    expect(met.length).toBeGreaterThan(1);
  });

  test.each(rootCauseIds)("is many to many: %s meets several families", (rootCause) => {
    const met = causeCrosswalk.filter((entry) => entry.rootCause === rootCause);
    expect(met.length).toBeGreaterThan(1);
    expect(causeCrosswalk.length).toBeLessThan(familyIds.length * rootCauseIds.length);
  });
});
