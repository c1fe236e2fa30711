import type { CountingRules, Register } from "../../attendance/index.js";
import { amountMissed, countDays, countedExcusal, isAbsent } from "../../attendance/internal.js";
import type { Cut } from "./buckets.js";
import type { Observed } from "./population.js";

/** One student's days in each bucket; days absent in 336000ths. */
export interface StudentTally {
  readonly member: Float64Array;
  readonly absent: Float64Array;
  readonly unexcused: Float64Array;
  /** Dates missed as a whole. */
  readonly gone: Float64Array;
  /** Dates attended that began late. */
  readonly late: Float64Array;
}

const noCalendar = 65535;

/** Tally every student of a population, bucket by bucket; the tally handed out is good until the next one. */
export function eachTally(
  register: Register,
  population: Observed,
  cut: Cut,
  counting: CountingRules,
  cumulative: boolean,
  visit: (tally: StudentTally) => void,
): void {
  const { packed, studentIds } = register;
  const counts = dateCounts(register, counting);
  const column = (): Float64Array => new Float64Array(cut.buckets.length);
  const tally = { member: column(), absent: column(), unexcused: column(), gone: column(), late: column() };
  const columns = Object.values(tally);
  for (let student = 0; student < studentIds.length; student++) {
    if (!population.has(student)) continue;
    for (const one of columns) one.fill(0);
    let any = false;
    for (let span = packed.studentSpan[student]!; span < packed.studentSpan[student + 1]!; span++) {
      const starts = packed.spanCalendar[span] === noCalendar ? [] : cut.starts[packed.spanCalendar[span]!]!;
      if (starts.length === 0 || !population.hasSpan(span)) continue;
      addSpan(register, counts, tally, span, starts);
      any = true;
    }
    if (!any) continue;
    if (cumulative) columns.forEach(addUp);
    visit(tally);
  }
}

type DateCounts = ReturnType<typeof dateCounts>;

function dateCounts({ packed: { patterns, shapes } }: Register, counting: CountingRules) {
  const counts = countDays(patterns, shapes, counting);
  const gone = patterns.map(({ marks, shape }) => {
    const missed = marks.filter((mark) => countedExcusal(mark, counting) !== undefined);
    return isAbsent(amountMissed(missed, shapes[shape]!), counting);
  });
  const late = patterns.map(({ marks }, pattern) => !gone[pattern]! && marks.some(({ kind }) => kind === "tardy"));
  return {
    absent: counts.map(({ absent }) => absent),
    unexcused: counts.map(({ unexcused }) => unexcused),
    gone,
    late,
  };
}

function addSpan(
  { packed, days }: Register,
  counts: DateCounts,
  tally: StudentTally,
  span: number,
  starts: readonly number[],
): void {
  const [from, to] = [packed.spanFrom[span]!, packed.spanTo[span]!];
  if (days === "exceptions") {
    for (let bucket = 0; bucket < starts.length - 1; bucket++) {
      tally.member[bucket]! += Math.max(0, Math.min(to, starts[bucket + 1]!) - Math.max(from, starts[bucket]!));
    }
  }
  let bucket = 0;
  for (let entry = packed.spanEntries[span]!; entry < packed.spanEntries[span + 1]!; entry++) {
    const ordinal = packed.entryDay[entry]!;
    if (ordinal < starts[0]!) continue;
    while (bucket < starts.length - 1 && ordinal >= starts[bucket + 1]!) bucket++;
    if (bucket === starts.length - 1) return;
    const pattern = packed.entryPattern[entry]!;
    if (days === "positive") tally.member[bucket]! += 1;
    tally.absent[bucket]! += counts.absent[pattern]!;
    tally.unexcused[bucket]! += counts.unexcused[pattern]!;
    if (counts.gone[pattern]) tally.gone[bucket]! += 1;
    if (counts.late[pattern]) tally.late[bucket]! += 1;
  }
}

function addUp(column: Float64Array): void {
  for (let bucket = 1; bucket < column.length; bucket++) column[bucket]! += column[bucket - 1]!;
}
