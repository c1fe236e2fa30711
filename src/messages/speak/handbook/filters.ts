import type { ExcusalName, HandbookMessages, KindName, LanguageMessages } from "../../types.js";
import type { HandbookWording } from "../../wording/types.js";
import { tableOf, within, type Place } from "../place.js";
import { sentence, words } from "../sentence.js";

const excusalNames = ["excused", "unexcused", "unknown"] as const satisfies readonly ExcusalName[];
const kindNames = ["absent", "tardy", "early-departure"] as const satisfies readonly KindName[];

type Filters = Pick<HandbookMessages, "onlyExcusal" | "anyExcusal" | "nothing" | "onlyKinds" | "exceptReasons">;

/** Which absences count. */
export function speakFilters(from: Place<HandbookWording>, say: LanguageMessages): Filters {
  const onlyExcusal = sentence(from, "onlyExcusal", ["excusals"]);
  const excusals = excusalsOf(from);
  const onlyKinds = sentence(from, "onlyKinds", ["kinds"]);
  const kinds = tableOf(within(from, "missedKinds"), kindNames, words);
  const exceptReasons = sentence(from, "exceptReasons", ["reasons"]);
  return {
    onlyExcusal: (list) => onlyExcusal({ excusals: say.either(list.map((excusal) => excusals[excusal])) }),
    anyExcusal: words(from, "anyExcusal"),
    nothing: words(from, "nothing"),
    onlyKinds: (list) => onlyKinds({ kinds: say.list(list.map((kind) => kinds[kind])) }),
    exceptReasons: (reasons) => exceptReasons({ reasons: say.either(reasons) }),
  };
}

/** What absences are called by their excusal. */
export function excusalsOf(from: Place<HandbookWording>): Readonly<Record<ExcusalName, string>> {
  return tableOf(within(from, "excusals"), excusalNames, words);
}
