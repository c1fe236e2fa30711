import { expectTypeOf, test } from "vitest";
import * as z from "zod";
import type { Same } from "../src/same.js";

interface Record {
  readonly id: string;
  readonly tags?: readonly string[];
  readonly span: readonly [number, number];
  readonly inner: { readonly kind: "a" | "b"; readonly note?: string };
}

type Tree =
  { readonly all: readonly Tree[] } | { readonly not: Tree } | { readonly fact: string; readonly atLeast?: number };

test("a schema that fits is the same, though its arrays and properties are writable", () => {
  const schema = z.strictObject({
    id: z.string(),
    tags: z.array(z.string()).exactOptional(),
    span: z.tuple([z.number(), z.number()]),
    inner: z.strictObject({ kind: z.enum(["a", "b"]), note: z.string().exactOptional() }),
  });
  expectTypeOf<Same<z.output<typeof schema>, Record>>().toEqualTypeOf<true>();
});

test("a missing optional key, an extra key and a changed key are seen, at any depth", () => {
  expectTypeOf<Same<Omit<Record, "tags">, Record>>().toEqualTypeOf<false>();
  expectTypeOf<Same<Record & { more?: string }, Record>>().toEqualTypeOf<false>();
  expectTypeOf<Same<Omit<Record, "inner"> & { inner: { kind: "a" | "b" } }, Record>>().toEqualTypeOf<false>();
  expectTypeOf<Same<Omit<Record, "inner"> & { inner: { kind: "a"; note?: string } }, Record>>().toEqualTypeOf<false>();
  expectTypeOf<Same<Omit<Record, "tags"> & { tags?: number[] }, Record>>().toEqualTypeOf<false>();
});

test("optional, required and possibly undefined are three things", () => {
  expectTypeOf<Same<{ a?: string }, { a: string }>>().toEqualTypeOf<false>();
  expectTypeOf<Same<{ a?: string }, { a?: string | undefined }>>().toEqualTypeOf<false>();
  expectTypeOf<Same<{ a: string | undefined }, { a?: string | undefined }>>().toEqualTypeOf<false>();
});

test("`readonly` and intersections make no difference; arrays are not tuples", () => {
  expectTypeOf<
    Same<{ a: string } & { b: number[] }, { readonly a: string; readonly b: readonly number[] }>
  >().toEqualTypeOf<true>();
  expectTypeOf<Same<readonly { a: string }[], { readonly a: string }[]>>().toEqualTypeOf<true>();
  expectTypeOf<Same<[number, number], number[]>>().toEqualTypeOf<false>();
});

test("`any` and `unknown` are the same as themselves only", () => {
  expectTypeOf<Same<{ a: unknown }, { a: string }>>().toEqualTypeOf<false>();
  expectTypeOf<Same<{ a: unknown }, { a: Record }>>().toEqualTypeOf<false>();
  expectTypeOf<Same<{ a: any }, { a: string }>>().toEqualTypeOf<false>();
  expectTypeOf<Same<{ a: unknown }, { readonly a: unknown }>>().toEqualTypeOf<true>();
});

test("unions and recursive types compare member by member", () => {
  type Written = { all: Written[] } | { not: Written } | { fact: string; atLeast?: number };
  type Drifted = { all: Drifted[] } | { not: Drifted } | { fact: string };
  expectTypeOf<Same<Written, Tree>>().toEqualTypeOf<true>();
  expectTypeOf<Same<Drifted, Tree>>().toEqualTypeOf<false>();
});

test("a recursive schema by getters is the same as its interface", () => {
  interface Branch {
    readonly name: string;
    readonly children: readonly Branch[];
  }
  const schema = z.strictObject({
    name: z.string(),
    get children() {
      return z.array(schema);
    },
  });
  expectTypeOf<Same<z.output<typeof schema>, Branch>>().toEqualTypeOf<true>();
});

test("an open union with suggestions is a string, a closed one is not", () => {
  expectTypeOf<Same<{ from?: string }, { readonly from?: "trigger" | (string & {}) }>>().toEqualTypeOf<true>();
  expectTypeOf<Same<{ from?: string }, { readonly from?: "trigger" | "rule" }>>().toEqualTypeOf<false>();
});
