/** Whether a value was given: neither undefined nor null, which databases write for it. */
export function isGiven<T>(value: T): value is NonNullable<T> {
  return value !== undefined && value !== null;
}

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
