import { decidingPart, tracesIn } from "../trace-parts.js";
import type { DueDuty, RuleOutcome, Trace } from "../types.js";
import type { CaseDifference, ExpectedDuty, ExpectedOutcome } from "./types.js";

type Path = readonly (string | number)[];

/** Where an outcome differs from what was expected of it. */
export function differencesIn(expected: ExpectedOutcome, outcome: RuleOutcome, path: Path): CaseDifference[] {
  const { trace } = outcome;
  const plain = [
    differenceAt([...path, "result"], expected.result, outcome.result),
    differenceAt([...path, "reachedOn"], expected.reachedOn, outcome.reachedOn),
    differenceAt([...path, "occurrences"], expected.occurrences, outcome.occurrences ?? []),
    differenceAt([...path, "counted"], expected.counted, trace && countedBy(trace)),
    differenceAt([...path, "observed"], expected.observed, trace && decidingPart(trace)?.observed),
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

function countedBy(trace: Trace): string[] {
  const dates = tracesIn(trace).flatMap(({ holds, dates: counted }) => (holds === true && counted ? counted : []));
  return [...new Set(dates)].sort();
}
