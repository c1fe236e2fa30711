import type { AttendanceMark, MarkCode, Missed } from "../attendance/index.js";
import { lookUp } from "./look-up.js";
import { interpreted, optionalText, refused, requiredDate, requiredText, type OpenRow } from "./open-row.js";
import { readAmount } from "./read-amount.js";
import { readRecordedAt } from "./read-recorded-at.js";
import type { Reading } from "./reading.js";
import { isRefusal, refuse } from "./refusal.js";
import type { MarksMapping } from "./types.js";

/** The mark that a row holds. */
export function readMark(open: OpenRow, mapping: MarksMapping): Reading<AttendanceMark> | undefined {
  const studentId = requiredText(open, "studentId");
  const date = requiredDate(open, "date", mapping);
  const text = optionalText(open, "code") ?? "";
  const code = lookUp(mapping.codes, text);
  if (isRefusal(code)) refused(open, "code", code);
  if (open.problem !== undefined || isRefusal(code)) return undefined;
  if (code === "ignore") return { ignored: text };
  const period = optionalText(open, "period");
  const reason = optionalText(open, "reason");
  const missed = code.kind === "present" ? undefined : amountMissed(open);
  const recordedAt = interpreted(open, "recordedAt", (cell) => readRecordedAt(cell, mapping));
  const given: Partial<MarkCode> = { ...(period && { period }), ...(missed && { missed }), ...(reason && { reason }) };
  return { record: { studentId, date, ...code, ...given, ...(recordedAt && { recordedAt }) } };
}

function amountMissed(open: OpenRow): Missed | undefined {
  const share = interpreted(open, "missedShare", (cell) => readAmount(cell, { zero: true, most: 1 }));
  const periods = interpreted(open, "missedPeriods", (cell) => readAmount(cell, { zero: true }));
  const minutes = interpreted(open, "missedMinutes", (cell) => readAmount(cell, { zero: true }));
  const amounts: Missed[] = [
    ...(share === undefined ? [] : [{ share }]),
    ...(periods === undefined ? [] : [{ periods }]),
    ...(minutes === undefined ? [] : [{ minutes }]),
  ];
  if (amounts.length > 1) {
    const field = minutes === undefined ? "missedPeriods" : "missedMinutes";
    refused(open, field, refuse("invalid-value", "expected one amount, in one unit"));
  }
  return amounts[0];
}
