/** What stands in JSON where something else should be; and what a field that was left out or a division by zero leaves. */
export const fromJson: readonly (readonly [string, unknown])[] = [
  ["undefined", undefined],
  ["null", null],
  ["a number", 1],
  ["NaN", Number.NaN],
  ["a text", "x"],
  ["a list", []],
  ["a list of nothing", [undefined, null]],
  ["an object", {}],
  ["an object with another prototype's name", JSON.parse('{ "__proto__": { "id": "x" }, "constructor": 1 }')],
];

/** What takes the place of a whole argument that should be something else. */
export const wrongValues: readonly (readonly [string, unknown])[] = [
  ...fromJson,
  ["true", true],
  ["a huge number", 1e308],
  ["no text", ""],
  ["a name of every object", "__proto__"],
  ["an object without a prototype", Object.create(null)],
  ["a function", () => undefined],
  ["a symbol", Symbol("x")],
  ["a big integer", 1n],
];
