const bars = "▁▂▃▄▅▆▇█";

/** A series as a line of bars, the least value lowest; a gap where there is none. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const [least, greatest] = [Math.min(...known), Math.max(...known)];
  const step = (greatest - least) / (bars.length - 1);
  return values
    .map((value) => (value === null ? " " : bars[step === 0 ? 0 : Math.round((value - least) / step)]))
    .join("");
}
