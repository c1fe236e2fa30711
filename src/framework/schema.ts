import * as z from "zod";
import type { Same } from "../same.js";
import { componentIds, essentialElementIds, leverIds } from "./ids.js";
import type { ComponentId, EssentialElement, LeverId } from "./types.js";

const rawComponentId = z.enum(componentIds);
true satisfies Same<z.output<typeof rawComponentId>, ComponentId>;

/**
 * The id of one of the twelve components.
 *
 * @category Schemas
 */
export const componentIdSchema: z.ZodType<ComponentId> = rawComponentId;

const rawLeverId = z.enum(leverIds);
true satisfies Same<z.output<typeof rawLeverId>, LeverId>;

/**
 * The id of one of the six levers.
 *
 * @category Schemas
 */
export const leverIdSchema: z.ZodType<LeverId> = rawLeverId;

const rawEssentialElements = z
  .array(
    z.strictObject({
      id: z.enum(essentialElementIds),
      label: z.string().trim().min(1).max(200),
      components: z.array(rawComponentId),
      source: z.string().trim().min(1).max(1000).exactOptional(),
    }),
  )
  .length(essentialElementIds.length)
  .refine((elements) => new Set(elements.map((element) => element.id)).size === elements.length, {
    error: "expected each slot once",
  });
true satisfies Same<z.output<typeof rawEssentialElements>, readonly EssentialElement[]>;

/**
 * A vocabulary of the five essential elements that a reader brings, each slot once: their names as the Framework gives them,
 * and the components that the reader's school lays beside each.
 *
 * @category Schemas
 */
export const essentialElementsSchema: z.ZodType<readonly EssentialElement[]> = rawEssentialElements;
