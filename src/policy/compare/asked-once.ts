import type { DecideAllOptions } from "../types.js";

/** Facts and determinations that are asked for once a student, however many decisions want them. */
export function askedOnce({ asOf, facts, determinations }: DecideAllOptions): DecideAllOptions {
  return {
    asOf,
    ...(facts && { facts: typeof facts === "function" ? once(facts) : facts }),
    ...(determinations && {
      determinations: typeof determinations === "function" ? once(determinations) : determinations,
    }),
  };
}

function once<T>(ask: (studentId: string) => T): (studentId: string) => T {
  const known = new Map<string, T>();
  return (studentId) => {
    if (!known.has(studentId)) known.set(studentId, ask(studentId));
    return known.get(studentId) as T;
  };
}
