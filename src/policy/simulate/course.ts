import type { RuleProgram } from "../compile/program.js";
import { no, unknown, yes, type Truth } from "../compile/truth.js";
import type { Ledger } from "../evaluate/ledger.js";
import { outcomeOf, type Outcome } from "../evaluate/outcome.js";
import { ruleOn } from "../evaluate/rule-days.js";

/** What a rule came to as of each school day of a year, up to the last day of a ledger: tells by position. */
export type Course = (position: number) => Outcome;

const notMet: Outcome = { truth: no, reached: -1, occurrences: [] };

/** Follow a rule through the school year of the last day of a ledger. What has been reached or has occurred by then is looked up. */
export function courseOf(rule: RuleProgram, ledger: Ledger): Course {
  const { holds } = rule;
  if (holds === "while-true") return dailyCourse(rule, ledger);
  const atEnd = outcomeOf(rule, ledger);
  if (atEnd.truth === no) return () => notMet;
  return holds === "each-time" ? occurringCourse(atEnd) : reachedCourse(atEnd);
}

/** Only what is met counts here: that a rule could not be ruled out before is no matter. */
function reachedCourse(atEnd: Outcome): Course {
  return (position) => (atEnd.truth === yes && atEnd.reached <= position ? atEnd : notMet);
}

function occurringCourse({ occurrences }: Outcome): Course {
  let known = 0;
  let last = notMet;
  return (position) => {
    const count = occurrences.filter((at) => at <= position).length;
    if (count !== known) {
      known = count;
      last = count === 0 ? notMet : { truth: yes, reached: occurrences[0]!, occurrences: occurrences.slice(0, count) };
    }
    return last;
  };
}

function dailyCourse(rule: RuleProgram, ledger: Ledger): Course {
  const { yearStarts } = ledger.days;
  const values: (Truth | undefined)[] = [];
  let last = notMet;
  const valueOn = (position: number): Truth => (values[position] ??= ruleOn(rule, ledger, position));
  return (position) => {
    if (valueOn(position) !== yes) return valueOn(position) === unknown ? { ...notMet, truth: unknown } : notMet;
    let first = position;
    while (first > yearStarts[position]! && valueOn(first - 1) === yes) first--;
    if (last.reached !== first) last = { truth: yes, reached: first, occurrences: [] };
    return last;
  };
}
