import type { Due, Duty, Extension } from "../types.js";

/** Why changed duties ask for less than the former ones, or may; undefined if they are sure not to. */
export function whyLighter(former: readonly Duty[], changed: readonly Duty[]): string | undefined {
  for (const duty of former) {
    const now = changed.find(({ id }) => id === duty.id);
    const reason = now === undefined ? "is taken away" : whyDutyLighter(duty, now);
    if (reason !== undefined) return `its duty ${duty.id} ${reason}`;
  }
  return undefined;
}

function whyDutyLighter(former: Duty, changed: Duty): string | undefined {
  if (former.action !== changed.action) return "asks for another action";
  if (!holdsAll(changed.recipients, former.recipients)) return "has fewer recipients";
  if (former.responsible !== undefined && former.responsible !== changed.responsible) return "is another's to do";
  if (former.language !== undefined && ![former.language, "home-and-english"].includes(changed.language ?? "")) {
    return "is done in another language";
  }
  if ((changed.offers ?? 0) < (former.offers ?? 0)) return "offers fewer dates";
  if (!holdsAll(changed.requires, former.requires)) return "is fulfilled by less";
  if (changed.unless !== undefined && changed.unless !== former.unless) return "can become needless in another way";
  if (former.due !== undefined && !isNoLater(changed.due, former.due)) return "is not shown to be due as soon";
  return isNoLonger(changed.extension, former.extension) ? undefined : "can be put off for longer";
}

function holdsAll(wide: readonly string[] = [], narrow: readonly string[] = []): boolean {
  return narrow.every((one) => wide.includes(one));
}

function isNoLater(due: Due | undefined, former: Due): boolean {
  if (due === undefined || (due.from ?? "trigger") !== (former.from ?? "trigger")) return false;
  return isNoMore(due, former) && (former.before === undefined || due.before !== undefined);
}

function isNoLonger(extension: Extension | undefined, former: Extension | undefined): boolean {
  if (extension === undefined) return true;
  return former !== undefined && extension.onRequestOf === former.onRequestOf && isNoMore(extension, former);
}

/** So many school days take at least as many calendar days. */
function isNoMore(days: Pick<Due, "within" | "unit">, former: Pick<Due, "within" | "unit">): boolean {
  return days.within <= former.within && [former.unit, "calendar-day"].includes(days.unit);
}
