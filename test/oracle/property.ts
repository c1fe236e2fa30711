import fc from "fast-check";

/** How many cases a property is tried on: `PROPERTY_RUNS`, or as many as a short run allows. */
const propertyRuns = Number(process.env["PROPERTY_RUNS"] ?? 150);

/** The seed of a property run: `PROPERTY_SEED`, or a fixed one. */
const propertySeed = Number(process.env["PROPERTY_SEED"] ?? 20_260_101);

/** Room for the slow oracle: the time that a property may take, in milliseconds. */
export const propertyTimeout = 60_000 + 300 * propertyRuns;

/**
 * Try a claim on many cases, or on a fraction of as many, others for another `shift`; it fails with the smallest case found, as JSON on
 * one line.
 */
export function holdsForAll<T>(
  cases: fc.Arbitrary<T>,
  claim: (example: T) => void,
  { fraction = 1, shift = 0 }: { readonly fraction?: number; readonly shift?: number } = {},
): void {
  const numRuns = Math.ceil(propertyRuns * fraction);
  const details = fc.check(fc.property(cases, claim), { seed: propertySeed + shift, numRuns });
  if (!details.failed) return;
  const [smallest] = details.counterexample ?? [];
  const why = details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance);
  throw new Error(
    `${why}\nseed ${details.seed}, path ${details.counterexamplePath}, ${details.numShrinks} shrinks, case:\n${oneLine(smallest)}`,
  );
}

/** JSON on one line in which numbers that JSON lacks stay readable. */
export function oneLine(value: unknown): string {
  return JSON.stringify(value, (_, own: unknown) =>
    typeof own === "number" && !Number.isFinite(own) ? String(own) : own,
  );
}

/** Throw with both values if they differ as JSON does: order of keys aside, an undefined property being no property. */
export function mustEqual(what: string, actual: unknown, expected: unknown): void {
  const [found, wanted] = [oneLine(sorted(actual)), oneLine(sorted(expected))];
  if (found !== wanted) throw new Error(`${what}\n  engine ${found}\n  oracle ${wanted}`);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, own]) => own !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => [key, sorted(own)]));
}
