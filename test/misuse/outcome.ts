import * as all from "../../src/index.js";

type AnyFunction = (...given: readonly unknown[]) => unknown;

/** What a call does: it gives a value that can be read, throws a TruancyError, or throws something else, told by name and message. */
export async function outcomeOf(name: string, given: readonly unknown[]): Promise<string> {
  try {
    readThrough(await (all as unknown as Record<string, AnyFunction>)[name]!(...given));
    return "value";
  } catch (error) {
    return error instanceof all.TruancyError ? "TruancyError" : String(error);
  }
}

/** A result that works things out when asked is asked for everything. */
function readThrough(result: unknown): void {
  if (typeof result === "object" && result !== null && Symbol.iterator in result)
    Array.from(result as Iterable<unknown>);
}
