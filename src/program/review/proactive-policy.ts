import type { CauseFamilyId } from "../../framework/index.js";
import type { AttendancePolicy, AttendanceSupport, Distribution, PolicyAuthor } from "../types.js";
import { eachOf, familyLanguages, isNamed } from "./each-of.js";
import {
  criterion,
  lacking,
  listOf,
  need,
  says,
  type Criterion,
  type Look,
  type Need,
  type RecordList,
} from "./need.js";
import { isCurrent, type Reading } from "./reading.js";

const policies: RecordList<AttendancePolicy> = listOf(
  "proactivePolicy",
  "policies",
  "attendance policy",
  ({ policies }) => policies,
);
const supports: RecordList<AttendanceSupport> = listOf(
  "proactivePolicy",
  "supports",
  "support for attendance",
  ({ supports }) => supports,
);

export function proactivePolicy(): readonly Criterion[] {
  return [
    criterion("proactive-policy.proactive-approach", firstMoveBy("leaders"), firstMoveBy("members")),
    attendsTo("proactive-policy.personal-causes", "personal", "a student's own life"),
    attendsTo("proactive-policy.academic-causes", "academic", "the learning"),
    attendsTo("proactive-policy.school-climate-causes", "school-climate", "the school itself"),
    attendsTo("proactive-policy.family-causes", "family", "the home"),
    criterion("proactive-policy.district-policies", {
      list: policies,
      look: ({ scope, documents }) =>
        scope === "district"
          ? lacking(!documents?.some(({ address }) => says(address)) && "its text is not among its documents")
          : undefined,
      absent: "no attendance policy holds in all the district's schools",
      step: "have one policy hold in all the district's schools",
    }),
    criterion("proactive-policy.district-supports", {
      list: supports,
      look: ({ scope, what }) =>
        scope === "district" ? lacking(!says(what) && "it does not say what it does") : undefined,
      absent: "no support for attendance exists in all the district's schools",
      step: "have it in all the district's schools",
    }),
    madeWith("proactive-policy.official-authors", "school-official", "school official"),
    madeWith("proactive-policy.community-authors", "community-member", "member of the community"),
    criterion("proactive-policy.distribution-to-students", {
      list: policies,
      look: (policy, reading) => givenTo(policy, reading, ({ to }) => to === "students"),
      absent: "the policy has not been given to students",
      step: "give it to students in public, and record how and when",
    }),
    {
      element: "proactive-policy.distribution-to-families",
      needs: (reading) =>
        eachOf(familyLanguages, reading, (language) =>
          need({
            list: policies,
            look: (policy, reading) =>
              givenTo(
                policy,
                reading,
                (one) => one.to === "families" && isNamed(familyLanguages, language, [one.language]),
              ),
            absent: "the policy has not been given to families in their language",
            step: "give it to families in public in their language",
            item: language,
          }),
        ),
    },
  ];
}

function firstMoveBy(kind: "leaders" | "members"): Need<AttendancePolicy> {
  const who = kind === "leaders" ? "leaders" : "other members of the school";
  return {
    list: policies,
    look: ({ firstMoves }) => saidOf(firstMoves, kind, `what ${who} do first is not written down`),
    absent: `it does not say what ${who} do before absence grows`,
    step: `say what ${who} do before absence grows`,
  };
}

function attendsTo(element: Criterion["element"], cause: CauseFamilyId, where: string): Criterion {
  return criterion<AttendancePolicy>(element, {
    list: policies,
    look: ({ causes }) => saidOf(causes, cause, `how it attends to causes in ${where} is not written down`),
    absent: `no policy attends to causes in ${where}`,
    step: `say how it attends to causes in ${where}`,
  });
}

function madeWith(element: Criterion["element"], kind: PolicyAuthor["kind"], who: string): Criterion {
  const look = ({ authors }: AttendancePolicy | AttendanceSupport): Look | undefined =>
    authors.some((author) => author.kind === kind && says(author.role)) ? lacking() : undefined;
  return {
    element,
    needs: () => [
      need({
        list: policies,
        look,
        absent: `no ${who} took part in writing a policy`,
        step: `have a ${who} take part in writing it`,
      }),
      need({
        list: supports,
        look,
        absent: `no ${who} took part in planning a support`,
        step: `have a ${who} take part in planning it`,
      }),
    ],
  };
}

function saidOf<Kind extends string>(
  entries: readonly { readonly kind: Kind; readonly how: string }[],
  kind: Kind,
  lack: string,
): Look | undefined {
  const own = entries.filter((entry) => entry.kind === kind);
  return own.length === 0 ? undefined : lacking(!own.some(({ how }) => says(how)) && lack);
}

/** The last time that a policy was given out so; a time to come where there is none yet. */
function givenTo(
  { title, distribution }: AttendancePolicy,
  reading: Reading,
  fits: (one: Distribution) => boolean,
): Look | undefined {
  const own = distribution.map((one, index) => ({ one, index })).filter(({ one }) => fits(one));
  const current = own.filter(({ one }) => isCurrent(one.date, reading));
  const [last] = (current.length > 0 ? current : own).sort((a, b) => (a.one.date < b.one.date ? 1 : -1));
  if (last === undefined) return undefined;
  const lacks = lacking(!says(last.one.channel) && "it does not say by what it was given out");
  const { to, language, date } = last.one;
  return {
    ...lacks,
    at: ["distribution", last.index],
    date,
    title: `${title}, given to ${to} in ${language} on ${date}`,
  };
}
