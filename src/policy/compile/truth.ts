/** Kleene's three truth values in order, so that *and* is the lesser and *or* the greater. */
export const no = 0;
export const unknown = 1;
export const yes = 2;

/** A truth value. */
export type Truth = typeof no | typeof unknown | typeof yes;

/** A plain truth. */
export function truth(value: boolean): Truth {
  return value ? yes : no;
}
