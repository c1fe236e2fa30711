import type { FamilyEngagement } from "../types.js";
import { eachOf, familyCultures, familyIncomes, familyLanguages, isNamed, type SaidOfAll } from "./each-of.js";
import { criterion, lacking, listOf, need, says, type Criterion, type RecordList } from "./need.js";

const engagements: RecordList<FamilyEngagement> = listOf(
  "familyPartnership",
  "engagements",
  "way to engage families",
  ({ engagements }) => engagements,
);

export function familyPartnership(): readonly Criterion[] {
  return [
    role("family-partnership.essential-partners", "partners", "families are partners in preventing truancy"),
    role("family-partnership.input-on-needs", "input", "families help to find needs and to rank them"),
    criterion("family-partnership.regular-use", {
      list: engagements,
      look: (engagement) =>
        says(engagement.usedFor)
          ? lacking(
              engagement.occasion === "when-needed" && "families are asked only when something has gone wrong",
              !isRegular(engagement) && "families are asked less than twice a year",
            )
          : undefined,
      absent: "nothing says where the advice of families was used",
      step: "ask families at set times, and say where their advice was used",
    }),
    role("family-partnership.planning", "planning", "families take part when programs are planned"),
    role("family-partnership.evaluation", "evaluation", "families take part when programs are judged"),
    reaching("family-partnership.all-cultures", familyCultures, "of the culture", ({ cultures }) => cultures),
    reaching("family-partnership.all-languages", familyLanguages, "who speak", ({ languages = [] }) => languages),
    reaching(
      "family-partnership.all-socioeconomic-levels",
      familyIncomes,
      "of the income level",
      ({ incomeLevels }) => incomeLevels,
    ),
  ];
}

function role(element: Criterion["element"], kind: FamilyEngagement["roles"][number]["kind"], what: string): Criterion {
  return criterion(element, {
    list: engagements,
    look: ({ roles }) => {
      const entries = roles.filter((one) => one.kind === kind);
      return entries.length === 0
        ? undefined
        : lacking(!entries.some(({ how }) => says(how)) && `how ${what} is not written down`);
    },
    absent: `nothing says how ${what}`,
    step: `say how ${what}`,
  });
}

function reaching(
  element: Criterion["element"],
  said: SaidOfAll,
  whom: string,
  reached: (engagement: FamilyEngagement) => readonly string[],
): Criterion {
  return {
    element,
    needs: (reading) =>
      eachOf(said, reading, (item) =>
        need({
          list: engagements,
          look: (engagement) =>
            isNamed(said, item, reached(engagement))
              ? lacking(!says(engagement.outreach) && "how these families are reached is not written down")
              : undefined,
          absent: `the school does not set out to reach families ${whom}`,
          step: `set out to reach families ${whom}`,
          item,
        }),
      ),
  };
}

/** Twice a year or more. */
function isRegular({ regularity: { times, per } }: FamilyEngagement): boolean {
  return per === "school-year" ? times >= 2 : times > 0;
}
