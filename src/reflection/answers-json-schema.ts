import { requireOptions } from "../argument.js";
import { askedOf } from "./session/asked.js";
import { longestText } from "../longest-text.js";
import { itemsOf } from "./instrument/items-of.js";
import { textIn } from "./instrument/text-in.js";
import { checkInstrument } from "./check-instrument.js";
import type { Instrument, Scale } from "./types.js";

/**
 * A JSON Schema of the answers to exactly this instrument.
 *
 * @category Embedding
 */
export interface AnswersJsonSchema {
  /** The dialect: draft 2020-12. */
  readonly $schema: "https://json-schema.org/draft/2020-12/schema";
  /** The instrument's name. */
  readonly title: string;
  /** Its id and version. */
  readonly description: string;
  /** Answers are an object. */
  readonly type: "object";
  /** One property an item: a rating, or an answer with more. */
  readonly properties: Readonly<Record<string, object>>;
  /** No other items. */
  readonly additionalProperties: false;
  /** What the properties have in common. */
  readonly $defs: Readonly<Record<"rating" | "answer", object>>;
}

/**
 * A JSON Schema (draft 2020-12) of the `answers` of a {@link Response} to this instrument: its items and no others, ratings that are on its scales,
 * and a rating or a reason for none, never both. For forms, other languages and whatever stores the answers; every item may be missing.
 *
 * @param instrument the instrument
 * @param options `role`: only what this role is asked; every item if absent
 * @returns the schema as plain JSON, with the items' texts in the instrument's first language
 * @throws {@link TruancyError} `invalid-instrument`, `invalid-number`, `invalid-argument`
 *
 * @example
 * ```ts
 * import { answersJsonSchema, reflectionInstrument } from "truancy-prevention/reflection";
 *
 * const schema = answersJsonSchema(reflectionInstrument);
 * Object.keys(schema.properties).length; //=> 70
 * schema.$defs.rating; //=> { enum: [1, 2, 3, 4] }
 * ```
 * @category Embedding
 */
export function answersJsonSchema(instrument: Instrument, options: { readonly role?: string } = {}): AnswersJsonSchema {
  checkInstrument(instrument);
  requireOptions(options);
  const { role } = options;
  const items = role === undefined ? itemsOf(instrument) : askedOf(instrument, { role });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: textIn(instrument.title, instrument),
    description: `Answers to ${instrument.id}, version ${instrument.version}`,
    type: "object",
    properties: Object.fromEntries(
      items.map(({ item }) => [
        item.id,
        { description: textIn(item.text, instrument), anyOf: [{ $ref: "#/$defs/rating" }, { $ref: "#/$defs/answer" }] },
      ]),
    ),
    additionalProperties: false,
    $defs: { rating: valuesOf(instrument.rating), answer: answerTo(instrument) },
  };
}

/** An answer with a rating, or one with a reason for none. */
function answerTo({ priority, feasibility }: Instrument): object {
  const text = { type: "string", maxLength: longestText };
  const beside = {
    ...(priority && { priority: valuesOf(priority) }),
    ...(feasibility && { feasibility: valuesOf(feasibility) }),
    evidence: text,
    note: text,
    currentStrategy: text,
    actionStep: text,
  };
  const shapeOf = (own: object): object => ({
    type: "object",
    properties: { ...own, ...beside },
    additionalProperties: false,
  });
  return {
    anyOf: [
      shapeOf({ rating: { $ref: "#/$defs/rating" } }),
      shapeOf({ noRating: { enum: ["not-applicable", "dont-know"] } }),
    ],
  };
}

function valuesOf({ points }: Scale): object {
  return { enum: points.map(({ value }) => value) };
}
