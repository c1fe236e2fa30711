import type {
  CaseDecision,
  CaseEvent,
  CasePolicy,
  DueDuty,
  Duty,
  IsoDate,
  SchoolCalendar,
} from "../../../src/index.js";
import { dueBy } from "./due.js";
import { wordsOf } from "./words.js";

type Asked = CaseDecision["duties"][number];
interface Fate {
  readonly asked: Asked;
  readonly how: "pending" | "done" | "needless" | "withdrawn";
  readonly on?: IsoDate;
}

/**
 * The open duties of a case by its entries alone: the fate of every duty is told anew after each entry, from the first on. Slow, and shares no
 * code with the library.
 */
export function oracleDuties(entries: readonly CaseEvent[], asOf: IsoDate, calendar?: SchoolCalendar): DueDuty[] {
  const known = entries.filter((entry) => (entry.recordedOn ?? entry.on) <= asOf);
  const fates = new Map<string, Fate>();
  const words = known.map((_, index) => wordsOf(known, index));
  known.forEach((_, index) => tellFates(fates, known.slice(0, index + 1), words));
  const policy = policyAt(known);
  const open = [...fates.values()].filter(({ how }) => how === "pending");
  return open.map(({ asked }) => told(asked, fates, known, policy!, asOf, calendar)).sort(inOrder);
}

function tellFates(
  fates: Map<string, Fate>,
  entries: readonly CaseEvent[],
  words: readonly (readonly string[])[],
): void {
  const last = entries.at(-1)!;
  const policy = policyAt(entries)!;
  if (last.kind === "opened" || last.kind === "reconciled") {
    for (const asked of last.decision.duties) {
      const before = fates.get(asked.key);
      if (before?.how === "done" || before?.how === "needless") continue;
      fates.set(asked.key, { asked, how: "pending" });
    }
    for (const [key, fate] of fates) {
      const isAsked = last.decision.duties.some((asked) => asked.key === key);
      if (!isAsked && fate.how === "pending") fates.set(key, { ...fate, how: "withdrawn" });
    }
  }
  if (last.kind === "withdrawn") {
    for (const key of last.duties) fates.set(key, { ...fates.get(key)!, how: "needless", on: last.on });
  }
  for (const [key, fate] of fates) {
    if (fate.how === "pending")
      fates.set(
        key,
        judged(
          fate.asked,
          entries,
          words,
          policy,
          [...fates.values()].map(({ asked }) => asked),
        ),
      );
  }
}

function judged(
  asked: Asked,
  entries: readonly CaseEvent[],
  allWords: readonly (readonly string[])[],
  policy: CasePolicy,
  all: readonly Asked[],
): Fate {
  const terms = termsIn(policy, asked);
  const { requires = [], unless } = terms;
  const once = unless !== undefined && requires.includes(unless);
  const found = new Map<string, IsoDate>();
  for (const [index, entry] of entries.entries()) {
    const words = allWords[index]!;
    if (words.length === 0 || !isAbout(entry, asked, once, all)) continue;
    const named = namesIn(entry)?.includes(asked.key) ?? false;
    if (named || !once) {
      for (const word of requires) if (words.includes(word) && !found.has(word)) found.set(word, entry.on);
      if (requires.length === 0 && named) return { asked, how: "done", on: entry.on };
      if (requires.length > 0 && found.size === new Set(requires).size) {
        return { asked, how: "done", on: [...found.values()].sort().at(-1)! };
      }
    }
    if (unless !== undefined && words.includes(unless)) return { asked, how: "needless", on: entry.on };
  }
  return { asked, how: "pending" };
}

function isAbout(entry: CaseEvent, asked: Asked, once: boolean, all: readonly Asked[]): boolean {
  if (once) return true;
  const names = namesIn(entry);
  if (names !== undefined) return names.includes(asked.key);
  if (asked.occurrence !== undefined) return false;
  const isRepeated = all.some(
    (other) => other.ruleId === asked.ruleId && other.dutyId === asked.dutyId && other.openedOn < asked.openedOn,
  );
  return !isRepeated || entry.on >= asked.openedOn;
}

function namesIn(entry: CaseEvent): readonly string[] | undefined {
  return "duties" in entry && entry.kind !== "purged" ? (entry.duties as readonly string[] | undefined) : undefined;
}

function policyAt(entries: readonly CaseEvent[]): CasePolicy | undefined {
  let policy: CasePolicy | undefined;
  for (const entry of entries) {
    if (entry.kind === "opened" || entry.kind === "reconciled") policy = entry.policy ?? policy;
  }
  return policy;
}

function termsIn(policy: CasePolicy, { ruleId, dutyId }: Asked): Duty {
  return policy.rules.find(({ id }) => id === ruleId)!.duties.find(({ id }) => id === dutyId)!;
}

function told(
  asked: Asked,
  fates: ReadonlyMap<string, Fate>,
  entries: readonly CaseEvent[],
  policy: CasePolicy,
  asOf: IsoDate,
  calendar: SchoolCalendar | undefined,
): DueDuty {
  const terms = termsIn(policy, asked);
  const occasion = asked.key.split("/").at(-1)!;
  const first = [...fates.values()].find(
    ({ asked: other, how }) =>
      how === "done" &&
      other.ruleId === asked.ruleId &&
      other.dutyId === terms.due?.from &&
      other.key.split("/").at(-1) === occasion,
  );
  const extensions = entries.flatMap((entry) =>
    entry.kind === "extension-granted" && entry.duty === asked.key ? [entry.days] : [],
  );
  const due = dueBy(terms, asked.dueOn, first?.on, extensions.at(-1), calendar);
  const { dueOn: _, ...rest } = asked;
  if (due === "waiting") return { ...rest, status: "waiting" };
  return {
    ...rest,
    ...(due !== undefined && { dueOn: due }),
    status: due !== undefined && due < asOf ? "overdue" : "open",
  };
}

function inOrder(a: DueDuty, b: DueDuty): number {
  const rank = (duty: DueDuty): string => {
    const status = { overdue: 0, open: 1, waiting: 2 }[duty.status];
    return [status, duty.dueOn ?? "2199-12-31", duty.openedOn, duty.key].join(" ");
  };
  return rank(a) < rank(b) ? -1 : 1;
}
