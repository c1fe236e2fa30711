import type { ColumnSource, RowMapping } from "truancy-prevention/interop";

/** The headers that a mapping wants every file to have. */
export function wantedHeaders({ columns }: RowMapping): string[] {
  const sources: (ColumnSource | object)[] = Object.values(columns);
  const terms = "terms" in columns ? Object.values(columns.terms ?? {}) : [];
  return [...sources, ...terms].filter((source) => typeof source === "string");
}
