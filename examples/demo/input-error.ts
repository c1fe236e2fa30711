/** What is wrong with a file or a date that was given, in one plain sentence for whoever gave it. Never holds a cell. */
export class InputError extends Error {}
