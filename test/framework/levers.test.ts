import { describe, expect, test } from "vitest";
import { essentialElements, leverEditions, levers } from "../../src/framework/index.js";

describe("the six levers", () => {
  test.each([
    ["leadership-and-culture", "1 Leadership and Culture", "1 Leadership", "1 Leadership, Infrastructure, and Culture"],
    ["family-engagement", "2 Family Engagement", "6 Collaboration with Families", "6 Family Engagement"],
    [
      "professional-learning",
      "3 Professional Learning Opportunities",
      "2 Professional Development",
      "2 Professional Learning Opportunities",
    ],
    [
      "resources-and-services",
      "4 Access to Resources and Services",
      "3 Access to Resources and Services",
      "3 Access to Resources and Services",
    ],
    [
      "teaching-and-learning",
      "5 Teaching & Learning that Fosters Safe and Supportive Environments",
      "4 Academic and Non-Academic Activities",
      "4 Teaching and Learning that Fosters Safe and Supportive Environments",
    ],
    [
      "policies-and-procedures",
      "6 Policies and Procedures",
      "5 School Policies, Procedures, and Protocols",
      "5 School Policies, Procedures, and Protocols",
    ],
  ])("%s is “%s”, was “%s” until 2018 and “%s” until 2021", (id, now, until2018, until2021) => {
    const lever = levers.find((candidate) => candidate.id === id);
    expect(`${lever?.number} ${lever?.title}`).toBe(now);
    expect(lever?.formerNames.map((name) => `${name.edition}: ${name.position} ${name.title}`)).toEqual([
      `2008: ${until2018}`,
      `2018: ${until2021}`,
    ]);
  });

  test("stand in the order of 2021, each with its own words and the address of its name", () => {
    expect(levers.map((lever) => lever.number)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const lever of levers) {
      expect(lever.summary).toMatch(/^[A-Z].*\.$/);
      expect(lever.source.url).toBe("https://sassma.org/levers.asp");
    }
  });

  test.each(["2008", "2018"])("filled all six places in the edition of %s", (edition) => {
    const places = levers.flatMap((lever) => lever.formerNames.filter((name) => name.edition === edition));
    expect(places.map((name) => name.position).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("take their names from three editions, each with where it was read", () => {
    expect(leverEditions.map(({ id, source }) => [id, source.url])).toEqual([
      ["2008", "https://doe.mass.edu/grants/2018/335"],
      ["2018", "https://doe.mass.edu/grants/2020/awards/335.html"],
      ["2021", "https://sassma.org/levers.asp"],
    ]);
  });
});

test("the five essential elements are slots: no name, no component, no source is made up for them", () => {
  expect(essentialElements).toEqual(
    ["E1", "E2", "E3", "E4", "E5"].map((id) => ({ id, label: "unverified", components: [] })),
  );
});
