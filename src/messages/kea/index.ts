import { once } from "../once.js";
import type { Messages } from "../types.js";
import { decision } from "./decision.js";
import { form } from "./form.js";
import { handbook } from "./handbook.js";
import { language } from "./language.js";
import { notice } from "./notice.js";

/**
 * Cape Verdean Creole of Santiago, in the spelling of ALUPEC. No speaker has reviewed it yet.
 *
 * @category Messages
 */
export const kea = /* @__PURE__ */ once((): Messages => ({
  locale: "kea",
  reviewed: false,
  ...language,
  ...decision(),
  handbook: handbook(),
  form: form(),
  notice: notice(),
}));
