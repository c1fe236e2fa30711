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
export const kea: Messages = { locale: "kea", reviewed: false, ...language, ...decision, handbook, form, notice };
