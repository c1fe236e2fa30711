import type { Leaf } from "../condition/parts.js";

/** What a condition is about: conditions about different things say nothing of each other. */
export function subjectOf(leaf: Leaf): string {
  if ("fact" in leaf) return `fact ${leaf.fact}`;
  if ("reached" in leaf) return `reached ${leaf.reached}`;
  return "grades" in leaf ? "grades" : "time";
}

/** The items by what they are about. */
export function bySubject<T>(items: Iterable<T>, subjectsOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const subject of subjectsOf(item)) {
      const group = groups.get(subject);
      if (group === undefined) groups.set(subject, [item]);
      else group.push(item);
    }
  }
  return groups;
}
