import type { SchoolCalendar } from "../calendar/index.js";
import type { CalendarIndex, DayIndex } from "./day-index.js";

/** A stretch of dates for which one calendar holds at a school. */
export interface Claim {
  readonly calendar: number;
  readonly from: number;
  readonly until: number;
}

/** Which calendar holds at a school, by date; and the dates for which two calendars claim to. */
export interface SchoolClaims {
  readonly claims: readonly Claim[];
  readonly disputed: readonly Claim[];
}

/** The calendars of one school: those that name it, and those for all schools on the dates that none of these covers. */
export function claimsOf(schoolId: string, calendars: readonly SchoolCalendar[], index: DayIndex): SchoolClaims {
  const own = wholeClaims(index, (position) => calendars[position]?.schoolIds?.includes(schoolId) === true);
  const general = wholeClaims(index, (position) => calendars[position]?.schoolIds === undefined);
  const shared = general.flatMap((claim) => without(claim, own));
  return {
    claims: [...own, ...shared].sort((a, b) => a.from - b.from),
    disputed: [...overlaps(own), ...overlaps(shared)],
  };
}

/** The claims of one calendar alone, for an enrollment that names it. */
export function claimsOfCalendar(calendar: number, index: DayIndex): SchoolClaims {
  return { claims: wholeClaims(index, (position) => position === calendar), disputed: [] };
}

function wholeClaims(index: DayIndex, mine: (position: number) => boolean): Claim[] {
  const claim = ({ first, last }: CalendarIndex, calendar: number): Claim[] =>
    mine(calendar) && first <= last ? [{ calendar, from: first, until: last }] : [];
  return index.calendars.flatMap(claim);
}

function without(claim: Claim, taken: readonly Claim[]): Claim[] {
  return taken.reduce<Claim[]>((pieces, other) => pieces.flatMap((piece) => cutOut(piece, other)), [claim]);
}

function cutOut(piece: Claim, other: Claim): Claim[] {
  if (other.until < piece.from || other.from > piece.until) return [piece];
  const before = { ...piece, until: other.from - 1 };
  const after = { ...piece, from: other.until + 1 };
  return [before, after].filter((rest) => rest.from <= rest.until);
}

function overlaps(claims: readonly Claim[]): Claim[] {
  return claims.flatMap((claim, position) =>
    claims.slice(position + 1).flatMap((other) => {
      const both = { ...claim, from: Math.max(claim.from, other.from), until: Math.min(claim.until, other.until) };
      return both.from <= both.until ? [both] : [];
    }),
  );
}
