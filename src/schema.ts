import * as z from "zod";
import * as core from "zod/v4/core";

const initUnion: (inst: z.ZodUnion, def: core.$ZodUnionDef) => void = z.ZodUnion.init;
const initLazy: (inst: z.ZodLazy, def: core.$ZodLazyDef) => void = z.ZodLazy.init;

interface PickedDef extends core.$ZodUnionDef {
  readonly pick: (input: unknown) => z.ZodType | undefined;
  readonly expected: string;
}
interface PickedUnion extends z.ZodUnion {
  _zod: core.$ZodUnionInternals & { def: PickedDef };
}

// A plain union tries every option and answers with the complaints of all. This one asks the option that is meant, so an issue has
// the path of what is wrong, and a hundred thousand wrong entries cost little more than as many right ones.
const PickedUnion = core.$constructor<PickedUnion, PickedDef>("PickedUnion", (inst, def) => {
  initUnion(inst, def);
  inst._zod.parse = (payload, ctx) => {
    const option = def.pick(payload.value);
    if (option) return option._zod.run(payload, ctx);
    payload.issues.push({ code: "custom", message: def.expected, input: payload.value, inst });
    return payload;
  };
});

/**
 * A union whose option is picked by a look at the input.
 *
 * @internal
 */
export function picked<const T extends readonly z.ZodType[]>(
  options: T,
  pick: (input: unknown) => T[number] | undefined,
  expected = "",
): z.ZodType<z.output<T[number]>> {
  const schema: z.ZodType = new PickedUnion({ type: "union", options, pick, expected });
  return schema as z.ZodType<z.output<T[number]>>;
}

/**
 * One of several objects, told apart by a key that only one of them has; exactly one such key must be there. What is no object is
 * left to `otherwise`.
 *
 * @internal
 */
export function byKey<T extends Readonly<Record<string, z.ZodType>>, Other extends z.ZodType = z.ZodNever>(
  options: T,
  otherwise?: Other,
): z.ZodType<z.output<T[keyof T]> | z.output<Other>> {
  const keys = Object.keys(options);
  const pick = (input: unknown): z.ZodType | undefined => {
    if (typeof input !== "object" || input === null || Array.isArray(input)) return otherwise;
    const named = keys.filter((key) => Object.hasOwn(input, key));
    return named.length === 1 ? options[named[0]!] : undefined;
  };
  const all: z.ZodType[] = [...(otherwise ? [otherwise] : []), ...Object.values(options)];
  const schema: z.ZodType = picked(all, pick, `expected exactly one of the keys ${keys.join(", ")}`);
  return schema as z.ZodType<z.output<T[keyof T]> | z.output<Other>>;
}

/** Says where in an input, and why, it must not be read any further. */
type Refuse = (input: unknown) => { path: (string | number)[]; message: string } | undefined;

interface GuardedDef extends core.$ZodLazyDef {
  readonly refuse: Refuse;
}
interface Guarded extends z.ZodLazy {
  _zod: core.$ZodLazyInternals & { def: GuardedDef };
}

const Guarded = core.$constructor<Guarded, GuardedDef>("Guarded", (inst, def) => {
  initLazy(inst, def);
  const parse = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const refused = def.refuse(payload.value);
    if (refused === undefined) return parse(payload, ctx);
    payload.issues.push({ code: "custom", ...refused, input: payload.value, inst });
    return payload;
  };
});

/**
 * A schema behind a check that runs before it: for what a recursive schema must not even begin to read.
 *
 * @internal
 */
export function guarded<T>(schema: z.ZodType<T>, refuse: Refuse): z.ZodType<T> {
  const guard: z.ZodType = new Guarded({ type: "lazy", getter: () => schema, refuse });
  return guard as z.ZodType<T>;
}

/** Text that is not empty. @internal */
export const text = z.string().min(1);

/** Values by name. zod would drop a key that names the prototype without a word. @internal */
export function byName<Value extends z.ZodType>(
  value: Value,
  name: z.ZodString = text,
): z.ZodType<Readonly<Record<string, z.output<Value>>>> {
  return guarded(z.record(name, value), (input) =>
    typeof input === "object" && input !== null && Object.hasOwn(input, "__proto__")
      ? { path: ["__proto__"], message: "expected another name" }
      : undefined,
  );
}

/** A finite number above 0. @internal */
export const positive = z.number().positive();

/** A finite number from 0. @internal */
export const amount = z.number().nonnegative();

/** A share of a whole, above 0 and at most 1. @internal */
export const share = z.number().gt(0).lte(1);
