/** Whether a list holds a text that says something. */
export function hasWords(texts: readonly string[] | undefined): boolean {
  return texts !== undefined && texts.some((text) => text.trim() !== "");
}
