import { isUnknown, smallRests, workedOut, type Hiding } from "./hiding.js";
import type { Equation, Linked } from "./quantities.js";

/** Hide one more cell after another, as long as a reader could work out a hidden one and another would keep it. */
export function hideComplements(linked: Linked, hiding: Hiding, minimum: number): void {
  for (;;) {
    const telling = givingAway(linked, hiding, minimum);
    const near = fewestHidden(linked, hiding, telling, minimum);
    const open = near.length > 0 ? near : fewestHidden(linked, hiding, joined(linked, hiding, telling), minimum);
    const chosen = mostHelpful(linked, hiding, open, minimum);
    if (chosen === undefined) return;
    hideOneMore(linked, hiding, open, chosen);
  }
}

/** The equations from which a reader has a hidden number, or a small number hidden together, that could be kept by hiding more. */
function givingAway(linked: Linked, hiding: Hiding, minimum: number): readonly Equation[] {
  const exposed = workedOut(linked, hiding, minimum);
  const rests = smallRests(linked, hiding, minimum, exposed).map((index) => linked.equations[index]!);
  if (exposed.every((index) => hiding.reasons[linked.quantities[index]!.cell] === "complement")) return rests;
  const had = new Set(exposed);
  return linked.equations.filter(({ total, parts }) => had.has(total) || parts.some((part) => had.has(part)));
}

/** The equations that hang together with some by what is hidden in both: where nothing is left to hide in those, these help. */
function joined(linked: Linked, hiding: Hiding, equations: readonly Equation[]): readonly Equation[] {
  const found = new Set(equations);
  const hidden = ({ total, parts }: Equation): number[] =>
    [total, ...parts].filter((index) => isUnknown(linked, hiding, index));
  for (let size = 0; size < found.size;) {
    size = found.size;
    const unknown = new Set([...found].flatMap(hidden));
    for (const equation of linked.equations) {
      if (hidden(equation).some((index) => unknown.has(index))) found.add(equation);
    }
  }
  return [...found];
}

/** Those in which the fewest are hidden while more could be: where a reader begins. */
function fewestHidden(
  linked: Linked,
  hiding: Hiding,
  equations: readonly Equation[],
  minimum: number,
): readonly Equation[] {
  const hidden = ({ total, parts }: Equation): number =>
    [total, ...parts].filter((index) => isUnknown(linked, hiding, index)).length;
  const open = equations.filter(({ total, parts }) =>
    [total, ...parts].some((index) => canHide(linked, hiding, index, minimum)),
  );
  const fewest = Math.min(...open.map(hidden));
  return open.filter((equation) => hidden(equation) === fewest);
}

function canHide(linked: Linked, hiding: Hiding, index: number, minimum: number): boolean {
  const { kind, value } = linked.quantities[index]!;
  return kind !== "rest" && value >= minimum && !isUnknown(linked, hiding, index);
}

function hideOneMore(
  { quantities }: Linked,
  { reasons, groups, protects }: Hiding,
  open: readonly Equation[],
  chosen: number,
): void {
  const { cell, kind } = quantities[chosen]!;
  if (reasons[cell] === undefined) {
    const beside = open.filter(({ total, parts }) => total === chosen || parts.includes(chosen));
    const cells = beside.flatMap(({ total, parts }) => [total, ...parts]).map((index) => quantities[index]!.cell);
    protects[cell] = [...new Set(cells)].filter((one) => one !== cell && reasons[one] !== undefined);
    reasons[cell] = "complement";
  }
  if (kind === "of") groups[cell] = true;
}

/** The visible quantity that stands in most of the open equations; a part before a total, then the smallest. */
function mostHelpful(linked: Linked, hiding: Hiding, open: readonly Equation[], minimum: number): number | undefined {
  const helps = new Map<number, { equations: number; asTotal: boolean }>();
  for (const { total, parts } of open) {
    for (const index of [...parts, total]) {
      if (!canHide(linked, hiding, index, minimum)) continue;
      const known = helps.get(index) ?? { equations: 0, asTotal: false };
      helps.set(index, { equations: known.equations + 1, asTotal: known.asTotal || index === total });
    }
  }
  const ranked = [...helps].sort(
    ([a, one], [b, other]) =>
      Number(one.asTotal) - Number(other.asTotal) ||
      other.equations - one.equations ||
      linked.quantities[a]!.value - linked.quantities[b]!.value ||
      a - b,
  );
  return ranked[0]?.[0];
}
