/** True, false or unknown (undefined), with what would settle an unknown. */
export interface Verdict {
  readonly value: boolean | undefined;
  readonly needs: readonly string[];
}

const yes: Verdict = { value: true, needs: [] };
export const no: Verdict = { value: false, needs: [] };

/** True or false. */
export const known = (value: boolean): Verdict => (value ? yes : no);

/** Unknown for want of these. */
export const unknownFor = (...needs: readonly string[]): Verdict => ({ value: undefined, needs });

/** Kleene's and: false if any is false, else unknown if any is unknown. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.some(({ value }) => value === false)) return no;
  const unknown = verdicts.filter(({ value }) => value === undefined);
  return unknown.length === 0 ? yes : unknownFor(...unknown.flatMap(({ needs }) => needs));
}

/** Kleene's or: true if any is true, else unknown if any is unknown. */
export const anyOf = (verdicts: readonly Verdict[]): Verdict => notOf(allOf(verdicts.map(notOf)));

/** Kleene's not. */
export const notOf = ({ value, needs }: Verdict): Verdict => ({
  value: value === undefined ? undefined : !value,
  needs,
});
