/** What a row that can be used comes to: a record, or a code that the mapping says to ignore. */
export type Reading<T> = { readonly record: T } | { readonly ignored: string };
