import { expectTypeOf, test } from "vitest";
import {
  component,
  components,
  componentsOf,
  keyElements,
  lever,
  levers,
  leversOf,
} from "../../src/framework/index.js";
import type { Component, ComponentId, CrosswalkEntry, KeyElement, Lever, LeverId } from "../../src/framework/index.js";
import type { componentIdSchema, essentialElementsSchema } from "../../src/framework/schema.js";
import type * as z from "zod";
import type { EssentialElement } from "../../src/framework/index.js";

test("lookups take ids and give the objects", () => {
  expectTypeOf(component).toEqualTypeOf<(id: ComponentId) => Component>();
  expectTypeOf(lever).toEqualTypeOf<(id: LeverId) => Lever>();
  expectTypeOf(keyElements).toEqualTypeOf<(componentId: ComponentId) => readonly KeyElement[]>();
  expectTypeOf(leversOf).toEqualTypeOf<(componentId: ComponentId) => readonly Lever[]>();
  expectTypeOf(componentsOf).toEqualTypeOf<(leverId: LeverId) => readonly Component[]>();
});

test("a misspelt id does not compile, nor does a lever for a component", () => {
  // @ts-expect-error -- not an id
  component("impacts");
  // @ts-expect-error -- a lever
  component("family-engagement");
  // @ts-expect-error -- a component
  lever("impact");
  expectTypeOf<"impact.leaders">().toExtend<KeyElement["id"]>();
  expectTypeOf<"leaders">().not.toExtend<KeyElement["id"]>();
});

test("the data cannot be written to", () => {
  // @ts-expect-error -- readonly
  components[0] = components[1]!;
  // @ts-expect-error -- readonly
  levers[0]!.title = "";
  // @ts-expect-error -- readonly
  keyElements("impact")[0]!.summary = "";
  // @ts-expect-error -- readonly
  component("impact").source.url = "";
  expectTypeOf<CrosswalkEntry["origin"]>().toEqualTypeOf<"ours">();
});

test("the schemas give the room's types", () => {
  expectTypeOf<z.output<typeof componentIdSchema>>().toEqualTypeOf<ComponentId>();
  expectTypeOf<z.output<typeof essentialElementsSchema>>().toEqualTypeOf<readonly EssentialElement[]>();
});
