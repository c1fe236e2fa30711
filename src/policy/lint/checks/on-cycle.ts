/** Which of some names wait for themselves, where each waits for others: those on a cycle, and those between two. */
export function onCycle(names: readonly string[], awaited: readonly (readonly string[])[]): ReadonlySet<string> {
  const numbers = new Map(names.map((name, number) => [name, number]));
  const next = awaited.map((own) => own.flatMap((name) => numbers.get(name) ?? []));
  const back: number[][] = names.map(() => []);
  next.forEach((others, one) => others.forEach((other) => back[other]!.push(one)));
  const left = new Set(next.keys());
  peel(left, next, back);
  peel(left, back, next);
  return new Set([...left].map((number) => names[number]!));
}

/** Take away what waits for nothing that is left, until nothing more can go. */
function peel(left: Set<number>, next: readonly (readonly number[])[], back: readonly (readonly number[])[]): void {
  const waits = next.map((others) => others.filter((other) => left.has(other)).length);
  const free = [...left].filter((one) => waits[one] === 0);
  for (const one of free) {
    left.delete(one);
    for (const other of back[one]!) if (--waits[other]! === 0 && left.has(other)) free.push(other);
  }
}
