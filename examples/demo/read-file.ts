import { readRows, type ReadBy, type RowMapping, type TextRow } from "truancy-prevention/interop";
import { InputError } from "./input-error.js";
import { readCsv } from "./read-csv.js";
import { wantedHeaders } from "./wanted-headers.js";

/** Read a CSV file by a mapping. What the mapping and the file do not agree on is told with the file's name. */
export async function readFile<M extends RowMapping>(
  path: string,
  mapping: M,
  onRow?: (row: TextRow) => void,
): Promise<ReadBy<M>> {
  try {
    return await readRows(readCsv(path, wantedHeaders(mapping), onRow), mapping);
  } catch (error) {
    throw inFile(path, error);
  }
}

/** What the library does not accept, told with the file's name. */
export function inFile(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== "TruancyError") return error;
  return new InputError(`${path}: ${error.message}`, { cause: error });
}
