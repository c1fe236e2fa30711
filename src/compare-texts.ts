/** Which of two texts comes first by its code units, the same in every locale: negative for the first. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
