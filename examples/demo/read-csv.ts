import { parse } from "csv-parse";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { TextRow } from "truancy-prevention/interop";
import { checkHeaders } from "./check-headers.js";
import { fileTrouble } from "./file-trouble.js";
import { InputError } from "./input-error.js";

const rowsPerStep = 20_000;

/**
 * The rows of a CSV file with a header, as they are read. A long file shows its progress on a terminal. A file without rows, or without
 * a column that is wanted, throws. Empty lines come as rows, so that the lines of those below keep their numbers, except at the end.
 * `onRow` is called with each row.
 */
export async function* readCsv(
  path: string,
  wanted: readonly string[],
  onRow: (row: TextRow) => void = () => {},
): AsyncGenerator<TextRow> {
  let headers: readonly string[] | undefined;
  const columns = (found: string[]): string[] => (headers = found);
  const parser = parse({ columns, bom: true, relax_column_count: true });
  const file = createReadStream(path);
  file.on("error", (error) => parser.destroy(error));
  let rows = 0;
  let emptyLines: TextRow[] = [];
  try {
    for await (const row of file.pipe(parser) as AsyncIterable<TextRow>) {
      if (isEmptyLine(row)) {
        emptyLines.push(row);
        continue;
      }
      if (rows === 0) checkFirstRow(path, wanted, headers ?? [], emptyLines[0] ?? row);
      for (const next of [...emptyLines, row]) {
        onRow(next);
        yield next;
      }
      emptyLines = [];
      if (++rows % rowsPerStep === 0) showProgress(`${basename(path)}: ${rows.toLocaleString("en-US")} rows`);
    }
  } catch (error) {
    throw error instanceof InputError ? error : fileTrouble(path, error);
  } finally {
    showProgress("");
  }
  if (headers === undefined) throw new InputError(`${path} is empty`);
  checkHeaders(path, wanted, headers);
  if (rows === 0) throw new InputError(`${path} has no rows below its header`);
}

function isEmptyLine(row: TextRow): boolean {
  const cells = Object.values(row);
  return cells.length === 1 && cells[0] === "";
}

/** Which columns there are is seen by the first row. */
function checkFirstRow(path: string, wanted: readonly string[], headers: readonly string[], row: TextRow): void {
  checkHeaders(path, wanted, headers);
  if (!headers.every((header) => Object.hasOwn(row, header))) {
    throw new InputError(`${path}, line 2: the first row below the header has fewer cells than the header`);
  }
}

function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
