import { isRecord } from "../../given.js";
import { requirePolicy } from "../policy-form.js";
import type { Policy, Tier, Translations } from "../types.js";
import { changeRules } from "./change-rule.js";
import { checkOverrides } from "./check-overrides.js";
import { merge } from "./merge.js";
import { must, requireKeys } from "./require.js";
import type { PolicyOverlay } from "./types.js";

const overlayKeys: readonly (keyof PolicyOverlay)[] = [
  "id",
  "version",
  "extends",
  "title",
  "jurisdiction",
  "translations",
  "counting",
  "tiers",
  "rules",
];
const countingKeys: readonly (keyof Policy["counting"])[] = [
  "presentShare",
  "instructionCountsAsPresent",
  "unknownCountsAs",
  "halfDay",
  "minimumMembership",
];

/**
 * Lay a district's or a school's changes over a policy: state, then district, then school, by calling it once for each layer.
 *
 * Each rule says by its `override` what may become of it. `"none"`, which holds if nothing is said, allows no change. `"free"` allows any.
 * `"stricter"` allows what is *shown* to be stricter: the changed rule is met for every student for whom the former one is met, whatever the
 * record; it leads to no lower tier; and no duty is dropped, weakened or put off. A change that may be stricter but cannot be shown to be is
 * refused. A rule can be changed without being named: through a rule that it refers to by `reached` or by `due.from`, and through the way of
 * counting. Such a change is held to the same.
 *
 * @param base the policy below
 * @param overlay the changes
 * @returns the policy that comes out; nothing of what was given is changed
 * @throws {@link TruancyError} with the path in the overlay: `override-forbidden` with the rule and the reason, `invalid-overlay` for a
 * change that cannot be made, `unknown-rule` and `unknown-duty` for a change in nothing. What comes out has to compile: as
 * {@link compilePolicy}, with the path in the policy that comes out
 *
 * @example A district that acts on the fourth day, and adds a letter
 * ```ts
 * import { extendPolicy } from "truancy-prevention/policy";
 * import type { Policy, PolicyOverlay } from "truancy-prevention/policy";
 * import { usMa } from "truancy-prevention/presets/us-ma";
 *
 * const state: Policy = { ...usMa, rules: usMa.rules.map((rule) => ({ ...rule, override: "stricter" })) };
 * const district: PolicyOverlay = {
 *   id: "our-district",
 *   version: "2025-08",
 *   rules: [
 *     {
 *       change: "ma-action-steps",
 *       title: "Four unexcused days: action steps",
 *       thresholds: [{ atLeast: 4 }],
 *       duties: [{ add: { id: "letter", action: "Write to the guardian", due: { within: 2, unit: "school-day" } } }],
 *     },
 *   ],
 * };
 * const ours = extendPolicy(state, district);
 * ours.rules[2]?.when; //=> { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 4 }
 * ours.rules[2]?.duties.map((duty) => duty.id); //=> ["meet", "action-steps", "letter"]
 *
 * const sixth: PolicyOverlay = { ...district, rules: [{ change: "ma-action-steps", thresholds: [{ atLeast: 6 }] }] };
 * extendPolicy(state, sixth); // throws override-forbidden
 * ```
 * @category Working with policies
 */
export function extendPolicy(base: Policy, overlay: PolicyOverlay): Policy {
  requirePolicy(base);
  checkOverlay(base, overlay);
  const { id, version, title = base.title, jurisdiction = base.jurisdiction } = overlay;
  const policy: Policy = {
    ...base,
    id,
    title,
    jurisdiction,
    version,
    ...(overlay.translations && { translations: translated(base.translations ?? {}, overlay.translations) }),
    counting: merge(base.counting, overlay.counting ?? {}),
    tiers: withTiers(base.tiers, overlay.tiers ?? []),
    rules: changeRules(base.rules, overlay.rules ?? [], ["rules"]),
  };
  checkAddedNames(base, overlay);
  requirePolicy(policy);
  checkOverrides(base, policy, overlay);
  return policy;
}

function checkOverlay(base: Policy, overlay: PolicyOverlay): void {
  requireKeys(overlay, overlayKeys, []);
  const { id, version, extends: below = base.id, translations = {}, counting = {}, tiers = [], rules = [] } = overlay;
  must(typeof id === "string", ["id"], "text");
  must(typeof version === "string", ["version"], "text");
  must(below === base.id, ["extends"], "written for another policy");
  must(isRecord(translations), ["translations"], "words by language");
  requireKeys(counting, countingKeys, ["counting"]);
  must(Array.isArray(rules), ["rules"], "a list of changes");
  must(Array.isArray(tiers) && tiers.every(isRecord), ["tiers"], "a list of tiers");
}

/** A duty that waits for another by its id would wait for a rule of that id. */
function checkAddedNames(base: Policy, { rules = [] }: PolicyOverlay): void {
  const awaited = new Set(base.rules.flatMap(({ duties }) => duties.flatMap(({ due }) => due?.from ?? [])));
  rules.forEach((entry, index) => {
    const isAwaited = "add" in entry && awaited.has(entry.add.id);
    must(!isAwaited, ["rules", index, "add", "id"], "a duty waits for one of this id");
  });
}

function translated(below: Translations, own: Translations): Translations {
  const languages = Object.entries(own).map(([tag, words]): [string, object] => [
    tag,
    Object.hasOwn(below, tag) ? merge(below[tag]!, words) : words,
  ]);
  return merge(below, Object.fromEntries(languages));
}

function withTiers(below: readonly Tier[], tiers: readonly Tier[]): Tier[] {
  const others = below.filter(({ tier }) => !tiers.some((one) => one.tier === tier));
  return [...others, ...tiers].sort((a, b) => a.tier - b.tier);
}
