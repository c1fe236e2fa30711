import type { Trace } from "../../src/index.js";
import type { Evaluation } from "./conditions.js";
import { unitsOf } from "./conditions.js";
import type { OracleOutcome } from "./decide.js";
import { oneLine } from "./property.js";
import { toNumber } from "./rational.js";

/** What is wrong with a rule's trace, if anything: of every node the truth, of counting leaves what was counted and when. */
export function traceFault(trace: Trace | undefined, { trace: expected }: OracleOutcome): string | undefined {
  return trace === undefined ? "there is no trace" : nodeFault(trace, expected);
}

function nodeFault(node: Trace, expected: Evaluation): string | undefined {
  const at = oneLine(node.condition);
  if (oneLine(expected.condition) !== at) return `a trace of ${at} in place of ${oneLine(expected.condition)}`;
  if (node.holds !== expected.value) return `${at} holds ${node.holds}, oracle ${expected.value}`;
  return leafFault(node, expected, at) ?? partsFault(node, expected, at);
}

function partsFault(node: Trace, expected: Evaluation, at: string): string | undefined {
  const [parts, wanted] = [node.of ?? [], expected.of ?? []];
  if (parts.length !== wanted.length) return `${at} has ${parts.length} parts, oracle ${wanted.length}`;
  return parts.map((part, i) => nodeFault(part, wanted[i]!)).find((fault) => fault !== undefined);
}

function leafFault(node: Trace, { condition, observed, threshold, dates }: Evaluation, at: string): string | undefined {
  if (observed === undefined || unitsOf(condition) === undefined) return undefined;
  const found = oneLine([node.observed, node.threshold, node.dates ?? []]);
  const wanted = oneLine([toNumber(observed), toNumber(threshold!), dates]);
  return found === wanted ? undefined : `${at} observed, threshold, dates ${found}, oracle ${wanted}`;
}
