import { normalizeGrade } from "../attendance/internal.js";
import { parseDay } from "../calendar/internal.js";
import { TruancyError } from "../errors.js";
import { boundsOf, isRising } from "./compile/bounds.js";
import { checkPolicy } from "./compile/check-policy.js";
import { compileCondition, createShared } from "./compile/compile-condition.js";
import { leavesOf } from "./compile/leaves.js";
import type { CompiledPolicy, Node, RuleProgram } from "./compile/program.js";
import type { Effective, Policy, Rule, Window } from "./types.js";

/** How many rules may wait for one another in a row through `reached`. */
const deepestChain = 64;
const always = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

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
  const shared = createShared(policy.counting);
  const numbers = new Map(policy.rules.map((rule, number) => [rule.id, number]));
  const whens = policy.rules.map((rule) => compileCondition(rule.when, shared, (id) => numbers.get(id)!));
  const referred = inOrder(whens);
  const rules = policy.rules.map((rule, number) => compileRule(policy, rule, whens[number]!, shared.windows));
  return {
    policy,
    program: {
      counting: policy.counting,
      tallies: shared.tallies,
      windows: shared.windows,
      rules,
      referred,
      names: namesIn(rules),
      asksFacts: rules.some(
        (rule) => rule.ages !== undefined || leavesOf(rule.when).some((leaf) => leaf.kind === "fact"),
      ),
      asksDeterminations: policy.rules.some((rule) => rule.requires !== undefined && rule.requires.length > 0),
    },
  };
}

function compileRule(policy: Policy, rule: Rule, when: Node, windows: readonly Window[]): RuleProgram {
  const { grades, ages, minimumMembership = 0 } = rule.appliesTo ?? {};
  return {
    rule,
    when,
    counters: leavesOf(when).filter((leaf) => leaf.kind === "count" || leaf.kind === "share" || leaf.kind === "run"),
    grades: grades && new Set(grades.map(normalizeGrade)),
    ages: ages && boundsOf(ages),
    minimumMembership,
    effective: narrower(interval(policy.effective), interval(rule.effective)),
    rising: ages === undefined && leavesOf(when).every((leaf) => risesOnMarks(leaf, windows)) && !hasNot(when),
  };
}

function namesIn(rules: readonly RuleProgram[]): Set<string> {
  const facts = rules.flatMap(({ when }) =>
    leavesOf(when).flatMap((leaf) => (leaf.kind === "fact" ? [leaf.name] : [])),
  );
  return new Set(["age", "birthDate", ...facts, ...rules.flatMap(({ rule }) => rule.requires ?? [])]);
}

function interval(effective: Effective | undefined): typeof always {
  const from = effective?.from === undefined ? always.from : parseDay(effective.from)!;
  return { from, until: effective?.until === undefined ? always.until : parseDay(effective.until)! };
}

function narrower(a: typeof always, b: typeof always): typeof always {
  return { from: Math.max(a.from, b.from), until: Math.min(a.until, b.until) };
}

/** A leaf that comes true only on a marked day, or where a year, a roll or a grade begins. */
function risesOnMarks(leaf: Node, windows: readonly Window[]): boolean {
  if (leaf.kind === "count" || leaf.kind === "run") return isRising(leaf.bounds);
  if (leaf.kind === "grades") return true;
  if (leaf.kind === "fact") return leaf.name !== "age";
  if (leaf.kind !== "share" || !isRising(leaf.bounds)) return false;
  const window = windows[leaf.window]!;
  return typeof leaf.of === "number" || typeof window === "string" || "term" in window;
}

function hasNot(node: Node): boolean {
  return node.kind === "not" || ((node.kind === "all" || node.kind === "any") && node.of.some(hasNot));
}

/** The rules that others refer to, each after those it refers to itself. */
function inOrder(whens: readonly Node[]): number[] {
  const depths = new Map<number, number>();
  const waiting = new Set<number>();
  const referred = new Set<number>();
  const depthOf = (number: number): number => {
    const known = depths.get(number);
    if (known !== undefined) return known;
    if (waiting.has(number)) throw new TruancyError("policy-cycle", ["rules", number, "when"]);
    if (waiting.size > deepestChain) throw new TruancyError("policy-too-deep", ["rules", number, "when"]);
    waiting.add(number);
    let depth = 1;
    for (const leaf of leavesOf(whens[number]!)) {
      if (leaf.kind !== "reached") continue;
      depth = Math.max(depth, 1 + depthOf(leaf.rule));
      referred.add(leaf.rule);
    }
    if (depth > deepestChain) throw new TruancyError("policy-too-deep", ["rules", number, "when"]);
    waiting.delete(number);
    depths.set(number, depth);
    return depth;
  };
  whens.forEach((_, number) => depthOf(number));
  return [...referred];
}
