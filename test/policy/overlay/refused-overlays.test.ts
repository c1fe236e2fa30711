import { expect, test } from "vitest";
import { extendPolicy } from "../../../src/index.js";
import type { Duty, PolicyOverlay } from "../../../src/index.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { one } from "../../support/refused.js";
import { thrownBy } from "../../support/thrown.js";

const call: Duty = { id: "call", action: "Call" };
const meet: Duty = { id: "meet", action: "Meet", due: { within: 5, unit: "school-day", from: "call" } };
const base = policyOf(
  [
    ruleOf(one, { id: "a", override: "free", duties: [call, meet] }),
    ruleOf({ reached: "a", atLeast: 1 }, { id: "b", override: "free" }),
  ],
  { id: "state" },
);
const change = (patch: object) => ({ rules: [{ change: "a", ...patch }] });
const at = (...path: (string | number)[]) => ["rules", 0, ...path];

test.each<[string, unknown, string, (string | number)[]]>([
  ["no overlay", null, "invalid-overlay", []],
  ["a list", [], "invalid-overlay", []],
  ["no id", { id: undefined }, "invalid-overlay", ["id"]],
  ["no version", { version: 2 }, "invalid-overlay", ["version"]],
  ["a key that is not known", { rule: [] }, "invalid-overlay", ["rule"]],
  ["another policy's overlay", { extends: "other" }, "invalid-overlay", ["extends"]],
  ["translations that are none", { translations: 3 }, "invalid-overlay", ["translations"]],
  ["counting that is none", { counting: 3 }, "invalid-overlay", ["counting"]],
  ["a way of counting that is none", { counting: { weekends: true } }, "invalid-overlay", ["counting", "weekends"]],
  [
    "a way of counting out of range",
    { counting: { presentShare: 50 } },
    "invalid-number",
    ["counting", "presentShare"],
  ],
  ["tiers that are no list", { tiers: {} }, "invalid-overlay", ["tiers"]],
  ["rules that are no list", { rules: {} }, "invalid-overlay", ["rules"]],
  ["a change that is none", { rules: [null] }, "invalid-overlay", at()],
  ["a change of no kind", { rules: [{ title: "x" }] }, "invalid-overlay", at()],
  ["a change of two kinds", { rules: [{ remove: "a", change: "a" }] }, "invalid-overlay", at()],
  ["more than a removal", { rules: [{ remove: "a", title: "x" }] }, "invalid-overlay", at("title")],
  ["a rule without an id", { rules: [{ add: {} }] }, "invalid-overlay", at("add")],
  ["nothing added", { rules: [{ add: null }] }, "invalid-overlay", at("add")],
  ["a rule that is there", { rules: [{ add: ruleOf(one, { id: "b" }) }] }, "invalid-overlay", at("add", "id")],
  [
    "a rule for which a duty would wait",
    { rules: [{ add: ruleOf(one, { id: "call" }) }] },
    "invalid-overlay",
    at("add", "id"),
  ],
  ["a rule that is not there", { rules: [{ change: "z" }] }, "unknown-rule", at("change")],
  ["nothing to take away", { rules: [{ remove: "z" }] }, "unknown-rule", at("remove")],
  ["a rule twice", { rules: [{ change: "a" }, { remove: "a" }] }, "invalid-overlay", ["rules", 1, "remove"]],
  ["a rule that others ask for, away", { rules: [{ remove: "a" }] }, "unknown-rule", ["rules", 0, "when", "reached"]],
  ["an id", change({ id: "c" }), "invalid-overlay", at("id")],
  ["a misspelt key", change({ treshold: 3 }), "invalid-overlay", at("treshold")],
  ["a condition away", change({ when: null }), "invalid-overlay", at("when")],
  ["a condition that is none", change({ when: {} }), "invalid-policy", ["rules", 0, "when"]],
  ["a tier that is none", change({ tier: 4 }), "invalid-policy", ["rules", 0, "tier"]],
  ["thresholds that are no list", change({ thresholds: { atLeast: 3 } }), "invalid-overlay", at("thresholds")],
  ["no number", change({ thresholds: [{}] }), "invalid-overlay", at("thresholds", 0)],
  ["two numbers", change({ thresholds: [{ atLeast: 1, moreThan: 1 }] }), "invalid-overlay", at("thresholds", 0)],
  [
    "a number where nothing is",
    change({ thresholds: [{ at: ["any", 0], atLeast: 1 }] }),
    "invalid-overlay",
    at("thresholds", 0, "at"),
  ],
  [
    "a number where a list is",
    change({ when: { any: [one] }, thresholds: [{ at: ["any"], atLeast: 1 }] }),
    "invalid-overlay",
    at("thresholds", 0, "at"),
  ],
  [
    "a number in place of a list's length",
    change({ when: { any: [one] }, thresholds: [{ at: ["any", "length"], atLeast: 1 }] }),
    "invalid-overlay",
    at("thresholds", 0, "at"),
  ],
  [
    "a number where nothing is compared",
    change({ when: { any: [one] }, thresholds: [{ atLeast: 1 }] }),
    "invalid-overlay",
    at("thresholds", 0, "at"),
  ],
  [
    "a number in the prototype",
    change({ thresholds: [{ at: ["__proto__"], atLeast: 1 }] }),
    "invalid-overlay",
    at("thresholds", 0, "at"),
  ],
  [
    "a number that is none",
    change({ thresholds: [{ atLeast: Number.NaN }] }),
    "invalid-number",
    ["rules", 0, "when", "atLeast"],
  ],
  ["duties that are no list", change({ duties: {} }), "invalid-overlay", at("duties")],
  ["a duty that is there", change({ duties: [{ add: call }] }), "invalid-overlay", at("duties", 0, "add", "id")],
  ["a duty that is not there", change({ duties: [{ change: "z" }] }), "unknown-duty", at("duties", 0, "change")],
  ["a duty's misspelt key", change({ duties: [{ change: "call", du: {} }] }), "invalid-overlay", at("duties", 0, "du")],
  [
    "a duty's action away",
    change({ duties: [{ change: "call", action: null }] }),
    "invalid-overlay",
    at("duties", 0, "action"),
  ],
  [
    "a duty for which another waits, away",
    change({ duties: [{ remove: "call" }] }),
    "unknown-duty",
    ["rules", 0, "duties", 0, "due", "from"],
  ],
  ["a circle", change({ when: { reached: "b", atLeast: 1 } }), "policy-cycle", ["rules", 0, "when"]],
])("%s is refused with its place", (_, patch, code, path) => {
  const overlay = patch === null || Array.isArray(patch) ? patch : { id: "d", version: "1", ...(patch as object) };
  expect(thrownBy(() => extendPolicy(base, overlay as PolicyOverlay))).toMatchObject({ code, path });
});

test("a policy below that does not compile is refused with its place", () => {
  const broken = policyOf([ruleOf({ reached: "z", atLeast: 1 })]);
  expect(thrownBy(() => extendPolicy(broken, { id: "d", version: "1" }))).toMatchObject({
    code: "unknown-rule",
    path: ["rules", 0, "when", "reached"],
  });
});

test("a document with `__proto__` in it changes no prototype", () => {
  const overlay = JSON.parse('{ "id": "d", "version": "1", "rules": [{ "change": "a", "__proto__": { "tier": 3 } }] }');
  expect(thrownBy(() => extendPolicy(base, overlay)).code).toBe("invalid-overlay");
  expect(({} as { tier?: number }).tier).toBeUndefined();
});
