import { CsvError } from "csv-parse";
import { InputError } from "./input-error.js";

const systemTroubles: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "this is a folder, not a file",
  ENOTDIR: "a part of the path is a file, not a folder",
  EACCES: "the file may not be read",
  EPERM: "the file may not be read",
};

const csvTroubles: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "a quote is opened and not closed by the end of the file",
  CSV_INVALID_CLOSING_QUOTE: "a quoted cell goes on after its closing quote",
  INVALID_OPENING_QUOTE: "a cell that does not begin with a quote has one inside",
};

/** The trouble with a file in words. A parser's own message can hold the text of a cell, so it is not passed on. */
export function fileTrouble(path: string, error: unknown): InputError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (error instanceof CsvError) {
    return new InputError(`${path}, line ${error["lines"]}: ${csvTroubles[code] ?? "this is not CSV"}`, {
      cause: error,
    });
  }
  return new InputError(`${path}: ${systemTroubles[code] ?? "the file cannot be read"}`, { cause: error });
}
