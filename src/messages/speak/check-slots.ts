import { excerpt } from "../excerpt.js";
import type { Piece, Slot } from "./pieces.js";

/**
 * Slots as an entry has them. `tier` always has a value, and `missed*` as well, but that need not be used. `dueOn?` can have none; `until?from`
 * has none where `from` has none, so that both can stand in one pair of brackets. `times+overdue` may stand in the brackets of `overdue`.
 */
export type Slots = readonly string[];

interface Known {
  readonly name: string;
  readonly kind: "?" | "*" | "+" | "";
  /** The slot in whose brackets it may stand. */
  readonly group: string;
}

/** Find what is wrong with the slots of a text; `wrong` is told, and throws. */
export function checkSlots(
  pieces: readonly Piece[],
  slots: Slots,
  unused: Slots,
  wrong: (detail: string) => never,
): void {
  const known = slots.map(knownOf);
  const find = ({ slot, written }: Slot): Known =>
    known.find(({ name }) => name === slot) ??
    wrong(`{${excerpt(written)}} is none of its slots: ${told(known.map(({ name }) => name))}`);
  const inBrackets: string[] = [];
  const said = new Set<string>();
  for (const piece of pieces) {
    if (typeof piece === "string") continue;
    if ("slot" in piece) {
      const { name, kind } = find(piece);
      if (kind === "?") wrong(`{${name}} can be missing and belongs into [brackets]`);
      said.add(name);
    } else {
      const needs = piece.needs.map(find);
      const group = groupOf(needs, wrong);
      for (const { name, kind, group: own } of needs)
        if (own === group && kind !== "") said.add(name);
        else inBrackets.push(name);
    }
  }
  const left = known.filter(({ name, kind }) => kind !== "*" && !said.has(name) && !unused.includes(name));
  const hidden = left.filter(({ name }) => inBrackets.includes(name)).map(({ name }) => name);
  if (hidden.length > 0) wrong(`${told(hidden)} would be left out with these brackets and belongs outside`);
  if (left.length > 0) wrong(`the text leaves out ${told(left.map(({ name }) => name))}`);
}

/** What can be missing in brackets: one slot, or some that are missing together. */
function groupOf(needs: readonly Known[], wrong: (detail: string) => never): string {
  const [first, ...others] = needs.filter(({ kind }) => kind === "?");
  if (first === undefined) return wrong("nothing in these brackets can be missing");
  const other = others.find(({ group }) => group !== first.group);
  if (other !== undefined)
    wrong(`${told([first.name, other.name])} can be missing one by one: a pair of [brackets] each`);
  return first.group;
}

function knownOf(slot: string): Known {
  const [, name = slot, kind = "", group = ""] = /^(\w+)([?*+]?)(\w*)$/u.exec(slot) ?? [];
  return { name, kind: kind as Known["kind"], group: group === "" ? name : group };
}

function told(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join(" ") || "none";
}
