import type { Excusal, Kind } from "../../attendance/index.js";
import type { Filter } from "../types.js";

const excusals: readonly Excusal[] = ["excused", "unexcused", "unknown"];
/** The kinds that can miss time: `present` never does. */
const kinds: readonly Kind[] = ["absent", "tardy", "early-departure"];

/** Whether a filter admits every mark that another admits. */
export function admitsAll(wide: Filter, narrow: Filter): boolean {
  return (
    holdsAll(wide.excusal, narrow.excusal, excusals) &&
    holdsAll(wide.kinds, narrow.kinds, kinds) &&
    (wide.exceptReasons ?? []).every((reason) => narrow.exceptReasons?.includes(reason))
  );
}

function holdsAll<T>(wide: readonly T[] | undefined, narrow: readonly T[] | undefined, all: readonly T[]): boolean {
  return wide === undefined || all.every((one) => wide.includes(one) || (narrow && !narrow.includes(one)));
}
