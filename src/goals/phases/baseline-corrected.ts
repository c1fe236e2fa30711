import { theilSen } from "../theil-sen.js";
import { betweenPhases, untiedPairs, type PhaseValues } from "./pairs.js";

/** Tau between two phases once the trend of the first is taken off both, by two denominators. */
export interface CorrectedTau {
  /** By the pairs between the phases. */
  readonly tau: number;
  /** Kendall's tau-b of the values with the phases as 0 and 1; undefined where all values are alike. */
  readonly tauB: number | undefined;
}

/** What is nearer to zero than this is a tie: residuals are not exact in their last digits. */
const digits = 1e9;

/** Undefined where the first phase has no trend because it has fewer than two points. */
export function baselineCorrected(earlier: PhaseValues, later: PhaseValues): CorrectedTau | undefined {
  if (earlier.values.length < 2) return undefined;
  const { slope, intercept } = theilSen(earlier.values.map((y, index) => ({ x: earlier.times[index]!, y })));
  const size = Math.max(...[...earlier.values, ...later.values].map(Math.abs), 1e-300);
  const left = ({ values, times }: PhaseValues): number[] =>
    values.map((value, index) => Math.round(((value - intercept - slope * times[index]!) / size) * digits) / digits);
  const [before, after] = [left(earlier), left(later)];
  const s = betweenPhases(before, after);
  const pairs = before.length * after.length;
  const untied = untiedPairs([...before, ...after]);
  return { tau: s / pairs, tauB: untied === 0 ? undefined : s / Math.sqrt(pairs * untied) };
}
