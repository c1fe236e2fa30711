import { checkCounting } from "../attendance/internal.js";
import { field, items, must } from "../place.js";
import { compileRule } from "./compile/compile-rule.js";
import { compileEffective } from "./compile/effective.js";
import { numbersById } from "./compile/numbers-by-id.js";
import type { CompiledPolicy, RuleProgram } from "./compile/program.js";
import type { Work } from "./compile/work.js";
import type { Policy } from "./types.js";

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
  const root = { value: policy, path: [] };
  checkCounting(field(root, "counting"));
  const { counting } = policy;
  const effective = compileEffective(root, always);
  const places = items(field(root, "rules"));
  const work: Work = {
    counting,
    tallies: [],
    windows: [],
    numbers: new Map(),
    names: new Set(["age", "birthDate"]),
    ids: numbersById(places),
    referred: new Set(),
    rule: onceEach((number) => compileRule(places[number]!, effective, work)),
  };
  const rules = places.map((_, number) => work.rule(number));
  const { tallies, windows, names, referred } = work;
  return { policy, program: { counting, tallies, windows, rules, referred, names } };
}

/** Compile each rule once, though others ask for it, and refuse those that wait for themselves or for too many. */
function onceEach(compile: (number: number) => RuleProgram): (number: number) => RuleProgram {
  const compiled = new Map<number, RuleProgram>();
  const waiting = new Set<number>();
  return (number) => {
    let rule = compiled.get(number);
    if (rule !== undefined) return rule;
    const when = { value: undefined, path: ["rules", number, "when"] };
    must(!waiting.has(number), when, "the rule waits for itself", "policy-cycle");
    waiting.add(number);
    must(waiting.size <= deepestChain, when, undefined, "policy-too-deep");
    rule = compile(number);
    must(rule.depth <= deepestChain, when, undefined, "policy-too-deep");
    waiting.delete(number);
    compiled.set(number, rule);
    return rule;
  };
}
