/** Which of so many things wait for themselves, where each waits for those that `next` names: those on a cycle, and those between two. */
export function onCycle(count: number, next: readonly (readonly number[])[]): ReadonlySet<number> {
  const back: number[][] = Array.from({ length: count }, () => []);
  next.forEach((others, one) => others.forEach((other) => back[other]!.push(one)));
  const left = new Set(next.keys());
  peel(left, next, back);
  peel(left, back, next);
  return left;
}

/** Take away what waits for nothing that is left, until nothing more can go. */
function peel(left: Set<number>, next: readonly (readonly number[])[], back: readonly (readonly number[])[]): void {
  const waits = next.map((others) => others.filter((other) => left.has(other)).length);
  const free = [...left].filter((one) => waits[one] === 0);
  while (free.length > 0) {
    const one = free.pop()!;
    left.delete(one);
    for (const other of back[one]!) if (--waits[other]! === 0 && left.has(other)) free.push(other);
  }
}
