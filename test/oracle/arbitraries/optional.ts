import fc from "fast-check";

/** Present with one of these values, or absent, as often as not. */
export type Rare<T> = fc.Arbitrary<T | undefined>;

/** Absent `weight` times for each time it is there. */
export function rarely<T>(arbitrary: fc.Arbitrary<T>, weight = 1): Rare<T> {
  return fc.oneof({ arbitrary: fc.constant(undefined), weight }, { arbitrary, weight: 1 });
}

/** There four times in five. */
export function mostly<T>(arbitrary: fc.Arbitrary<T>): Rare<T> {
  return fc.oneof({ arbitrary: fc.constant(undefined), weight: 1 }, { arbitrary, weight: 4 });
}

/** The value without the properties that are undefined, as JSON would have it. */
export function compact<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, own]) => own !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** Every property an arbitrary of its own; undefined ones are left out of the object. */
export function object<T extends object>(model: { [K in keyof T]-?: fc.Arbitrary<T[K] | undefined> }): fc.Arbitrary<T> {
  return fc
    .record(model as unknown as Record<string, fc.Arbitrary<unknown>>, { noNullPrototype: true })
    .map(compact) as fc.Arbitrary<unknown> as fc.Arbitrary<T>;
}

/** Some of the values, at least one, in their order. */
export function someOf<T>(...values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.subarray([...values], { minLength: 1 });
}
