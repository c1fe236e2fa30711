import { once } from "../once.js";
import type { Messages } from "../types.js";
import { decision } from "./decision.js";
import { form } from "./form.js";
import { handbook } from "./handbook.js";
import { language } from "./language.js";
import { notice } from "./notice.js";

/**
 * English, in which the library is written.
 *
 * @category Messages
 */
export const en = /* @__PURE__ */ once((): Messages => ({
  locale: "en",
  reviewed: true,
  ...language,
  ...decision(),
  handbook: handbook(),
  form: form(),
  notice: notice(),
}));
