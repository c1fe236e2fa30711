import { checkCounting } from "../../attendance/internal.js";
import { requireDay } from "../../calendar/internal.js";
import { both, fields, listOf, must, numberThat, oneOf, optional, wordOr, type Shape } from "../../shape.js";
import type { Duty, Policy } from "../types.js";
import { comparison, conditionShape, wholeFrom, words } from "./condition-shape.js";

const effective = optional(fields({ from: optional(requireDay), until: optional(requireDay) }));
const dueUnit = oneOf("calendar-day", "school-day");

/** A list of objects, each with an id of its own. */
const listById = both(listOf(fields({})), (value, path) => {
  const ids = new Set<unknown>();
  (value as readonly { id: unknown }[]).forEach(({ id }, index) => {
    must(!ids.has(id), "invalid-policy", [...path, index, "id"], "an id that no other has");
    ids.add(id);
  });
});

const appliesTo = fields({
  grades: optional(words),
  ages: optional(comparison),
  ageOn: optional(
    wordOr(
      ["day"],
      fields({
        month: numberThat("1 to 12", (value) => value >= 1 && value <= 12),
        day: numberThat("1 to 31", (value) => value >= 1 && value <= 31),
      }),
    ),
  ),
  minimumMembership: optional(wholeFrom(0)),
});

/** Throw where a policy cannot be compiled: ids given twice or not at all, numbers out of range, conditions too deep, dates that are none. */
export function checkPolicy(policy: Policy): void {
  fields({ counting: checkCounting, effective, rules: listById })(policy, []);
  const ruleIds = new Set<unknown>(policy.rules.map((rule) => rule.id));
  const rule = fields({
    tier: oneOf(1, 2, 3),
    holds: optional(oneOf("while-true", "once-reached", "each-time")),
    requires: optional(words),
    appliesTo: optional(appliesTo),
    when: conditionShape(ruleIds),
    effective,
    duties: both(listById, (value, path) => listOf(duty(value as readonly Duty[], ruleIds))(value, path)),
  });
  listOf(rule)(policy.rules, ["rules"]);
}

/** A duty among those of its rule. */
function duty(duties: readonly Duty[], ruleIds: ReadonlySet<unknown>): Shape {
  const known = new Set<unknown>(["trigger", ...duties.map(({ id }) => id)]);
  return fields({
    due: optional(
      fields({
        within: wholeFrom(0),
        unit: dueUnit,
        from: optional((value, path) => must(known.has(value) || ruleIds.has(value), "unknown-duty", path)),
      }),
    ),
    extension: optional(fields({ within: wholeFrom(0) })),
  });
}
