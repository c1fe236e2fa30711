import type { RecordState } from "../review-types.js";
import type { CommunityPartner, ServiceGap, ServiceInformation } from "../types.js";
import { eachOf, familyLanguages, isNamed } from "./each-of.js";
import { criterion, lacking, listOf, need, only, says, type Criterion, type Need, type RecordList } from "./need.js";
import { isCurrent, standingOf, type Reading } from "./reading.js";

const gaps: RecordList<ServiceGap> = listOf("communityPartners", "gaps", "gap in services", ({ gaps }) => gaps);
const partners: RecordList<CommunityPartner> = listOf(
  "communityPartners",
  "partners",
  "partner",
  ({ partners }) => partners,
);
const information: RecordList<ServiceInformation> = listOf(
  "communityPartners",
  "information",
  "notice of services",
  ({ information }) => information,
);

export function communityPartners(): readonly Criterion[] {
  return [
    partner("community-partners.law-enforcement", "law-enforcement", "law enforcement"),
    partner("community-partners.faith-community", "faith-community", "the faith community"),
    partner(
      "community-partners.after-school-and-recreation",
      "after-school-and-recreation",
      "an after-school or recreation program",
    ),
    partner("community-partners.colleges-and-universities", "colleges-and-universities", "a college or university"),
    partner("community-partners.business-partners", "business", "a business"),
    partner("community-partners.state-and-local-agencies", "state-and-local-agency", "a state or local agency"),
    {
      element: "community-partners.service-gaps",
      needs: (reading) => {
        const known = gaps.of(reading.program).filter(({ record }) => standingOf(record, reading).state !== "ended");
        const fillers = fillersIn(reading);
        return known.length === 0
          ? [filled({ ...gaps, of: () => [] }, fillers)]
          : known.map((gap) => filled(only(gaps, gap), fillers));
      },
    },
    described("community-partners.facilitated-access", "access", "staff help students and families into its services"),
    described("community-partners.coordination", "coordination", "its services and the school's are fitted together"),
    criterion("community-partners.ongoing-relationships", {
      list: partners,
      look: ({ relationship: { contact, rhythm, lastContactOn } }, reading) =>
        lastContactOn === undefined
          ? undefined
          : lacking(
              !says(contact) && "it does not say who keeps up the tie",
              !(rhythm.times > 0) && "it does not say how often they talk",
              !isCurrent(lastContactOn, reading) && "there has been no contact lately",
            ),
      absent: "no contact with a partner is on record",
      step: "keep up the tie, and record the last contact",
    }),
    {
      element: "community-partners.family-information",
      needs: (reading) =>
        eachOf(familyLanguages, reading, (language) =>
          need({
            list: information,
            look: (notice) =>
              isNamed(familyLanguages, language, notice.languages)
                ? lacking(!says(notice.channel) && "it does not say by what families are told")
                : undefined,
            absent: "families are not told of the community's services in their language",
            step: "tell families in their language which services the community has",
            item: language,
          }),
        ),
    },
  ];
}

function partner(element: Criterion["element"], kind: CommunityPartner["kind"], who: string): Criterion {
  return criterion(element, {
    list: partners,
    kind,
    among: (record) => record.kind === kind,
    look: () => lacking(),
    absent: `${who} is not among the partners`,
    step: `consider ${who} as a partner`,
  });
}

function filled(list: RecordList<ServiceGap>, fillers: ReadonlyMap<string, readonly RecordState[]>): Need {
  return need({
    list,
    look: (record) =>
      lacking(!says(record.need) && "it does not say what is needed", whyUnfilled(fillers.get(record.id))),
    absent: "nothing says which needs the school cannot meet alone",
    step: "say which needs go unmet, and which partner could help",
  });
}

/** The states of the partners that fill each gap, by the gap's id. */
function fillersIn(reading: Reading): ReadonlyMap<string, readonly RecordState[]> {
  const byGap = new Map<string, RecordState[]>();
  for (const { record } of partners.of(reading.program)) {
    const { state } = standingOf(record, reading);
    for (const gap of new Set(record.fills)) {
      const states = byGap.get(gap);
      if (states === undefined) byGap.set(gap, [state]);
      else states.push(state);
    }
  }
  return byGap;
}

/** It is enough to know who could help: the work with a partner may begin later. */
function whyUnfilled(states: readonly RecordState[] = []): string | false {
  if (states.some((state) => state === "current" || state === "planned")) return false;
  return states.length === 0 ? "no partner fills it" : "the record of the partner that fills it is out of date";
}

function described(element: Criterion["element"], aspect: "access" | "coordination", how: string): Criterion {
  return criterion(element, {
    list: partners,
    look: (record) => (says(record[aspect]) ? lacking() : undefined),
    absent: `nothing says how ${how}`,
    step: `say how ${how}`,
  });
}
