import * as z from "zod";
import { countingRulesSchema } from "../attendance/schema.js";
import { isoDate } from "../calendar/schema.js";
import { componentIdSchema } from "../framework/schema.js";
import type { Same } from "../same.js";
import { byKey, byName, text } from "../schema.js";
import { comparison, condition } from "./condition/schema.js";
import type {
  Applicability,
  Authority,
  Due,
  Duty,
  Effective,
  Extension,
  Policy,
  Rule,
  Tier,
  Translations,
} from "./types.js";

/** The dates on which something is in force. @internal */
export const effective = z
  .strictObject({ from: z.exactOptional(isoDate), until: z.exactOptional(isoDate) })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
    path: ["until"],
    error: "expected a date from `from` on",
  })
  .meta({ id: "Effective", description: "The dates on which a policy or a rule is in force, both included." });
true satisfies Same<z.output<typeof effective>, Effective>;

/** A level of support. @internal */
export const tierLevel = z.literal([1, 2, 3]).meta({ id: "TierLevel" });
/** A tier. @internal */
export const tier = z
  .strictObject({ tier: tierLevel, title: text, supports: z.exactOptional(z.array(text)) })
  .meta({ id: "Tier", description: "A level of support." });
true satisfies Same<z.output<typeof tier>, Tier>;

const dayOfYear = z.strictObject({ month: z.int().gte(1).lte(12), day: z.int().gte(1).lte(31) });
/** Whom a rule is for. @internal */
export const applicability = z
  .strictObject({
    grades: z.exactOptional(z.array(text)),
    ages: z.exactOptional(comparison),
    ageOn: z.exactOptional(byKey({ month: dayOfYear }, z.literal("day"))),
    minimumMembership: z.exactOptional(z.int().nonnegative().max(36600)),
  })
  .meta({ id: "Applicability", description: "Whom a rule is for." });
true satisfies Same<z.output<typeof applicability>, Applicability>;

const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s<>"]+$/u, "expected an address that begins with http:// or https://");
/** Where a rule is written. @internal */
export const authority = z
  .strictObject({
    citation: text,
    url: z.exactOptional(webAddress),
    kind: z.enum(["statute", "regulation", "guidance", "local"]),
    verified: z.boolean(),
  })
  .meta({ id: "Authority", description: "Where a rule is written." });
true satisfies Same<z.output<typeof authority>, Authority>;

const days = { within: z.int().nonnegative().max(36600), unit: z.enum(["calendar-day", "school-day"]) };
/** When a duty is due. @internal */
export const due = z.strictObject({
  ...days,
  from: z.exactOptional(text),
  before: z.exactOptional(z.literal(true)),
});
true satisfies Same<z.output<typeof due>, Due>;

/** How much later a duty may be done. @internal */
export const extension = z.strictObject({ ...days, onRequestOf: text });
true satisfies Same<z.output<typeof extension>, Extension>;

/** A duty. @internal */
export const duty = z
  .strictObject({
    id: text,
    action: text,
    recipients: z.exactOptional(z.array(text)),
    responsible: z.exactOptional(text),
    language: z.exactOptional(z.enum(["home", "home-and-english"])),
    offers: z.exactOptional(z.int().positive()),
    requires: z.exactOptional(z.array(text)),
    unless: z.exactOptional(text),
    due: z.exactOptional(due),
    extension: z.exactOptional(extension),
  })
  .meta({ id: "Duty", description: "What a school has to do when a rule is met." });
true satisfies Same<z.output<typeof duty>, Duty>;

/** A rule. @internal */
export const rule = z
  .strictObject({
    id: text,
    title: text,
    tier: tierLevel,
    status: z.exactOptional(text),
    appliesTo: z.exactOptional(applicability),
    when: condition,
    holds: z.exactOptional(z.enum(["while-true", "once-reached", "each-time"])),
    requires: z.exactOptional(z.array(text)),
    override: z.exactOptional(z.enum(["none", "stricter", "free"])),
    duties: z.array(duty),
    authority,
    components: z.array(componentIdSchema),
    effective: z.exactOptional(effective),
  })
  .meta({ id: "Rule", description: "A condition on attendance, what it leads to, and where that is written." });
true satisfies Same<z.output<typeof rule>, Rule>;

const languageTag = z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8})*$/u, "expected a BCP 47 tag, such as `en`");
/** Words in other languages. @internal */
export const translations = byName(byName(text), languageTag).meta({
  id: "Translations",
  description: "Words of a policy in other languages, by locale and by the text as the policy has it.",
});
true satisfies Same<z.output<typeof translations>, Translations>;

const raw = z
  .strictObject({
    id: text,
    title: text,
    jurisdiction: text,
    version: text,
    language: z.exactOptional(languageTag),
    translations: z.exactOptional(translations),
    effective: z.exactOptional(effective),
    counting: countingRulesSchema,
    tiers: z.array(tier),
    rules: z.array(rule),
  })
  .meta({ title: "Policy", description: "A truancy prevention policy as data." });
true satisfies Same<z.output<typeof raw>, Policy>;

/**
 * Checks a {@link Policy} that comes from outside: every key known, every number finite and in range, every date existing, every
 * condition of exactly one kind and nested 64 deep at most. That ids are unique and that rules and duties name each other rightly is for
 * {@link compilePolicy} to say.
 *
 * An issue has the path of what is wrong, down to the part of a condition. Nothing is changed: what parses is the policy itself, as a copy.
 *
 * @example A comparison that is no number
 * ```ts
 * import { policySchema } from "truancy-prevention/schemas";
 * import { attendanceWorks } from "truancy-prevention/presets/attendance-works";
 *
 * policySchema.parse(JSON.parse(JSON.stringify(attendanceWorks))); //=> attendanceWorks
 *
 * const rules = [{ ...attendanceWorks.rules[0], when: { not: { fact: "age", atLeast: "16" } } }];
 * policySchema.safeParse({ ...attendanceWorks, rules }).error?.issues[0]?.path; //=> ["rules", 0, "when", "not", "atLeast"]
 * ```
 * @category Schemas
 */
export const policySchema: z.ZodType<Policy> = raw;
