import { once } from "../once.js";
import type { Messages } from "../types.js";
import { decision } from "./decision.js";
import { form } from "./form.js";
import { handbook } from "./handbook.js";
import { language } from "./language.js";
import { notice } from "./notice.js";

/**
 * Spanish, as it is written in the United States and the Caribbean. No speaker has reviewed it yet.
 *
 * @category Messages
 */
export const es = /* @__PURE__ */ once((): Messages => ({
  locale: "es",
  reviewed: false,
  ...language,
  ...decision(),
  handbook: handbook(),
  form: form(),
  notice: notice(),
}));
