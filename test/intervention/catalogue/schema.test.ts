import { interventions, recommend, type Intervention } from "truancy-prevention/intervention";
import { interventionSchema } from "truancy-prevention/schemas";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { decisionIn } from "../support/decisions.js";
import { idsFor } from "../support/recommended.js";

const source = { title: "Our evaluation", publisher: "Our district", url: "https://district.example/evaluation" };
const walkingBus: Intervention = {
  id: "walking-bus",
  title: "Walking school bus",
  summary: "Two grandparents walk a group of children to school.",
  kind: "support",
  tiers: [1, 2],
  causes: { families: ["family"], rootCauses: ["barriers"], origin: "local" },
  actsOn: ["community", "school"],
  components: ["community-partners"],
  grades: { workedIn: [{ grades: ["KG", "01"], stated: "K-1", effect: "1 day fewer missed" }], failedIn: [] },
  evidence: {
    level: "not-read",
    source,
    studies: [{ design: "comparison", verdict: "helped", effect: "1 day fewer missed", n: { students: 40 }, source }],
    ratings: [],
  },
  cost: { dollars: 20, per: "student-year", source },
  cautions: [],
  offeredIn: ["en", "ht"],
};

describe("a district's own intervention", () => {
  test("is taken, and recommended beside ours", () => {
    const catalogue = z.array(interventionSchema).parse(JSON.parse(JSON.stringify([...interventions, walkingBus])));
    const options = {
      decision: decisionIn(2),
      causes: [{ rootCause: "barriers", saidBy: "family", confidence: "confirmed" } as const],
      gradeLevel: "K",
      languages: ["ht"],
    };
    // All are of tier 2, answer barriers and worked in kindergarten: one tested by chance, then three compared, of which two speak Haitian Creole.
    expect(idsFor({ ...options, catalogue }).slice(0, 4)).toEqual([
      "text-adaptive",
      "home-visits-leap",
      "walking-bus",
      "success-mentors",
    ]);
    const [alone] = recommend({
      decision: decisionIn(1),
      catalogue: [walkingBus],
      gradeLevel: "01",
      languages: ["ht"],
    });
    expect(alone?.reasons.map(({ code }) => code)).toEqual(["tier-fits", "evidence-compared", "language-offered"]);
  });

  test.each<[string, object]>([
    ["an unknown key", { price: 20 }],
    ["an id of the prototype", { id: "__proto__" }],
    ["an id with spaces", { id: "walking bus" }],
    ["no tier", { tiers: [] }],
    ["a tier that is none", { tiers: [4] }],
    ["a kind that is none", { kind: "punishment" }],
    ["a component that is none", { components: ["attendance"] }],
    ["no component", { components: [] }],
    ["a cause that is none", { causes: { families: ["money"], rootCauses: [], origin: "local" } }],
    ["a level of its own", { evidence: { ...walkingBus.evidence, level: "excellent" } }],
    ["an address that is none", { evidence: { ...walkingBus.evidence, source: { ...source, url: "see page 3" } } }],
    [
      "an address that is code",
      { evidence: { ...walkingBus.evidence, source: { ...source, url: "javascript:alert(1)" } } },
    ],
    [
      "a grade that is no CEDS code",
      { grades: { workedIn: [{ grades: ["K"], stated: "K", effect: "x" }], failedIn: [] } },
    ],
    [
      "half a student",
      { evidence: { ...walkingBus.evidence, studies: [{ ...walkingBus.evidence.studies[0], n: { students: 0.5 } }] } },
    ],
    ["a cost that is no number", { cost: { dollars: Number.NaN, per: "student-year", source } }],
    ["blank words", { summary: "  " }],
  ])("%s is refused", (_, changes) => {
    expect(interventionSchema.safeParse({ ...walkingBus, ...changes }).success).toBe(false);
  });

  test("the schema is JSON Schema, too, and asks for the same keys", () => {
    const json = z.toJSONSchema(interventionSchema, { target: "draft-2020-12", io: "input" });
    expect([...(json.required ?? [])].sort()).toEqual([
      "actsOn",
      "causes",
      "cautions",
      "components",
      "evidence",
      "grades",
      "id",
      "kind",
      "summary",
      "tiers",
      "title",
    ]);
  });
});
