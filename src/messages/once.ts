/**
 * Make a value when it is first asked for, and hand out the same one from then on. Every program that explains
 * loads all languages and speaks few: for the same reason a wording is a function with a body, which engines leave unparsed, and neither a
 * constant nor an arrow without one, which they parse at once.
 */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
