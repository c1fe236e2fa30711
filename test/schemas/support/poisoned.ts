import { expect } from "vitest";
import type * as z from "zod";

/** Expects that no object of a document may have one more key that reaches for the prototype, with a value that fits nowhere. */
export function expectEveryKeyRefused(schema: z.ZodType, document: unknown): void {
  const json = JSON.stringify(document);
  for (const key of ["__proto__", "constructor", "prototype", "toString"]) {
    for (let at = json.indexOf("{"); at !== -1; at = json.indexOf("{", at + 1)) {
      const poisoned = `${json.slice(0, at + 1)}"${key}":{"polluted":true},${json.slice(at + 1)}`;
      expect(schema.safeParse(JSON.parse(poisoned)).success, `${key} at ${at}`).toBe(false);
    }
  }
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
}
