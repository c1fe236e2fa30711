import fc from "fast-check";
import { suppress, type CountTable } from "truancy-prevention/privacy";
import { countTableSchema } from "truancy-prevention/schemas";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../support/deep-freeze.js";
import { thrownBy } from "../support/thrown.js";
import { candidates } from "./candidates.js";

const counts = (table: CountTable, options?: Parameters<typeof suppress>[1]) =>
  suppress(table, options).cells.map(({ count }) => count);
const school = (...grades: number[]): CountTable => ({
  cells: [
    ...grades.map((count, index) => ({ id: `grade ${index + 6}`, count })),
    { id: "school", count: grades.reduce((a, b) => a + b, 0) },
  ],
  sums: [{ total: "school", parts: grades.map((_, index) => `grade ${index + 6}`) }],
});

describe("small cells", () => {
  test("nine is hidden, ten is shown", () => {
    expect(
      counts({
        cells: [
          { id: "a", count: 9 },
          { id: "b", count: 10 },
        ],
      }),
    ).toEqual([null, 10]);
  });

  test("nobody is fewer than ten; where a reader may know it, it can be shown", () => {
    const table = {
      cells: [
        { id: "a", count: 0 },
        { id: "b", count: 30 },
      ],
    };
    expect(counts(table)).toEqual([null, 30]);
    expect(counts(table, { zeros: "show" })).toEqual([0, 30]);
  });

  test("a minimum of one's own; of 1, nothing is hidden", () => {
    expect(counts(school(4, 5, 20), { minimum: 5 })).toEqual([null, null, 20, 29]);
    expect(counts(school(0, 5, 20), { minimum: 1 })).toEqual([0, 5, 20, 25]);
  });

  test("of a group of nine nothing is shown, not even how many they are", () => {
    expect(suppress({ cells: [{ id: "a", count: 4, of: 9 }] }).cells).toEqual([
      { id: "a", count: null, of: null, because: "too-few-people", why: "fewer than 10 people" },
    ]);
  });

  test("3 of 60 and 57 of 60 are alike: three are the others", () => {
    const { cells } = suppress({
      cells: [
        { id: "a", count: 3, of: 60 },
        { id: "b", count: 57, of: 60 },
        { id: "c", count: 30, of: 60 },
      ],
    });
    expect(cells.map(({ count, of }) => [count, of])).toEqual([
      [null, 60],
      [null, 60],
      [30, 60],
    ]);
    expect(cells[0]?.why).toBe(cells[1]?.why);
  });

  test("0% and 100% tell something about everyone, and are hidden, also where zeros are shown", () => {
    const cells = [
      { id: "none", count: 0, of: 40 },
      { id: "all", count: 40, of: 40 },
    ];
    expect(counts({ cells }, { zeros: "show" })).toEqual([null, null]);
  });
});

describe("complementary cells", () => {
  test("a small grade takes the next smallest with it, and says why", () => {
    const { cells, hidden } = suppress(school(4, 25, 31));
    expect(cells.map(({ count }) => count)).toEqual([null, null, 31, 60]);
    expect(cells.map(({ because }) => because)).toEqual(["small-count", "complement", undefined, undefined]);
    expect(cells[1]).toMatchObject({ why: "another cell could be worked out from it", protects: ["grade 6"] });
    expect(hidden).toBe(2);
  });

  test("two groups: the other one goes, as it is the rest", () => {
    expect(
      counts({
        cells: [
          { id: "girls", count: 4 },
          { id: "boys", count: 56 },
          { id: "all", count: 60 },
        ],
        sums: [{ total: "all", parts: ["girls", "boys"] }],
      }),
    ).toEqual([null, null, 60]);
  });

  test("two small grades hide each other only if together they are ten", () => {
    expect(counts(school(6, 7, 40))).toEqual([null, null, 40, 53]);
    expect(counts(school(4, 5, 40, 50))).toEqual([null, null, null, 50, 99]);
  });

  test("9 + 9 of a known 18 can only be nine each", () => {
    expect(counts(school(9, 9, 40, 50))).toEqual([null, null, null, 50, 108]);
  });

  test("one grade alone is its school: the total goes too", () => {
    expect(counts(school(4))).toEqual([null, null]);
  });

  test("a table of rows and columns: a rectangle goes, and not a row", () => {
    const rows = [
      [3, 20, 30],
      [40, 50, 60],
      [70, 80, 90],
    ];
    const id = (row: number, column: number): string => `${row}/${column}`;
    const three = [0, 1, 2];
    const table: CountTable = {
      cells: [
        ...rows.flatMap((row, r) => row.map((count, c) => ({ id: id(r, c), count }))),
        ...three.map((r) => ({ id: `row ${r}`, count: rows[r]!.reduce((a, b) => a + b, 0) })),
        ...three.map((c) => ({ id: `column ${c}`, count: rows.reduce((sum, row) => sum + row[c]!, 0) })),
      ],
      sums: [
        ...three.map((r) => ({ total: `row ${r}`, parts: three.map((c) => id(r, c)) })),
        ...three.map((c) => ({ total: `column ${c}`, parts: three.map((r) => id(r, c)) })),
      ],
    };
    const hidden = suppress(table)
      .cells.filter(({ count }) => count === null)
      .map(({ id }) => id);
    expect(hidden).toEqual(["0/0", "0/1", "1/0", "1/1"]);
  });

  test("nested totals: a grade in a school in a district", () => {
    const table: CountTable = {
      cells: [
        { id: "oak 6", count: 5 },
        { id: "oak 7", count: 30 },
        { id: "elm 6", count: 20 },
        { id: "elm 7", count: 22 },
        { id: "oak", count: 35 },
        { id: "elm", count: 42 },
        { id: "district", count: 77 },
        { id: "district 6", count: 25 },
        { id: "district 7", count: 52 },
      ],
      sums: [
        { total: "oak", parts: ["oak 6", "oak 7"] },
        { total: "elm", parts: ["elm 6", "elm 7"] },
        { total: "district", parts: ["oak", "elm"] },
        { total: "district", parts: ["district 6", "district 7"] },
        { total: "district 6", parts: ["oak 6", "elm 6"] },
        { total: "district 7", parts: ["oak 7", "elm 7"] },
      ],
    };
    const shown = suppress(table)
      .cells.filter(({ count }) => count !== null)
      .map(({ id }) => id);
    expect(shown).toEqual(["oak", "elm", "district", "district 6", "district 7"]);
  });

  test("a share beside its district: the small one takes another school's count, and no group", () => {
    const { cells } = suppress({
      cells: [
        { id: "oak", count: 3, of: 60 },
        { id: "elm", count: 30, of: 70 },
        { id: "ash", count: 40, of: 80 },
        { id: "district", count: 73, of: 210 },
      ],
      sums: [{ total: "district", parts: ["oak", "elm", "ash"] }],
    });
    expect(cells.map(({ count, of }) => [count, of])).toEqual([
      [null, 60],
      [null, 70],
      [40, 80],
      [73, 210],
    ]);
  });

  test("a school too small to be named takes another's group with it", () => {
    const { cells } = suppress({
      cells: [
        { id: "oak", count: 3, of: 7 },
        { id: "elm", count: 30, of: 70 },
        { id: "ash", count: 40, of: 80 },
        { id: "district", count: 73, of: 157 },
      ],
      sums: [{ total: "district", parts: ["oak", "elm", "ash"] }],
    });
    expect(cells.map(({ count, of }) => [count, of])).toEqual([
      [null, null],
      [null, null],
      [40, 80],
      [73, 157],
    ]);
  });
});

describe("what a reader could put together", () => {
  const table = (parts: Record<string, number>, totals: Record<string, readonly string[]>): CountTable => {
    const known = new Map(Object.entries(parts));
    for (const [id, of] of Object.entries(totals))
      known.set(
        id,
        of.reduce((sum, one) => sum + known.get(one)!, 0),
      );
    return {
      cells: [...known].map(([id, count]) => ({ id, count })),
      sums: Object.entries(totals).map(([total, of]) => ({ total, parts: of })),
    };
  };
  const shownOf = (of: CountTable, options: Parameters<typeof suppress>[1]) =>
    suppress(of, options)
      .cells.filter(({ count }) => count !== null)
      .map(({ id }) => id);

  test("a large cell that can be had leads on to a small one: e is 5, so b is 10 - 5 - (14 - 5 - 5) = 1", () => {
    const nested = table(
      { a: 1, b: 1, c: 3, d: 5, e: 5 },
      { abce: ["a", "b", "c", "e"], alone: ["e"], acde: ["a", "c", "d", "e"] },
    );
    const shown = shownOf(nested, { minimum: 4 });
    expect(shown).not.toEqual(expect.arrayContaining(["d", "abce", "alone", "acde"]));
    expect(candidates(nested, suppress(nested, { minimum: 4 }))[1]?.size).toBeGreaterThan(1);
  });

  test("6 of five grades and 6 of three of them leave none for the other two", () => {
    const nested = table({ a: 6, b: 0, c: 0, d: 0, e: 0 }, { all: ["a", "b", "c", "d", "e"], three: ["a", "b", "c"] });
    expect(shownOf(nested, { minimum: 4 })).not.toEqual(expect.arrayContaining(["all", "three"]));
  });

  test("7 of 21 in grades of 10, 4 and 7: two to three and eight to eleven leave a gap that only 7 and 0 cross", () => {
    const cells = [
      { id: "a", count: 7, of: 10 },
      { id: "b", count: 0, of: 4 },
      { id: "c", count: 0, of: 7 },
      { id: "bc", count: 0, of: 11 },
      { id: "abc", count: 7, of: 21 },
    ];
    const sums = [
      { total: "bc", parts: ["b", "c"] },
      { total: "abc", parts: ["a", "b", "c"] },
    ];
    expect(suppress({ cells, sums }, { minimum: 4 }).cells.map(({ count }) => count)).toEqual(cells.map(() => null));
  });

  test("where zeros are shown, a hidden one is more than none: of 6, with 5 at least in the other, it is 1", () => {
    const two = table({ a: 1, b: 5 }, { ab: ["a", "b"] });
    expect(shownOf(two, { minimum: 5 })).toEqual(["ab"]);
    expect(shownOf(two, { minimum: 5, zeros: "show" })).toEqual([]);
  });

  test("a zero that would say that a share is 0% is not shown", () => {
    const cells = [
      { id: "grade 6", count: 0, of: 40 },
      { id: "school", count: 0 },
      { id: "clubs", count: 0 },
    ];
    const shown = suppress({ cells, sums: [{ total: "school", parts: ["grade 6"] }] }, { zeros: "show" });
    expect(shown.cells.map(({ count }) => count)).toEqual([null, null, 0]);
  });
});

// Small tables of every shape, with a minimum small enough that all tables a reader could think of can be gone through.
const value = fc.integer({ min: 0, max: 9 });
const flat = fc.array(value, { minLength: 1, maxLength: 4 }).map((grades) => school(...grades));
const crossed = fc.tuple(fc.tuple(value, value), fc.tuple(value, value)).map(([[a, b], [c, d]]): CountTable => ({
  cells: [
    { id: "a", count: a },
    { id: "b", count: b },
    { id: "c", count: c },
    { id: "d", count: d },
    { id: "ab", count: a + b },
    { id: "cd", count: c + d },
    { id: "ac", count: a + c },
    { id: "bd", count: b + d },
  ],
  sums: [
    { total: "ab", parts: ["a", "b"] },
    { total: "cd", parts: ["c", "d"] },
    { total: "ac", parts: ["a", "c"] },
    { total: "bd", parts: ["b", "d"] },
  ],
}));
const shares = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), { minLength: 1, maxLength: 3 })
  .map((groups): CountTable => ({
    cells: [
      ...groups.map(([count, rest], index) => ({ id: `${index}`, count, of: count + rest })),
      {
        id: "all",
        count: groups.reduce((sum, [count]) => sum + count, 0),
        of: groups.reduce((sum, [count, rest]) => sum + count + rest, 0),
      },
    ],
    sums: [{ total: "all", parts: groups.map((_, index) => `${index}`) }],
  }));
const subtotals = fc
  .tuple(
    fc.array(value, { minLength: 3, maxLength: 4 }),
    fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
  )
  .map(([counts, chosen]): CountTable => {
    const sums = chosen
      .map((of, index) => ({ total: `total ${index}`, parts: counts.flatMap((_, part) => (of[part] ? [part] : [])) }))
      .filter(({ parts }) => parts.length > 0);
    return {
      cells: [
        ...counts.map((count, index) => ({ id: `${index}`, count })),
        ...sums.map(({ total, parts }) => ({ id: total, count: parts.reduce((sum, part) => sum + counts[part]!, 0) })),
      ],
      sums: sums.map(({ total, parts }) => ({ total, parts: parts.map(String) })),
    };
  });

test("no small cell can be worked out: for each, a reader could think of two tables at least that look the same", () => {
  fc.assert(
    fc.property(fc.oneof(flat, crossed, shares, subtotals), fc.integer({ min: 4, max: 6 }), (table, minimum) => {
      const shown = suppress(deepFreeze(table), { minimum });
      const possible = candidates(table, shown);
      shown.cells.forEach((cell, index) => {
        const { count } = table.cells[index]!;
        if (cell.count !== null) expect(cell.count).toBe(count);
        if (cell.count !== null || cell.because === "complement") return;
        expect(possible[index]?.size).toBeGreaterThan(1);
        expect(possible[index]?.has(count)).toBe(true);
      });
    }),
  );
});

test("what is small is hidden, whatever else is", () => {
  fc.assert(
    fc.property(fc.oneof(flat, crossed, shares), fc.integer({ min: 2, max: 5 }), (table, minimum) => {
      suppress(table, { minimum }).cells.forEach((cell, index) => {
        const { count, of } = table.cells[index]!;
        const small = of === undefined ? count < minimum : of < minimum || count < minimum || of - count < minimum;
        if (small) expect(cell.count).toBe(null);
        expect(cell.count === null).toBe(cell.because !== undefined && cell.why !== undefined);
      });
    }),
  );
});

test("a district of 60 schools with 13 grades is done in one go", () => {
  const grades = Array.from({ length: 13 }, (_, grade) => grade);
  const schools = Array.from({ length: 60 }, (_, one) => one);
  const at = (one: number, grade: number): number => (one * 7 + grade * 13) % 57;
  const cells = schools.flatMap((one) => grades.map((grade) => ({ id: `${one}/${grade}`, count: at(one, grade) })));
  const table: CountTable = {
    cells: [
      ...cells,
      ...schools.map((one) => ({ id: `school ${one}`, count: grades.reduce((sum, grade) => sum + at(one, grade), 0) })),
      { id: "district", count: cells.reduce((sum, { count }) => sum + count, 0) },
    ],
    sums: [
      ...schools.map((one) => ({ total: `school ${one}`, parts: grades.map((grade) => `${one}/${grade}`) })),
      { total: "district", parts: schools.map((one) => `school ${one}`) },
    ],
  };
  const shown = suppress(table);
  for (const one of schools) {
    const hidden = grades.map((grade) => one * 13 + grade).filter((index) => shown.cells[index]?.count === null);
    const sum = hidden.reduce((total, index) => total + table.cells[index]!.count, 0);
    expect(hidden.length === 0 || (hidden.length > 1 && sum >= 10)).toBe(true);
  }
});

describe("what is refused", () => {
  const a = { id: "a", count: 3 };
  test.each<[string, CountTable, string, readonly (string | number)[]]>([
    ["half a student", { cells: [{ id: "a", count: 1.5 }] }, "invalid-number", ["cells", 0, "count"]],
    ["fewer than none", { cells: [{ id: "a", count: -1 }] }, "invalid-number", ["cells", 0, "count"]],
    [
      "an endless group",
      { cells: [{ id: "a", count: 1, of: Number.POSITIVE_INFINITY }] },
      "invalid-number",
      ["cells", 0, "of"],
    ],
    ["more than the group", { cells: [{ id: "a", count: 3, of: 2 }] }, "invalid-table", ["cells", 0, "count"]],
    ["an id twice", { cells: [a, a] }, "invalid-table", ["cells", 1, "id"]],
    [
      "a total that is not there",
      { cells: [a], sums: [{ total: "b", parts: ["a"] }] },
      "invalid-table",
      ["sums", 0, "total"],
    ],
    [
      "a part that is not there",
      { cells: [a], sums: [{ total: "a", parts: ["b"] }] },
      "invalid-table",
      ["sums", 0, "parts", 0],
    ],
    ["a part of itself", { cells: [a], sums: [{ total: "a", parts: ["a"] }] }, "invalid-table", ["sums", 0, "parts"]],
    [
      "parts that do not add up",
      { cells: [a, { id: "b", count: 4 }], sums: [{ total: "b", parts: ["a"] }] },
      "invalid-table",
      ["sums", 0, "parts"],
    ],
    [
      "groups that do not add up",
      {
        cells: [
          { ...a, of: 20 },
          { id: "b", count: 3, of: 30 },
        ],
        sums: [{ total: "b", parts: ["a"] }],
      },
      "invalid-table",
      ["sums", 0, "parts"],
    ],
  ])("%s", (_, table, code, path) => {
    expect(thrownBy(() => suppress(table))).toMatchObject({ code, path });
  });

  test("a minimum that is none", () => {
    expect(thrownBy(() => suppress({ cells: [] }, { minimum: 0 })).path).toEqual(["minimum"]);
  });
});

test("the schema takes tables and names what is wrong", () => {
  expect(countTableSchema.parse(school(4, 25))).toEqual(school(4, 25));
  expect(countTableSchema.safeParse({ cells: [{ id: "a", count: 1, off: 3 }] }).success).toBe(false);
  expect(countTableSchema.safeParse(JSON.parse('{"cells": [], "__proto__": []}')).success).toBe(false);
});
