import { ofRule, type LintContext } from "../context.js";
import type { PolicyFinding } from "../types.js";
import { onCycle } from "./on-cycle.js";

/** Rules that wait for themselves through `reached`. */
export function* findCircularReached({ rules }: LintContext): Iterable<PolicyFinding> {
  const numbers = new Map(rules.map(({ rule }, number) => [rule.id, number]));
  const references = rules.map(({ leaves }) =>
    leaves.flatMap(({ condition, path }) => {
      const number = "reached" in condition ? numbers.get(condition.reached) : undefined;
      return number === undefined ? [] : [{ number, path }];
    }),
  );
  const circular = onCycle(
    rules.length,
    references.map((own) => own.map(({ number }) => number)),
  );
  for (const number of circular) {
    const reference = references[number]!.find((own) => circular.has(own.number))!;
    const other = rules[reference.number]!.rule.id;
    yield ofRule(rules[number]!, "policy-cycle", "error", [...reference.path, "reached"], {
      message: `the rule waits for itself through \`${other}\``,
      fix: "Let one of the rules say what it counts, without waiting for the other.",
    });
  }
}
