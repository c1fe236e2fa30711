import type { Curriculum } from "../types.js";

const inOrder: readonly string[] = ["PK", "KG", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];

/** Whether a grade is in a span, both ends included; what is no grade is in none. */
export function isWithin(grade: string, { from, to }: Curriculum["grades"]): boolean {
  const [at, first, last] = [inOrder.indexOf(grade), inOrder.indexOf(from), inOrder.indexOf(to)];
  return at >= 0 && first >= 0 && first <= at && at <= last;
}
