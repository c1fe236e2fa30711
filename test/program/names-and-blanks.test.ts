import { describe, expect, test } from "vitest";
import { programSchema } from "truancy-prevention/schemas";
import { reviewProgram, type ElementReview, type KeyElementId } from "../../src/index.js";
import { asOf } from "./full-program.js";
import { changed } from "./lacking.js";

type Edit = Parameters<typeof changed>[0];

function reviewOf(id: KeyElementId, edit: Edit, day = asOf): Pick<ElementReview, "status" | "missing"> {
  const review = reviewProgram(changed(edit), { asOf: day });
  const { status, missing } = review.components
    .flatMap(({ elements }) => elements)
    .find(({ element }) => element === id)!;
  return { status, missing };
}
const partial = (...missing: string[]) => ({ status: "partial", missing });
const met = { status: "met", missing: [] };

describe("what looks like something and is nothing", () => {
  test.each<[string, KeyElementId, Edit, string]>([
    [
      "a record for which nobody answers",
      "school-team.needs-assessment",
      ({ schoolTeam }) => (schoolTeam.teams[0]!.owner = " "),
      "“Student support team”: nobody answers for it",
    ],
    [
      "a record without a title",
      "family-partnership.planning",
      ({ familyPartnership }) => (familyPartnership.engagements[0]!.title = "-"),
      "“-”: it has no title",
    ],
    [
      "roles that are blank",
      "impact.leaders",
      ({ impact }) => (impact.acknowledgements[0]!.roles = [" ", ""]),
      "“Opening address”: it names no role",
    ],
    [
      "members that are blank",
      "school-team.needs-assessment",
      ({ schoolTeam }) => (schoolTeam.teams[0]!.members = ["principal", " "]),
      "“Student support team”: fewer than two members are named",
    ],
    [
      "a document that is nowhere",
      "proactive-policy.district-policies",
      ({ proactivePolicy }) => (proactivePolicy.policies[0]!.documents = [{ title: "Policy", address: " " }]),
      "“Attendance policy”: its text is not among its documents",
    ],
    [
      "a dash for a text",
      "climate-resources.school-climate",
      ({ climateResources }) => (climateResources.acknowledgements[0]!.statement = "—"),
      "“Climate statement”: what they say is not written down",
    ],
    [
      "sessions that are still to come",
      "professional-development.service-delivery",
      ({ professionalDevelopment }) => (professionalDevelopment.trainings[0]!.sessions = ["2026-07-01"]),
      "“Attendance for everyone”: none of its sessions has been held yet",
    ],
    [
      "a training offered to more than there are",
      "professional-development.all-school-personnel",
      ({ professionalDevelopment }) => (professionalDevelopment.trainings[0]!.audiences[0]!.offeredTo = 600),
      "“Attendance for everyone”: it was offered to 600 of 60 people employed in the school",
    ],
    [
      "one period counted twice",
      "supportive-environment.challenging-behavior",
      ({ supportiveEnvironment }) => (supportiveEnvironment.behavior[0]!.counts[1]!.from = "2025-12-19"),
      "“Less challenging behavior”: its first and its last period overlap",
    ],
    [
      "a period that ends before it begins",
      "supportive-environment.challenging-behavior",
      ({ supportiveEnvironment }) => (supportiveEnvironment.behavior[0]!.counts[1]!.from = "2026-06-13"),
      "“Less challenging behavior”: incidents are not counted in two periods",
    ],
  ])("%s", (_, id, edit, missing) => {
    expect(reviewOf(id, (program) => void edit(program))).toEqual(partial(missing));
  });

  test("a culture that is blank is none, in the families and in whom the school reaches", () => {
    const edit: Edit = ({ families, familyPartnership }) => {
      families.cultures = [" "];
      familyPartnership.engagements[0]!.cultures = [" "];
    };
    expect(reviewOf("family-partnership.all-cultures", edit).status).toBe("unmet");
  });

  test("a dollar sign is a unit", () => {
    const edit: Edit = ({ climateResources }) => (climateResources.resources[0]!.amount.unit = "$");
    expect(reviewOf("climate-resources.dedicated-resources", (program) => void edit(program))).toEqual(met);
  });

  // The last period ends on 2026-06-12, so it shows something through 2027-06-12, however lately the record was looked at.
  test("what was counted ages, though the record is looked at", () => {
    const edit: Edit = ({ supportiveEnvironment }) => {
      supportiveEnvironment.behavior[0]!.reviewedOn = "2027-06-01";
    };
    const id = "supportive-environment.challenging-behavior";
    expect(reviewOf(id, edit, "2027-06-12").status).toBe("met");
    expect(reviewOf(id, edit, "2027-06-13")).toEqual({
      status: "stale",
      missing: ["“Less challenging behavior” was current until 2027-06-12"],
    });
  });

  test.each([0, -1, 1.5, 61, 1e9, Number.NaN, "24"])("a cycle of %s months is none: 12 months count", (months) => {
    const edit: Edit = ({ schoolTeam }) => {
      Object.assign(schoolTeam.teams[0]!, { date: "2024-09-02", reviewEveryMonths: months });
    };
    expect(reviewOf("school-team.existing-teams", edit).status).toBe("stale");
  });

  test("an audience of nobody beside one that was reached whole hides nothing", () => {
    const none = { group: "school-personnel", of: 0, offeredTo: 0, attended: 0 } as const;
    const edit: Edit = ({ professionalDevelopment }) =>
      void professionalDevelopment.trainings[0]!.audiences.unshift({ ...none });
    expect(reviewOf("professional-development.all-school-personnel", edit)).toEqual(met);
  });
});

describe("one thing by two names", () => {
  test.each<[string, KeyElementId, Edit]>([
    [
      "languages with a region",
      "cultural-respect.language-differences",
      ({ families }) => (families.languages = ["EN", "es-PR"]),
    ],
    [
      "for whom a policy is",
      "proactive-policy.distribution-to-families",
      ({ families }) => (families.languages = ["en-US", "ES"]),
    ],
    [
      "whom notices tell",
      "community-partners.family-information",
      ({ families }) => (families.languages = ["en-US", "ES"]),
    ],
    [
      "cultures by their capitals",
      "family-partnership.all-cultures",
      ({ families }) => (families.cultures = [" dominican", "IRISH"]),
    ],
  ])("%s", (_, id, edit) => {
    expect(reviewOf(id, (program) => void edit(program))).toEqual(met);
  });

  test("a language that families speak in two countries is asked for once, and another script for itself", () => {
    const edit: Edit = ({ families, culturalRespect }) => {
      families.languages = ["pt-BR", "pt", "zh-Hant", "zh"];
      culturalRespect.services[0]!.languages = ["zh-CN"];
    };
    expect(reviewOf("cultural-respect.language-differences", edit).missing).toEqual([
      "no service is given in the language: pt-BR, zh-Hant",
    ]);
  });
});

describe("what a real school can say", () => {
  test("that it has no buses, and so no drivers", () => {
    const edit: Edit = ({ staffExpertise }) => {
      Object.assign(staffExpertise.supporting[2]!, { does: [], noneBecause: "Students walk or take city buses." });
    };
    expect(reviewOf("staff-expertise.bus-drivers", edit)).toEqual(met);
    expect(programSchema.safeParse(changed(edit)).success).toBe(true);
    const blank: Edit = ({ staffExpertise }) => {
      Object.assign(staffExpertise.supporting[2]!, { does: [], noneBecause: " " });
    };
    expect(reviewOf("staff-expertise.bus-drivers", blank).status).toBe("partial");
  });

  test("which partner could fill a gap, though work with it begins later", () => {
    const edit: Edit = ({ communityPartners }) => {
      for (const partner of communityPartners.partners) partner.date = "2026-09-01";
    };
    expect(reviewOf("community-partners.service-gaps", edit)).toEqual(met);
  });

  test("a partner whose record is old fills a gap no longer, and is not told to be missing", () => {
    const edit: Edit = ({ communityPartners }) => {
      for (const partner of communityPartners.partners) partner.date = "2024-09-01";
    };
    expect(reviewOf("community-partners.service-gaps", edit)).toEqual(
      partial("“No counseling after 3 p.m.”: the record of the partner that fills it is out of date"),
    );
  });
});

test("the schema refuses a period that ends before it begins", () => {
  const program = changed(({ supportiveEnvironment }) => {
    supportiveEnvironment.behavior[0]!.counts[0]!.until = "2025-09-01";
  });
  expect(programSchema.safeParse(program).error?.issues.map(({ path }) => path)).toEqual([
    ["supportiveEnvironment", "behavior", 0, "counts", 0, "until"],
  ]);
});
