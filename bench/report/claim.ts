/** Something the package is held to, and what was measured. */
export interface Claim {
  /** What was measured. */
  readonly what: string;
  /** The number measured. */
  readonly measured: number;
  /** Its unit, as it is printed after the number: `×`, ` ns`. */
  readonly unit: string;
  /** Whether limits are lower or upper ones. */
  readonly limit: "at least" | "at most";
  /** What must hold. */
  readonly must?: number;
  /** What is aimed for. */
  readonly aim?: number;
}

/** What a claim came to. */
export type Verdict = "**fails**" | "holds" | "holds, aim reached" | "aim reached" | "aim missed" | "for information";

/** Judge a claim. */
export function verdictOf({ measured, limit, must, aim }: Claim): Verdict {
  const within = (bound: number): boolean => (limit === "at least" ? measured >= bound : measured <= bound);
  if (must !== undefined && !within(must)) return "**fails**";
  if (aim === undefined) return must === undefined ? "for information" : "holds";
  if (must === undefined) return within(aim) ? "aim reached" : "aim missed";
  return within(aim) ? "holds, aim reached" : "holds";
}

/** What a section of the bench found. */
export interface Findings {
  /** What the package is held to. */
  readonly claims: readonly Claim[];
  /** The times behind it. */
  readonly times?: TimeTable;
}

/** Times of several engines that gave the same answers. */
export interface TimeTable {
  /** What they did. */
  readonly title: string;
  /** The columns. */
  readonly columns: readonly string[];
  /** One row an engine. */
  readonly rows: readonly (readonly string[])[];
}
