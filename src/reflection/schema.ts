import * as z from "zod";
import { isoDate } from "../calendar/schema.js";
import { components, keyElements, type KeyElementId } from "../framework/index.js";
import { componentIdSchema } from "../framework/schema.js";
import type { Same } from "../same.js";
import { byName, picked, positive, text } from "../schema.js";
import { longestText } from "../longest-text.js";
import type {
  Answer,
  Instrument,
  InstrumentLever,
  Item,
  LocalText,
  Response,
  ResponseSet,
  Scale,
  Session,
  Succession,
  Zone,
} from "./types.js";

const version = z.literal(1);
const number = z.number();
const count = z.int().min(0);
const words = text.regex(/\S/, "expected some words").max(2000);
const language = text.max(35);

const byLanguage = byName(words, language);
const localText = picked([words, byLanguage], (input) => (typeof input === "string" ? words : byLanguage));
true satisfies Same<z.output<typeof localText>, LocalText>;

const scale = z.strictObject({ points: z.array(z.strictObject({ value: number, label: localText })).min(2) });
true satisfies Same<z.output<typeof scale>, Scale>;

const zone = z.strictObject({ id: text, title: localText, from: number.min(0).max(100) });
true satisfies Same<z.output<typeof zone>, Zone>;

const succession = z.strictObject({ version: text, items: byName(text) });
true satisfies Same<z.output<typeof succession>, Succession>;

const keyElementId = z.enum(components.flatMap(({ id }) => keyElements(id)).map(({ id }) => id));
true satisfies Same<z.output<typeof keyElementId>, KeyElementId>;

const item = z.strictObject({
  id: text,
  text: localText,
  components: z.array(componentIdSchema),
  elements: z.exactOptional(z.array(keyElementId)),
  tier: z.exactOptional(z.literal([1, 2, 3])),
  reverse: z.exactOptional(z.literal(true)),
  weight: z.exactOptional(positive),
  roles: z.exactOptional(z.array(text)),
});
true satisfies Same<z.output<typeof item>, Item>;

const lever = z.strictObject({ id: text, title: localText, items: z.array(item) });
true satisfies Same<z.output<typeof lever>, InstrumentLever>;

const instrument = z
  .strictObject({
    schemaVersion: version,
    id: text,
    version: text,
    title: localText,
    author: words,
    source: z.exactOptional(words),
    languages: z.array(language).min(1),
    levers: z.array(lever),
    rating: scale,
    priority: z.exactOptional(scale),
    feasibility: z.exactOptional(scale),
    zones: z.exactOptional(z.array(zone)),
    succeeds: z.exactOptional(z.array(succession)),
  })
  .meta({ title: "Instrument", description: "A self-reflection: what is asked, under which levers, on which scales." });
true satisfies Same<z.output<typeof instrument>, Instrument>;

const note = z.string().max(longestText);
const answer = z.strictObject({
  rating: z.exactOptional(number),
  noRating: z.exactOptional(z.enum(["not-applicable", "dont-know"])),
  priority: z.exactOptional(number),
  feasibility: z.exactOptional(number),
  evidence: z.exactOptional(note),
  note: z.exactOptional(note),
  currentStrategy: z.exactOptional(note),
  actionStep: z.exactOptional(note),
});
true satisfies Same<z.output<typeof answer>, Answer>;

const ratingOrAnswer = picked([number, answer], (input) => (typeof input === "number" ? number : answer));
const response = z.strictObject({
  respondentId: text,
  role: z.exactOptional(text),
  groups: z.exactOptional(z.array(text)),
  answers: byName(ratingOrAnswer),
});
true satisfies Same<z.output<typeof response>, Response>;

const byRole = byName(count);
const population = picked([count, byRole], (input) => (typeof input === "number" ? count : byRole));
const responseSet = z
  .strictObject({
    schemaVersion: version,
    instrumentId: text,
    instrumentVersion: text,
    schoolId: text,
    period: words,
    from: z.exactOptional(isoDate),
    until: z.exactOptional(isoDate),
    mode: z.enum(["consensus", "individual"]),
    team: z.exactOptional(byRole),
    population: z.exactOptional(population),
    responses: z.array(response),
  })
  .meta({ title: "Response set", description: "The answers of one school in one period to a self-reflection." });
true satisfies Same<z.output<typeof responseSet>, ResponseSet>;

const session = z
  .strictObject({
    schemaVersion: version,
    instrumentId: text,
    instrumentVersion: text,
    respondentId: text,
    role: z.exactOptional(text),
    groups: z.exactOptional(z.array(text)),
    language,
    answers: byName(answer),
    at: z.exactOptional(text),
  })
  .meta({ title: "Session", description: "A self-reflection that someone is filling in." });
true satisfies Same<z.output<typeof session>, Session>;

/**
 * Checks an {@link Instrument} that comes from outside, such as DESE's own tool kept as JSON by whoever has it. That ids are unique and scales rise in
 * equal steps is for `score` and `createSession` to say.
 *
 * @example
 * ```ts
 * import { instrumentSchema } from "truancy-prevention/schemas";
 * import { reflectionInstrument } from "truancy-prevention/reflection";
 *
 * instrumentSchema.safeParse(reflectionInstrument).success; //=> true
 * instrumentSchema.safeParse({ ...reflectionInstrument, levers: "six" }).success; //=> false
 * ```
 * @category Schemas
 */
export const instrumentSchema: z.ZodType<Instrument> = instrument;

/**
 * Checks a {@link ResponseSet} that comes from outside. Whether its answers are on the instrument's scales is for `score` to say; for one instrument
 * `answersJsonSchema` says it beforehand.
 *
 * @example
 * ```ts
 * import { responseSetSchema } from "truancy-prevention/schemas";
 *
 * responseSetSchema.safeParse({ schemaVersion: 1, mode: "consensus", responses: [] }).success; //=> false
 * ```
 * @category Schemas
 */
export const responseSetSchema: z.ZodType<ResponseSet> = responseSet;

/**
 * Checks a {@link Session} that was kept.
 *
 * @example
 * ```ts
 * import { createSession, reflectionInstrument } from "truancy-prevention/reflection";
 * import { sessionSchema } from "truancy-prevention/schemas";
 *
 * const kept = JSON.stringify(createSession(reflectionInstrument, { respondentId: "team" }));
 * sessionSchema.safeParse(JSON.parse(kept)).success; //=> true
 * ```
 * @category Schemas
 */
export const sessionSchema: z.ZodType<Session> = session;
