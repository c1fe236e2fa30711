import { findAlwaysMet } from "./checks/always-met.js";
import { findBands } from "./checks/bands.js";
import { findCircularDue } from "./checks/circular-due.js";
import { findCircularReached } from "./checks/circular-reached.js";
import { findContradictions } from "./checks/contradictions.js";
import { findCourtWithoutSteps } from "./checks/court-without-steps.js";
import { findDueFaults } from "./checks/due.js";
import { findEachTimeWithoutCount } from "./checks/each-time-without-count.js";
import { findEffectiveFaults } from "./checks/effective.js";
import { findEmptyRanges } from "./checks/empty-ranges.js";
import { findExclusions } from "./checks/exclusions.js";
import { findMissingAlternatives } from "./checks/missing-alternatives.js";
import { findMissingIncentives } from "./checks/missing-incentives.js";
import { findMissingTerms } from "./checks/missing-terms.js";
import { findNeverCounting } from "./checks/never-counting.js";
import { findPrevention } from "./checks/prevention.js";
import { findResponsible } from "./checks/responsible.js";
import { findRulePairs } from "./checks/rule-pairs.js";
import { findSourceFaults } from "./checks/sources.js";
import { findTierFaults } from "./checks/tiers.js";
import { findUnknownNames } from "./checks/unknown-names.js";
import { findUnreachable } from "./checks/unreachable.js";
import type { Check } from "./context.js";

/** Every check, in the order in which findings of one severity are told. */
export const checks: readonly Check[] = [
  findUnknownNames,
  findCircularReached,
  findCircularDue,
  findEmptyRanges,
  findNeverCounting,
  findUnreachable,
  findContradictions,
  findEachTimeWithoutCount,
  findEffectiveFaults,
  findAlwaysMet,
  findMissingTerms,
  findBands,
  findRulePairs,
  findSourceFaults,
  findTierFaults,
  findResponsible,
  findDueFaults,
  findExclusions,
  findMissingAlternatives,
  findCourtWithoutSteps,
  findMissingIncentives,
  findPrevention,
];
