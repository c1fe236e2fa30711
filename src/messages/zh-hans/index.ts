import { once } from "../once.js";
import type { Messages } from "../types.js";
import { decision } from "./decision.js";
import { form } from "./form.js";
import { handbook } from "./handbook.js";
import { language } from "./language.js";
import { notice } from "./notice.js";

/**
 * Chinese in simplified characters. No speaker has reviewed it yet.
 *
 * @category Messages
 */
export const zhHans = /* @__PURE__ */ once((): Messages => ({
  locale: "zh-Hans",
  reviewed: false,
  ...language,
  ...decision(),
  handbook: handbook(),
  form: form(),
  notice: notice(),
}));
