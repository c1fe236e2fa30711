import { parse } from "csv-parse";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { TextRow } from "truancy-prevention/interop";

const rowsPerStep = 20_000;

/** The rows of a CSV file with a header, as they are read. A long file shows its progress on a terminal. */
export async function* readCsv(path: string): AsyncGenerator<TextRow> {
  const parser = parse({ columns: true, bom: true, relax_column_count: true, skip_empty_lines: true });
  const file = createReadStream(path);
  file.on("error", (error) => parser.destroy(error));
  let rows = 0;
  try {
    for await (const row of file.pipe(parser) as AsyncIterable<TextRow>) {
      yield row;
      if (++rows % rowsPerStep === 0) showProgress(`${basename(path)}: ${rows.toLocaleString("en-US")} rows`);
    }
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  } finally {
    showProgress("");
  }
}

function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
