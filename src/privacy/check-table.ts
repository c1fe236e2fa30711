import { requireObjects, requireTexts } from "../argument.js";
import { TruancyError } from "../errors.js";
import type { CountCell, CountSum, CountTable } from "./types.js";

/** Throw where a table is none: counts that are no counts, ids twice or unknown, parts that do not add up. */
export function checkTable({ cells, sums = [] }: CountTable): void {
  requireObjects(cells, "table", "cells");
  requireObjects(sums, "table", "sums");
  const byId = new Map<string, CountCell>();
  cells.forEach((cell, index) => {
    if (typeof cell.id !== "string" || byId.has(cell.id)) throw refused(["cells", index, "id"], "an id of its own");
    byId.set(cell.id, cell);
    requireCount(cell.count, ["cells", index, "count"]);
    if (cell.of === undefined) return;
    requireCount(cell.of, ["cells", index, "of"]);
    if (cell.count > cell.of) throw refused(["cells", index, "count"], "a count of at most `of`");
  });
  sums.forEach((sum, index) => checkSum(sum, index, byId));
}

function checkSum({ total, parts }: CountSum, index: number, byId: ReadonlyMap<string, CountCell>): void {
  const path = ["sums", index];
  requireTexts(parts, "table", ...path, "parts");
  const whole = byId.get(total);
  if (whole === undefined) throw refused([...path, "total"], "the id of a cell");
  if (new Set(parts).size < parts.length || parts.includes(total)) throw refused([...path, "parts"], "each part once");
  const found = parts.map((id, part) => {
    const cell = byId.get(id);
    if (cell === undefined) throw refused([...path, "parts", part], "the id of a cell");
    return cell;
  });
  if (found.reduce((sum, { count }) => sum + count, 0) !== whole.count) {
    throw refused([...path, "parts"], "parts that add up to their total; give the rest a cell of its own");
  }
  const withOf = found.filter(({ of }) => of !== undefined);
  if (whole.of === undefined || withOf.length < found.length) return;
  if (withOf.reduce((sum, { of }) => sum + of!, 0) !== whole.of) {
    throw refused([...path, "parts"], "groups that add up to that of their total; give the rest a cell of its own");
  }
}

function requireCount(value: number, path: readonly (string | number)[]): void {
  if (Number.isSafeInteger(value) && value >= 0) return;
  throw new TruancyError("invalid-number", path, "a whole number from 0");
}

function refused(path: readonly (string | number)[], wanted: string): TruancyError {
  return new TruancyError("invalid-table", path, wanted);
}
