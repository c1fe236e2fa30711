/**
 * Make a value when it is first asked for, and hand out the same one from then on. A catalogue that nobody asks for is hardly parsed (the sections
 * are functions with a body for that reason: an arrow without one is parsed at once): seven
 * languages would double the time that an import takes.
 */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
