/**
 * A text whose form depends on a number: one text for every number, or one for what counts as one and one for more. The form for one may leave
 * the number out: `{ one: "in one week", more: "in the last {number} weeks" }`. It goes by the number as it is written, rounded. There are no
 * other forms; `few` or `many` would be passed over, and are refused.
 *
 * @category Messages
 */
export type CountedText = string | { readonly one: string; readonly more: string };
