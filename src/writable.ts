/** A record while it is being put together, before it is handed out as readonly. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
