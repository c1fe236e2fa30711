import * as z from "zod";
import { countingRules } from "../../attendance/schema.js";
import { componentIdSchema } from "../../framework/schema.js";
import type { Same } from "../../same.js";
import { amount, byKey, text } from "../../schema.js";
import { compared, condition } from "../condition/schema.js";
import {
  applicability,
  authority,
  due,
  duty,
  effective,
  extension,
  rule,
  tier,
  tierLevel,
  translations,
} from "../schema.js";
import type {
  ChangedDuty,
  ChangedRule,
  CountingChange,
  DutyChange,
  PolicyOverlay,
  RuleChange,
  ThresholdChange,
} from "./types.js";

/** A value that takes the place of another, or null that takes it away. */
function instead<Value extends z.ZodType>(value: Value) {
  return z.exactOptional(value.nullable());
}

const { presentShare, instructionCountsAsPresent, unknownCountsAs, halfDay, minimumMembership } = countingRules.shape;
const countingChange = z
  .strictObject({
    presentShare: instead(presentShare.unwrap()),
    instructionCountsAsPresent: instead(instructionCountsAsPresent.unwrap()),
    unknownCountsAs: instead(unknownCountsAs.unwrap()),
    halfDay: instead(halfDay.unwrap()),
    minimumMembership: instead(minimumMembership.unwrap()),
  })
  .meta({ id: "CountingChange", description: "Changes in how marks are reduced to days." });
true satisfies Same<z.output<typeof countingChange>, CountingChange>;

const at = z.exactOptional(z.array(z.union([text, z.int().nonnegative()])));
const thresholdChange = byKey({
  ...compared({ at }, z.number()),
  atLeastPerMonth: z.strictObject({ at, atLeastPerMonth: amount }),
}).meta({ id: "ThresholdChange", description: "Another number in a condition." });
true satisfies Same<z.output<typeof thresholdChange>, ThresholdChange>;

const changedDuty = z.strictObject({
  change: text,
  action: z.exactOptional(text),
  recipients: instead(z.array(text)),
  responsible: instead(text),
  language: instead(z.enum(["home", "home-and-english"])),
  offers: instead(z.int().positive()),
  requires: instead(z.array(text)),
  unless: instead(text),
  due: instead(due),
  extension: instead(extension),
});
true satisfies Same<z.output<typeof changedDuty>, ChangedDuty>;

const removed = z.strictObject({ remove: text });
const dutyChange = byKey({ add: z.strictObject({ add: duty }), remove: removed, change: changedDuty }).meta({
  id: "DutyChange",
  description: "A duty added, taken away, or changed in parts.",
});
true satisfies Same<z.output<typeof dutyChange>, DutyChange>;

const changedRule = z.strictObject({
  change: text,
  title: z.exactOptional(text),
  tier: z.exactOptional(tierLevel),
  status: instead(text),
  appliesTo: instead(applicability),
  when: z.exactOptional(condition),
  thresholds: z.exactOptional(z.array(thresholdChange)),
  holds: instead(z.enum(["while-true", "once-reached", "each-time"])),
  requires: instead(z.array(text)),
  override: z.exactOptional(z.enum(["none", "stricter", "free"])),
  duties: z.exactOptional(z.array(dutyChange)),
  authority: z.exactOptional(authority),
  components: z.exactOptional(z.array(componentIdSchema)),
  effective: instead(effective),
});
true satisfies Same<z.output<typeof changedRule>, ChangedRule>;

const ruleChange = byKey({ add: z.strictObject({ add: rule }), remove: removed, change: changedRule }).meta({
  id: "RuleChange",
  description: "A rule added, taken away, or changed in parts.",
});
true satisfies Same<z.output<typeof ruleChange>, RuleChange>;

const raw = z
  .strictObject({
    id: text,
    version: text,
    extends: z.exactOptional(text),
    title: z.exactOptional(text),
    jurisdiction: z.exactOptional(text),
    translations: z.exactOptional(translations),
    counting: z.exactOptional(countingChange),
    tiers: z.exactOptional(z.array(tier)),
    rules: z.exactOptional(z.array(ruleChange)),
  })
  .meta({
    title: "Policy overlay",
    description: "What a district or a school changes in the policy that it stands under.",
  });
true satisfies Same<z.output<typeof raw>, PolicyOverlay>;

/**
 * Checks a {@link PolicyOverlay} that comes from outside. Whether the rules it names exist and allow the change is for {@link extendPolicy} to
 * say.
 *
 * @example
 * ```ts
 * import { policyOverlaySchema } from "truancy-prevention/schemas";
 *
 * const rules = [{ change: "ma-action-steps", thresholds: [{ atLeast: "4" }] }];
 * policyOverlaySchema.safeParse({ id: "our-district", version: "1", rules }).error?.issues[0]?.path;
 * //=> ["rules", 0, "thresholds", 0, "atLeast"]
 * ```
 * @category Schemas
 */
export const policyOverlaySchema: z.ZodType<PolicyOverlay> = raw;
