import { expect } from "vitest";
import type * as z from "zod";
import { withAt } from "./documents.js";

type Path = readonly (string | number)[];

/** A value that must be refused at one place of a document, and where the issue points. */
export interface Wrong {
  readonly at: Path;
  readonly value: unknown;
  readonly issueAt: Path;
}

/** What must be refused, as a table: the place, the value, and where the issue points if not to that place. */
export function wrongs(table: readonly (readonly [at: Path, value: unknown, issueAt?: Path])[]): readonly Wrong[] {
  return table.map(([at, value, issueAt = at]) => ({ at, value, issueAt }));
}

/** Expects that a document with one place changed is refused, with a single issue. */
export function expectRefused<T>(schema: z.ZodType<T>, document: T, { at, value, issueAt }: Wrong): void {
  const issues = schema.safeParse(withAt(document, at, value)).error?.issues ?? [];
  expect(issues.map(({ path }) => path)).toEqual([issueAt]);
}
