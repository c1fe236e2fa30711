import type { GradeText, LanguageMessages } from "../../types.js";
import type { HandbookWording } from "../../wording/types.js";
import { textsOf } from "../language.js";
import { tableOf, within, type Place } from "../place.js";
import { sentence } from "../sentence.js";

/** Says grades of which one is meant: `kindergarten, grade 1 to grade 6 or grade 8`. */
export type Grades = (grades: readonly GradeText[]) => string;

export function gradesOf(from: Place<HandbookWording>, say: LanguageMessages): Grades {
  const named = textsOf(within(from, "grades"));
  const grades = tableOf(within(from, "grade"), ["numbered", "other"], (table, key) => sentence(table, key, ["grade"]));
  const range = sentence(from, "gradeRange", ["from", "to"]);
  const nameOf = (grade: string): string =>
    named.get(grade) ?? grades[/^\d+$/u.test(grade) ? "numbered" : "other"]({ grade });
  return (list) =>
    say.either(
      list.map((grade) =>
        typeof grade === "string" ? nameOf(grade) : range({ from: nameOf(grade[0]), to: nameOf(grade[1]) }),
      ),
    );
}
