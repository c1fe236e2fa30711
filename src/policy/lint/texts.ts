import type { Policy } from "../types.js";

/** What a policy says that a school does: supports, and actions of duties. */
export function textsOf({ tiers, rules }: Policy): readonly string[] {
  return [
    ...tiers.flatMap(({ title, supports = [] }) => [title, ...supports]),
    ...rules.flatMap(({ title, duties }) => [title, ...duties.map(({ action }) => action)]),
  ];
}
