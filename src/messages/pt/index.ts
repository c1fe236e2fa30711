import { once } from "../once.js";
import type { Messages } from "../types.js";
import { decision } from "./decision.js";
import { form } from "./form.js";
import { handbook } from "./handbook.js";
import { language } from "./language.js";
import { notice } from "./notice.js";

/**
 * Portuguese of Brazil. No speaker has reviewed it yet.
 *
 * @category Messages
 */
export const pt = /* @__PURE__ */ once((): Messages => ({
  locale: "pt",
  reviewed: false,
  ...language,
  ...decision(),
  handbook: handbook(),
  form: form(),
  notice: notice(),
}));
