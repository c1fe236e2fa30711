import { parseDay } from "../calendar/internal.js";
import { TruancyError } from "../errors.js";
import type { Writable } from "../writable.js";
import { isRising } from "./compile/bounds.js";
import { checkPolicy } from "./compile/check-policy.js";
import { compileCondition, createShared, type Shared } from "./compile/compile-condition.js";
import { excusalsOf, talliesOf } from "./compile/excusals.js";
import { hasNot, isCounter, leavesOf, type Leaf } from "./compile/leaves.js";
import type { CompiledPolicy, Node, RuleProgram } from "./compile/program.js";
import type { Condition, Policy, Rule } from "./types.js";

/** How many rules may wait for one another in a row through `reached`. */
const deepestChain = 64;

/**
 * Make a policy ready to decide: check it, and let conditions that count the same share their work.
 *
 * Nothing about a calendar or a student goes in: one compiled policy serves every register. No code is generated.
 *
 * @param policy a policy; from outside the program, parse it with `policySchema` first
 * @returns the compiled policy
 * @throws {@link TruancyError} with the path in the policy: `invalid-policy`, `invalid-number`, `invalid-date`, `unknown-rule` and
 * `unknown-duty` for names of nothing, `policy-cycle`, and `policy-too-deep` where conditions are nested more than 64 deep
 *
 * @example
 * ```ts
 * import { compilePolicy } from "truancy-prevention/policy";
 * import { usMa } from "truancy-prevention/presets/us-ma";
 *
 * compilePolicy(usMa).policy.id; //=> "us-ma"
 * ```
 * @category Policies
 */
export function compilePolicy(policy: Policy): CompiledPolicy {
  checkPolicy(policy);
  const { counting } = policy;
  const shared = createShared(
    counting,
    policy.rules.map(({ id }) => id),
  );
  const rules = policy.rules.map((rule) => compileRule(policy, rule, shared));
  const facts = rules.flatMap(({ scoped }) => leavesOf(scoped)).filter((leaf) => leaf.kind === "fact");
  const required = policy.rules.flatMap(({ requires = [] }) => requires);
  const referred = inOrder(rules);
  for (const number of [...referred, ...rules.keys()]) {
    const rule = rules[number]!;
    rule.rising = isRisingRule(rule, rules, shared);
    rule.tallies = talliesOf(rule, rules);
    rule.excusals = excusalsOf(rule, shared.tallies);
  }
  return {
    policy,
    program: {
      counting,
      tallies: shared.tallies,
      windows: shared.windows,
      rules,
      referred,
      names: new Set(["age", "birthDate", ...facts.map(({ name }) => name), ...required]),
      asksFacts: facts.length > 0,
      asksDeterminations: required.length > 0,
    },
  };
}

function compileRule(policy: Policy, rule: Rule, shared: Shared): Writable<RuleProgram> {
  const { grades, ages, ageOn, minimumMembership = 0 } = rule.appliesTo ?? {};
  const when = compileCondition(rule.when, shared);
  const parts = [when];
  if (ages !== undefined) {
    const age = compileCondition({ fact: "age", ...ages } as Condition, shared);
    parts.unshift(typeof ageOn === "object" ? ({ ...age, on: ageOn } as Node) : age);
  }
  if (grades !== undefined) parts.unshift(compileCondition({ grades }, shared));
  return {
    rule,
    when,
    scoped: parts.length > 1 ? { kind: "all", of: parts, source: rule.when } : when,
    counters: leavesOf(when).filter(isCounter),
    grades,
    ages,
    minimumMembership,
    effective: {
      from: Math.max(...[policy, rule].map(({ effective }) => dayOr(effective?.from, Number.NEGATIVE_INFINITY))),
      until: Math.min(...[policy, rule].map(({ effective }) => dayOr(effective?.until, Number.POSITIVE_INFINITY))),
    },
    tallies: new Set(),
    rising: false,
    excusals: [],
  };
}

function dayOr(date: string | undefined, otherwise: number): number {
  return date === undefined ? otherwise : parseDay(date)!;
}

function isRisingRule({ ages, when }: RuleProgram, rules: readonly RuleProgram[], shared: Shared): boolean {
  return ages === undefined && leavesOf(when).every((leaf) => risesOnMarks(leaf, rules, shared)) && !hasNot(when);
}

/** A leaf that comes true only on a marked day, or where a year, a roll or a grade begins. */
function risesOnMarks(leaf: Leaf, rules: readonly RuleProgram[], { windows }: Shared): boolean {
  if (leaf.kind === "grades") return true;
  if (leaf.kind === "fact") return leaf.name !== "age";
  if (leaf.kind === "reached") {
    const { rising, rule } = rules[leaf.rule]!;
    return isRising(leaf.bounds) && (rising || rule.holds === "each-time");
  }
  if (!isCounter(leaf) || !isRising(leaf.bounds)) return false;
  if (leaf.kind !== "share" || typeof leaf.of === "number") return true;
  return windows[leaf.window]!.last === undefined;
}

/** The rules that others refer to, each after those it refers to itself. */
function inOrder(rules: readonly RuleProgram[]): number[] {
  const waiting = 0;
  const depths: number[] = [];
  const referred = new Set<number>();
  const depthOf = (number: number, above: number): number => {
    const path = ["rules", number, "when"];
    if (depths[number] === waiting) throw new TruancyError("policy-cycle", path, "the rule waits for itself");
    if (depths[number] === undefined && above < deepestChain) {
      depths[number] = waiting;
      let depth = 1;
      for (const leaf of leavesOf(rules[number]!.when)) {
        if (leaf.kind !== "reached") continue;
        depth = Math.max(depth, 1 + depthOf(leaf.rule, above + 1));
        referred.add(leaf.rule);
      }
      depths[number] = depth;
    }
    const depth = depths[number] ?? deepestChain + 1;
    if (depth > deepestChain) throw new TruancyError("policy-too-deep", path);
    return depth;
  };
  rules.forEach((_, number) => depthOf(number, 0));
  return [...referred];
}
