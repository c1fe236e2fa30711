import { TruancyError } from "../../src/index.js";

/** The TruancyError that a call throws; anything else it does fails the test. */
export function thrownBy(call: () => unknown): TruancyError {
  try {
    call();
  } catch (error) {
    if (error instanceof TruancyError) return error;
    throw error;
  }
  throw new Error("expected a TruancyError, and nothing was thrown");
}
