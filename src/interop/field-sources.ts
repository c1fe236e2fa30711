import type { FieldSources } from "./bind-columns.js";
import type { ColumnSource, RowMapping } from "./types.js";

/** The fields of a mapping that have a source; a field inside another by its dotted name. */
export function fieldSources(columns: RowMapping["columns"]): FieldSources {
  return Object.entries(columns).flatMap(([field, source]) =>
    field === "terms" ? prefixed("terms.", source) : given(field, source),
  );
}

function prefixed(prefix: string, sources: Readonly<Record<string, ColumnSource>>): FieldSources {
  return Object.entries(sources ?? {}).flatMap(([field, source]) => given(prefix + field, source));
}

function given(field: string, source: ColumnSource | undefined): FieldSources {
  return source === undefined ? [] : [[field, source]];
}
