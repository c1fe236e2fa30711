import type { Register } from "../../attendance/index.js";
import { checkCounting, whole } from "../../attendance/internal.js";
import type { AttendanceMeasureId, Observation, ObserveOptions } from "../types.js";
import { cutYear } from "./buckets.js";
import { populationOf } from "./population.js";
import { eachTally, type StudentTally } from "./tallies.js";
import { told } from "./told.js";

/** What one student adds in one bucket: how much to the numerator and to the denominator, both in the same unit. */
type Add = (tally: StudentTally, bucket: number) => readonly [number, number];

/** The series of an attendance measure. */
export function observeAttendance(
  register: Register,
  measure: AttendanceMeasureId,
  options: ObserveOptions,
): Observation[] {
  const counting = options.counting ?? {};
  checkCounting({ value: counting, path: ["counting"] });
  const population = populationOf(register, options);
  const cut = cutYear(register, population, options);
  const cumulative = options.by === "cumulative";
  const add = addsTo(measure, Math.max(1, counting.minimumMembership ?? 0));
  const sums = cut.buckets.map(() => ({ numerator: 0, denominator: 0, n: 0 }));
  eachTally(register, population, cut, counting, cumulative, (tally) => {
    for (let bucket = 0; bucket < sums.length; bucket++) {
      const [numerator, denominator] = add(tally, bucket);
      if (denominator === 0) continue;
      const sum = sums[bucket]!;
      sum.numerator += numerator;
      sum.denominator += denominator;
      sum.n += 1;
    }
  });
  return cut.buckets.map(({ first, last }, bucket) => {
    const from = cumulative ? cut.buckets[0]!.first : first;
    return told(
      {
        ...sums[bucket]!,
        from,
        last,
        scale: measure === "on-time-share" || measure === "chronic-absence-share" ? 1 : whole,
      },
      options,
    );
  });
}

/** Days absent come in 336000ths, so that sums stay whole numbers. */
function addsTo(measure: AttendanceMeasureId, minimum: number): Add {
  switch (measure) {
    case "attendance-rate":
      return ({ member, absent }, bucket) => [member[bucket]! * whole - absent[bucket]!, member[bucket]! * whole];
    case "unexcused-days":
      return ({ member, unexcused }, bucket) => (member[bucket]! > 0 ? [unexcused[bucket]!, whole] : [0, 0]);
    case "on-time-share":
      return ({ member, gone, late }, bucket) => [
        member[bucket]! - gone[bucket]! - late[bucket]!,
        member[bucket]! - gone[bucket]!,
      ];
    case "chronic-absence-share":
      return ({ member, absent }, bucket) =>
        member[bucket]! < minimum ? [0, 0] : [absent[bucket]! * 10 >= member[bucket]! * whole ? 1 : 0, 1];
  }
}
