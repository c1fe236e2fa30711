/** A name as a reader sees it: letters of one form, without characters that have no width. */
export function legible(name: string): string {
  return name.normalize("NFKC").replace(/\p{Cf}/gu, "");
}
