import type { HandbookMessages, LanguageMessages } from "../../types.js";
import type { HandbookWording } from "../../wording/types.js";
import { asked } from "../../write.js";
import { tableOf, within, type Place } from "../place.js";
import { sentence, words } from "../sentence.js";
import type { Grades } from "./grades.js";
import type { Numbered } from "./numbered.js";

type Rules = Pick<
  HandbookMessages,
  "holds" | "forGrades" | "forAges" | "afterDays" | "requires" | "leadsTo" | "status"
>;

/** What goes with a rule: how long it holds, for whom it is, to what it leads. */
export function speakRules(
  from: Place<HandbookWording>,
  say: LanguageMessages,
  numbered: Numbered,
  grades: Grades,
): Rules {
  const forGrades = sentence(from, "forGrades", ["grades"]);
  const forAges = sentence(from, "forAges", ["ages", "on?"]);
  const afterDays = sentence(from, "afterDays", ["days"]);
  const requires = sentence(from, "requires", ["questions"]);
  const status = sentence(from, "status", ["name"]);
  return {
    holds: tableOf(within(from, "holds"), ["while-true", "once-reached", "each-time"], words),
    forGrades: (list) => forGrades({ grades: grades(list) }),
    forAges: ({ on, ...ages }) => forAges({ ages: asked(say, ages, (years) => numbered("year", years)), on }),
    afterDays: (days) => afterDays({ days: numbered("school-day", days) }),
    requires: (questions) => requires({ questions: say.list(questions) }),
    leadsTo: sentence(from, "leadsTo", ["tier", "title?"]),
    status: (name) => status({ name }),
  };
}
