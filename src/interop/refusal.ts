import type { ProblemCode } from "../attendance/index.js";

/** Why the text of a cell cannot be used. */
export interface Refusal {
  readonly refused: ProblemCode;
  readonly message: string;
}

export function refuse(refused: ProblemCode, message: string): Refusal {
  return { refused, message };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "refused" in value;
}
