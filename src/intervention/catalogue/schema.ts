import * as z from "zod";
import { componentIdSchema } from "../../framework/schema.js";
import type { Same } from "../../same.js";
import { positive, text } from "../../schema.js";
import type {
  AnsweredCauses,
  Caution,
  GradeFinding,
  Intervention,
  InterventionCost,
  InterventionEvidence,
  Study,
} from "./types.js";

const words = text.regex(/\S/u, "expected some words").max(2000);
const count = z.int().positive();
const address = z.url({ protocol: /^https?$/u });

const citation = z
  .strictObject({ title: words, publisher: words, date: z.exactOptional(text), url: address })
  .meta({ id: "Citation", description: "Where something was read." });

const causes = z.strictObject({
  families: z.array(z.enum(["personal", "academic", "school-climate", "family"])),
  rootCauses: z.array(z.enum(["barriers", "aversion", "disengagement", "misconceptions"])),
  exclusion: z.exactOptional(z.literal(true)),
  origin: z.enum(["ours", "local"]),
});
true satisfies Same<z.output<typeof causes>, AnsweredCauses>;

const gradeCode = text.regex(/^(?:PK|KG|0[1-9]|1[0-3])$/u, "expected a grade as a CEDS code: PK, KG, 01 to 13");
const gradeFinding = z
  .strictObject({ grades: z.array(gradeCode).min(1), stated: words, effect: words })
  .meta({ id: "GradeFinding", description: "What was found in some grades." });
true satisfies Same<z.output<typeof gradeFinding>, GradeFinding>;

const study = z
  .strictObject({
    design: z.enum(["randomized", "regression-discontinuity", "comparison"]),
    verdict: z.enum(["helped", "mixed", "no-effect", "harmed"]),
    effect: words,
    n: z.exactOptional(
      z.strictObject({
        students: z.exactOptional(count),
        schools: z.exactOptional(count),
        districts: z.exactOptional(count),
      }),
    ),
    source: citation,
  })
  .meta({ id: "Study", description: "A study, with what it found." });
true satisfies Same<z.output<typeof study>, Study>;

const evidence = z.strictObject({
  level: z.enum(["strong", "moderate", "promising", "rationale", "not-read"]),
  source: citation,
  studies: z.array(study),
  ratings: z.array(z.strictObject({ by: words, rating: words, source: citation })),
});
true satisfies Same<z.output<typeof evidence>, InterventionEvidence>;

const cost = z.strictObject({
  dollars: positive,
  per: z.enum(["student-year", "student", "school-year"]),
  moreThan: z.exactOptional(z.literal(true)),
  source: citation,
});
true satisfies Same<z.output<typeof cost>, InterventionCost>;

const caution = z.strictObject({ text: words, source: z.exactOptional(citation) });
true satisfies Same<z.output<typeof caution>, Caution>;

const raw = z
  .strictObject({
    id: text.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, "expected small letters, digits and hyphens").max(100),
    title: words,
    summary: words,
    kind: z.enum(["support", "legal", "exclusion"]),
    tiers: z.array(z.literal([1, 2, 3])).min(1),
    causes,
    actsOn: z.array(z.enum(["school", "student", "family", "community"])).min(1),
    components: z.array(componentIdSchema).min(1),
    grades: z.strictObject({ workedIn: z.array(gradeFinding), failedIn: z.array(gradeFinding) }),
    evidence,
    cost: z.exactOptional(cost),
    cautions: z.array(caution),
    needs: z.exactOptional(z.array(words)),
    homeLanguage: z.exactOptional(z.enum(["part-of-it", "through-words"])),
    offeredIn: z.exactOptional(z.array(text)),
  })
  .meta({
    title: "Intervention",
    description: "Something that a school can do about absence, and what is known of it.",
  });
true satisfies Same<z.output<typeof raw>, Intervention>;

/**
 * Checks an {@link Intervention} that comes from outside, such as an entry of a district's own catalogue. `z.array(interventionSchema)` checks a
 * catalogue, `recommend` that no id is in it twice.
 *
 * @category Schemas
 */
export const interventionSchema: z.ZodType<Intervention> = raw;
