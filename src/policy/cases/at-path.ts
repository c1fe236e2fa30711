import { TruancyError } from "../../errors.js";

/** Make a call, and let an error that it throws say where in a larger argument it happened. */
export function atPath<T>(path: readonly (string | number)[], call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof TruancyError)) throw error;
    throw new TruancyError(error.code, [...path, ...error.path], detailOf(error));
  }
}

/** The clause in brackets at the end of a message. */
function detailOf({ code, path, message }: TruancyError): string | undefined {
  const plain = new TruancyError(code, path).message;
  return message.length > plain.length ? message.slice(plain.length + 2, -1) : undefined;
}
