/**
 * Whether two types describe the same data, for pinning a schema to the interface that is written by hand. In a line below
 * the schema: `true satisfies Same<z.output<typeof raw>, Tier>;`
 *
 * It sees a missing key, an extra key, a key that is optional on one side only, `undefined` allowed on one side only, and
 * `any`. It overlooks `readonly`, on properties and on arrays at any depth, whether a type is written as an intersection,
 * and the values that an open `"a" | (string & {})` suggests: none of these changes what a document may hold.
 */
export type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

type Plain<T> = unknown extends T
  ? T
  : T extends Scalar
    ? string extends T
      ? string
      : T
    : { -readonly [K in keyof T]: Plain<T[K]> };

type Scalar = string | number | boolean | bigint | symbol | null | undefined;
