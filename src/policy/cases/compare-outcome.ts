import type { Path } from "../condition/parts.js";
import { decidingPart, tracesIn } from "../trace-parts.js";
import type { DueDuty, RuleOutcome, Trace } from "../types.js";
import type { CaseDifference, ExpectedDuty, ExpectedOutcome } from "./types.js";

/** Where an outcome differs from what was expected of it. */
export function differencesIn(expected: ExpectedOutcome, outcome: RuleOutcome, path: Path): CaseDifference[] {
  const { result, reachedOn, occurrences = [], needs = [], trace, duties } = outcome;
  const actual = {
    result,
    reachedOn,
    occurrences,
    counted: trace && countedBy(trace),
    observed: trace && decidingPart(trace)?.observed,
    needs,
  };
  const wanted = { ...expected, ...(expected.needs && { needs: [...expected.needs].sort() }) };
  return [...fieldDifferences(wanted, actual, path), ...dutyDifferences(expected.duties, duties, [...path, "duties"])];
}

/** Where fields differ from what was expected of them. */
function fieldDifferences(expected: object, actual: Readonly<Record<string, unknown>>, path: Path): CaseDifference[] {
  const wanted = new Map<string, unknown>(Object.entries(expected));
  return Object.entries(actual).flatMap(([key, value]) => differenceAt([...path, key], wanted.get(key), value));
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
  const others = differenceAt(path, idsOf(expected), idsOf(duties));
  if (others.length > 0) return others;
  return expected.flatMap((duty, index) => {
    const { occurrence, dueOn, status } = duties[index]!;
    return fieldDifferences(duty, { occurrence, dueOn, status }, [...path, index]);
  });
}

function idsOf(duties: readonly { readonly dutyId: string }[]): string[] {
  return duties.map(({ dutyId }) => dutyId);
}

function countedBy(trace: Trace): string[] {
  const dates = tracesIn(trace).flatMap(({ holds, dates: counted }) => (holds === true && counted ? counted : []));
  return [...new Set(dates)].sort();
}
