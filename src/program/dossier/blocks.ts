/** A dossier before it is written in one format or another. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4; readonly text: string; readonly id?: string }
  | { readonly kind: "paragraph"; readonly text: string; readonly link?: Link }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly headers: readonly string[];
      /** The first cell of a row names it. */
      readonly rows: readonly (readonly Cell[])[];
    };

/** What stands in a cell, one thing below the other. */
export type Cell = readonly (string | Link)[];

/** A document with its place. */
export interface Link {
  readonly text: string;
  readonly address: string;
  readonly language?: string;
}

/** Whether an address is one of the web that shows where it leads, which alone is made a link. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s<>"'`\\@/?#]+(?:[/?#][^\s<>"'`\\]*)?$/iu.test(address) && !/[\p{Cc}\p{Cf}]/u.test(address);
}

/** Text on one line, without characters that control a terminal or turn the reading direction. */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, "")
    .trim();
}
