import { once } from "../once.js";
import type { Messages } from "../types.js";
import { decision } from "./decision.js";
import { form } from "./form.js";
import { handbook } from "./handbook.js";
import { language } from "./language.js";
import { notice } from "./notice.js";

/**
 * Vietnamese. No speaker has reviewed it yet.
 *
 * @category Messages
 */
export const vi = /* @__PURE__ */ once((): Messages => ({
  locale: "vi",
  reviewed: false,
  ...language,
  ...decision(),
  handbook: handbook(),
  form: form(),
  notice: notice(),
}));
