import { bandFaults } from "./checks/bands.js";
import { eachTimeWithoutCount, emptyRanges, missingTerms, neverCounting } from "./checks/conditions.js";
import { dueFaults, responsibleFaults } from "./checks/duties.js";
import { effectiveFaults } from "./checks/effective.js";
import { ruleExclusions, tierExclusions } from "./checks/exclusions.js";
import { alwaysMet, contradictions } from "./checks/literals.js";
import { circularDue, circularReached, unknownNames } from "./checks/names.js";
import { rulePairs } from "./checks/rule-pairs.js";
import { sourceFaults } from "./checks/sources.js";
import { courtsWithoutSteps, missingAlternatives, missingIncentives } from "./checks/supports.js";
import { preventionFaults, tierFaults } from "./checks/tiers.js";
import { unreachable } from "./checks/unreachable.js";
import type { Check, RuleCheck } from "./context.js";

/** Every check, in the order in which findings of one severity are told. */
export function allChecks(): readonly Check[] {
  return [
    eachRule(unknownNames),
    circularReached,
    eachRule(circularDue),
    eachRule(emptyRanges),
    eachRule(neverCounting),
    eachRule(unreachable),
    eachRule(contradictions),
    eachRule(eachTimeWithoutCount),
    effectiveFaults,
    eachRule(alwaysMet),
    eachRule(missingTerms),
    bandFaults,
    rulePairs,
    eachRule(sourceFaults),
    tierFaults,
    eachRule(responsibleFaults),
    eachRule(dueFaults),
    tierExclusions,
    eachRule(ruleExclusions),
    missingAlternatives,
    courtsWithoutSteps,
    missingIncentives,
    preventionFaults,
  ];
}

function eachRule(check: RuleCheck): Check {
  return (context) => {
    for (const placed of context.rules) check(placed, context);
  };
}
