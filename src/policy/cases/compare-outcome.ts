import type { DueDuty, RuleOutcome, Trace } from "../types.js";
import type { CaseDifference, ExpectedDuty, ExpectedOutcome } from "./types.js";

type Path = readonly (string | number)[];

/** Where an outcome differs from what was expected of it. */
export function differencesIn(expected: ExpectedOutcome, outcome: RuleOutcome, path: Path): CaseDifference[] {
  const parts = outcome.trace === undefined ? [] : partsOf(outcome.trace);
  const plain = [
    differenceAt([...path, "result"], expected.result, outcome.result),
    differenceAt([...path, "reachedOn"], expected.reachedOn, outcome.reachedOn),
    differenceAt([...path, "occurrences"], expected.occurrences, outcome.occurrences ?? []),
    differenceAt([...path, "counted"], expected.counted, countedBy(parts)),
    differenceAt([...path, "observed"], expected.observed, observedBy(parts)),
    differenceAt([...path, "needs"], expected.needs && [...expected.needs].sort(), outcome.needs ?? []),
  ];
  return [...plain.flat(), ...dutyDifferences(expected.duties, outcome.duties, [...path, "duties"])];
}

/** One difference, or none where nothing was expected or it came out. */
export function differenceAt(path: Path, expected: unknown, actual: unknown): CaseDifference[] {
  if (expected === undefined || JSON.stringify(expected) === JSON.stringify(actual)) return [];
  return [{ path, expected, actual }];
}

function dutyDifferences(
  expected: readonly ExpectedDuty[] | undefined,
  duties: readonly DueDuty[],
  path: Path,
): CaseDifference[] {
  if (expected === undefined) return [];
  const ids = duties.map(({ dutyId }) => dutyId);
  const others = differenceAt(
    path,
    expected.map(({ dutyId }) => dutyId),
    ids,
  );
  if (others.length > 0) return others;
  return expected.flatMap((duty, index) =>
    (["occurrence", "dueOn", "status"] as const).flatMap((key) =>
      differenceAt([...path, index, key], duty[key], duties[index]![key]),
    ),
  );
}

/** A condition and all of its parts, in the order of the text. */
function partsOf(trace: Trace): Trace[] {
  return [trace, ...(trace.of ?? []).flatMap(partsOf)];
}

function countedBy(parts: readonly Trace[]): string[] {
  const dates = parts.flatMap(({ holds, dates: counted }) => (holds === true && counted !== undefined ? counted : []));
  return [...new Set(dates)].sort();
}

function observedBy(parts: readonly Trace[]): number | undefined {
  const counting = parts.filter(({ observed }) => observed !== undefined);
  return (counting.find(({ holds }) => holds === true) ?? counting[0])?.observed;
}
