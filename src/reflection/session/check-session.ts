import { requireObject, requireText, requireTexts } from "../../argument.js";
import { TruancyError } from "../../errors.js";
import { checkInstrument } from "../check-instrument.js";
import type { Instrument, Session } from "../types.js";

/** Throw unless an argument is a session; its name begins the path. */
export function checkSession(session: Session, name: string): void {
  requireObject(session, name);
  requireObject(session.answers, name, "answers");
  for (const answer of Object.values(session.answers)) requireObject(answer, name, "answers");
}

/** Throw unless an instrument and a session are what they should be, and the one is of the other. */
export function requireSame(instrument: Instrument, session: Session): void {
  checkInstrument(instrument);
  checkSession(session, "session");
  if (session.schemaVersion !== 1) throw new TruancyError("invalid-argument", ["session", "schemaVersion"], "1");
  requireText(session.respondentId, "session", "respondentId");
  if (session.role !== undefined) requireText(session.role, "session", "role");
  if (session.groups !== undefined) requireTexts(session.groups, "session", "groups");
  requireText(session.language, "session", "language");
  if (session.instrumentId !== instrument.id) throw new TruancyError("instrument-mismatch", ["instrumentId"]);
  if (session.instrumentVersion !== instrument.version) {
    throw new TruancyError("instrument-mismatch", ["instrumentVersion"]);
  }
}
