import * as z from "zod";
import { isoDate } from "../calendar/schema.js";
import { leverIdSchema } from "../framework/schema.js";
import { goalSchema } from "../goals/schema.js";
import type { Same } from "../same.js";
import { amount, byKey, positive, text } from "../schema.js";
import type { Program } from "./types.js";

const optional = z.exactOptional;
const count = z.int().nonnegative();
const list = <T extends z.ZodType>(entry: T): z.ZodArray<T> => z.array(entry);
const language = z
  .string()
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8})*$/u, "expected a language tag such as `es` or `pt-BR`");
const grade = z.enum(["PK", "KG", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"]);
const incomeLevel = z.enum(["low", "middle", "high"]);
const document = z
  .strictObject({ title: text, address: text, language: optional(language) })
  .meta({ id: "ProgramDocument", description: "A document that shows what a record says." });
const rhythm = z.strictObject({ times: positive, per: z.enum(["week", "month", "school-year"]) });
const described = <const Kinds extends readonly string[]>(kinds: Kinds) =>
  list(z.strictObject({ kind: z.enum(kinds), how: text }));

/** A record with its owner, dates, documents, review cycle and languages. */
function record<Shape extends z.ZodRawShape>(shape: Shape) {
  return z
    .strictObject({
      id: text,
      title: text,
      owner: text,
      date: isoDate,
      reviewedOn: optional(isoDate),
      reviewEveryMonths: optional(z.int().gte(1).lte(60)),
      endsOn: optional(isoDate),
      languages: optional(list(language)),
      documents: optional(list(document)),
      ...shape,
    })
    .check(requireOrder);
}

function requireOrder({ value, issues }: z.core.ParsePayload): void {
  const { date, endsOn, reviewedOn } = value as { date: string; endsOn?: string; reviewedOn?: string };
  const early = endsOn !== undefined && endsOn < date ? "endsOn" : "reviewedOn";
  const given = early === "endsOn" ? endsOn : reviewedOn;
  if (given !== undefined && given < date) {
    issues.push({ code: "custom", path: [early], message: "expected a date from `date` on", input: value });
  }
}

const authors = list(z.strictObject({ kind: z.enum(["school-official", "community-member"]), role: text }));
const remedyKind = z.enum([
  "mediation",
  "conflict-resolution",
  "restorative-justice",
  "collaborative-problem-solving",
  "other",
]);

const timeLost = z.strictObject({
  asOf: isoDate,
  schoolYear: optional(text),
  schoolId: optional(text),
  students: count,
  daysInMembership: amount,
  daysLost: amount,
  hoursLost: amount,
  definition: text,
});

const impact = z.strictObject({
  acknowledgements: list(
    record({ by: z.enum(["leaders", "members"]), roles: list(text), statement: text, timeLost: optional(timeLost) }),
  ),
});

const proactivePolicy = z.strictObject({
  policies: list(
    record({
      scope: z.enum(["district", "school"]),
      authors,
      causes: described(["personal", "academic", "school-climate", "family"]),
      firstMoves: described(["leaders", "members"]),
      distribution: list(
        z.strictObject({ to: z.enum(["students", "families"]), channel: text, language, date: isoDate }),
      ),
    }),
  ),
  supports: list(record({ scope: z.enum(["district", "school"]), what: text, authors })),
});

const climateResources = z.strictObject({
  acknowledgements: list(
    record({ concerns: list(z.enum(["school-climate", "classroom-environment"])), statement: text }),
  ),
  resources: list(
    record({
      kind: z.enum(["money", "time", "staff", "space", "material"]),
      amount: z.strictObject({ value: positive, unit: text }),
      lever: leverIdSchema,
      purpose: z.enum(["climate", "barriers"]),
      barrier: optional(text),
    }),
  ),
});

const supportiveEnvironment = z.strictObject({
  behavior: list(
    record({
      behavior: z.enum(["challenging", "dangerous", "disrespectful"]),
      approach: text,
      counts: list(
        z
          .strictObject({ from: isoDate, until: isoDate, schoolDays: positive, incidents: count })
          .refine(({ from, until }) => from <= until, { path: ["until"], error: "expected a date from `from` on" }),
      ),
    }),
  ),
  supports: list(
    record({
      level: z.enum(["universal-promotion", "early-intervention", "intensive", "crisis"]),
      what: text,
      forWhom: text,
      beginsWithinDays: optional(count),
      interventionIds: optional(list(text)),
    }),
  ),
  schoolWideModels: list(
    record({ model: z.enum(["pbis", "trauma-sensitive", "restorative", "other"]), implementation: text }),
  ),
  alternatives: list(record({ remedies: list(remedyKind), procedure: text })),
  incidents: list(
    record({
      about: z.enum(["behavior", "absence"]),
      remedies: list(
        z.strictObject({
          kind: remedyKind,
          what: text,
          startedOn: isoDate,
          endedOn: optional(isoDate),
          result: optional(text),
        }),
      ),
      exception: optional(
        z.strictObject({
          kind: z.enum(["unsuitable-or-counterproductive", "serious-harm-concern"]),
          documentation: text,
        }),
      ),
      outcome: z.strictObject({ kind: z.enum(["not-excluded", "suspended", "expelled"]), date: optional(isoDate) }),
    }),
  ),
  incentives: list(
    record({
      rewards: list(z.enum(["attendance", "positive-behavior"])),
      basis: z.enum(["improvement", "threshold", "perfection"]),
      penalizesIllness: z.boolean(),
      announced: z.enum(["in-advance", "afterwards", "at-once"]),
      given: rhythm,
      withdrawalPlan: optional(text),
      measuredAfterRemoval: optional(z.boolean()),
    }),
  ),
});

const engagingCurriculum = z.strictObject({
  curricula: list(
    record({
      grades: z
        .strictObject({ from: grade, to: grade })
        .refine(({ from, to }) => grade.options.indexOf(from) <= grade.options.indexOf(to), {
          path: ["to"],
          error: "expected a grade from `from` on",
        }),
      qualities: described(["engaging", "meaningful", "relevant"]),
      prepares: described(["workplace", "community", "relationships"]),
      instruction: described([
        "social-problem-solving",
        "life-skills",
        "social-emotional-development",
        "interpersonal-communication",
        "self-regulation",
        "violence-prevention",
      ]),
    }),
  ),
});

const culturalRespect = z.strictObject({
  services: list(
    record({
      what: text,
      adaptations: described(["ethnic", "cultural"]),
      properties: described(["strength-based", "child-centered", "family-driven"]),
    }),
  ),
});

const staffExpertise = z.strictObject({
  specialists: list(
    record({
      role: z.enum(["social-worker", "adjustment-counselor", "nurse", "school-psychologist", "other"]),
      forStudents: list(text),
      forFamilies: list(text),
    }),
  ),
  supporting: list(
    record({
      role: z.enum(["paraprofessional", "school-secretary", "bus-driver", "classroom-aide", "other"]),
      does: list(text),
      noneBecause: optional(text),
    }),
  ),
});

const schoolTeam = z.strictObject({
  teams: list(
    record({
      purpose: z.enum(["whole-school", "individual-cases", "both"]),
      tasks: described(["needs-assessment", "planning", "coordination", "evaluation", "individual-cases"]),
      members: list(text),
      meets: rhythm,
      lastMetOn: optional(isoDate),
      formed: byKey({ reused: z.strictObject({ reused: text }), because: z.strictObject({ because: text }) }),
    }),
  ),
});

const familyPartnership = z.strictObject({
  engagements: list(
    record({
      roles: described(["partners", "input", "planning", "evaluation"]),
      regularity: rhythm,
      occasion: z.enum(["scheduled", "when-needed"]),
      usedFor: optional(text),
      cultures: list(text),
      incomeLevels: list(incomeLevel),
      outreach: text,
    }),
  ),
});

const communityPartners = z.strictObject({
  gaps: list(record({ need: text })),
  partners: list(
    record({
      kind: z.enum([
        "law-enforcement",
        "faith-community",
        "after-school-and-recreation",
        "colleges-and-universities",
        "business",
        "state-and-local-agency",
        "other",
      ]),
      fills: list(text),
      access: optional(text),
      coordination: optional(text),
      relationship: z.strictObject({ contact: text, rhythm, lastContactOn: optional(isoDate) }),
    }),
  ),
  information: list(record({ channel: text, partnerIds: list(text) })),
});

const professionalDevelopment = z.strictObject({
  trainings: list(
    record({
      aims: described(["partners-in-learning", "risk-identification", "service-delivery"]),
      audiences: list(
        z.strictObject({
          group: z.enum(["school-personnel", "community-providers"]),
          of: count,
          offeredTo: count,
          attended: count,
        }),
      ),
      sessions: list(isoDate),
      provider: optional(text),
    }),
  ),
});

const measurableGoals = z.strictObject({
  goals: list(goalSchema),
  reviews: list(
    record({
      goalId: text,
      verdict: optional(z.enum(["working", "partly", "not-working"])),
      grounds: optional(text),
      changes: optional(list(text)),
      noChangeBecause: optional(text),
    }),
  ),
});

const raw = z
  .strictObject({
    schemaVersion: z.literal(1),
    id: text,
    title: text,
    schoolId: optional(text),
    gradeLevels: list(grade),
    families: z.strictObject({
      languages: list(language),
      cultures: list(text),
      incomeLevels: list(incomeLevel),
    }),
    impact,
    proactivePolicy,
    climateResources,
    supportiveEnvironment,
    engagingCurriculum,
    culturalRespect,
    staffExpertise,
    schoolTeam,
    familyPartnership,
    communityPartners,
    professionalDevelopment,
    measurableGoals,
  })
  .check(requireOwnIds)
  .meta({ title: "Program", description: "What a school has in place against truancy, by component." });
true satisfies Same<z.output<typeof raw>, Program>;

/** Ids are unique in the whole program. */
function requireOwnIds({ value, issues }: z.core.ParsePayload<Record<string, unknown>>): void {
  const known = new Set<unknown>();
  for (const [part, lists] of Object.entries(value)) {
    if (part === "families" || typeof lists !== "object" || lists === null || Array.isArray(lists)) continue;
    for (const [name, records] of Object.entries(lists as Record<string, readonly { readonly id: string }[]>)) {
      for (const [index, { id }] of records.entries()) {
        if (known.has(id)) {
          const path = [part, name, index, "id"];
          issues.push({ code: "custom", path, message: "expected an id that no other record has", input: value });
        }
        known.add(id);
      }
    }
  }
}

/**
 * Checks a {@link Program} that comes from outside: existing dates in order, ids that are unique in the program, no key that is not known. What a record
 * lacks to show a key element is no matter of the schema: {@link reviewProgram} says it.
 *
 * @example
 * ```ts
 * import { startProgram } from "truancy-prevention/program";
 * import { programSchema } from "truancy-prevention/schemas";
 *
 * const start = startProgram({ id: "north", title: "North", gradeLevels: ["09"], families: { languages: ["en"], cultures: [], incomeLevels: [] } });
 * programSchema.safeParse(start).success; //=> true
 * const spelt = { ...start, families: { ...start.families, languages: ["English, Spanish"] } };
 * programSchema.safeParse(spelt).error?.issues[0]?.path; //=> ["families", "languages", 0]
 * ```
 * @category Schemas
 */
export const programSchema: z.ZodType<Program> = raw;
