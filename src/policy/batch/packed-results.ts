/** Truth values in two bits each, four students to a byte: a policy of hundreds of rules has as many columns. */
export type PackedColumn = Uint8Array;

const perByte = 4;

/** Room for the values of so many students. */
export function packedColumn(length: number): PackedColumn {
  return new Uint8Array(Math.ceil(length / perByte));
}

/** Write down the truth values of a chunk, whose first student's place is a multiple of four. */
export function packValues(values: Uint8Array, length: number, column: PackedColumn, first: number): void {
  for (let at = 0; at < length; at += perByte) {
    column[(first + at) / perByte] =
      values[at]! | (values[at + 1]! << 2) | (values[at + 2]! << 4) | (values[at + 3]! << 6);
  }
}

/** The column as results, one a student: a result is a truth value with its two bits exchanged. */
export function unpackResults(column: PackedColumn, length: number): Uint8Array {
  const results = new Uint8Array(length);
  for (let at = 0; at < length; at++) {
    const value = column[at >> 2]! >> ((at & 3) * 2);
    results[at] = ((value >> 1) & 1) | ((value & 1) << 1);
  }
  return results;
}
