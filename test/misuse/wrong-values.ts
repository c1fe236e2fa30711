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
  ["lists, 20,000 deep", nested((inner) => [inner])],
  ["objects, 20,000 deep", nested((inner) => ({ all: [inner] }))],
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

/** Deeper than a function that calls itself can follow; JSON.parse reads it. */
function nested(wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let depth = 0; depth < 20_000; depth++) value = wrap(value);
  return value;
}
