import { expect, test } from "vitest";
import { catalogues, explain, isReviewed, stringsOf, withMessages } from "../../src/index.js";
import { decisionBy } from "../support/policies.js";

const { en, ht } = catalogues;
const ours = withMessages(ht, {
  tier: (tier) => `Etap ${tier}.`,
  handbook: { noAdvice: "Mande yon avoka.", when: "Lè:" },
  reviewed: ["tier", "handbook.when"],
});

test("what is given replaces, what is not given stays", () => {
  expect(ours.tier(2)).toBe("Etap 2.");
  expect(ours.handbook.noAdvice).toBe("Mande yon avoka.");
  expect(ours.handbook.moreTime).toBe(ht.handbook.moreTime);
  expect(ours.locale).toBe("ht");
  expect(stringsOf(ours).sort()).toEqual(stringsOf(ht).sort());
});

test("the base is left as it was", () => {
  expect(ht.tier(2)).toBe("Sipò nivo 2.");
  expect(ht.reviewed).toBe(false);
});

test("only what the part calls reviewed is reviewed, on a base that is not", () => {
  expect(stringsOf(ours).filter((name) => isReviewed(ours, name))).toEqual(["tier", "handbook.when"]);
});

test("on a reviewed base what is replaced loses its mark unless the part has it", () => {
  const changed = withMessages(en, { tier: (tier) => `Step ${tier}.`, handbook: { when: "If:" } });
  const not = stringsOf(changed).filter((name) => !isReviewed(changed, name));
  expect(not).toEqual(["tier", "handbook.when"]);
  const reviewed = withMessages(en, { tier: (tier) => `Step ${tier}.`, reviewed: true });
  expect(stringsOf(reviewed).every((name) => isReviewed(reviewed, name))).toBe(true);
});

test("a further part is laid over the first", () => {
  const further = withMessages(ours, { locale: "ht-HT", tier: (tier) => `Nivo ${tier}.` });
  expect(further.tier(1)).toBe("Nivo 1.");
  expect(further.locale).toBe("ht-HT");
  expect(isReviewed(further, "tier")).toBe(false);
  expect(isReviewed(further, "handbook.when")).toBe(true);
});

test("explain speaks by the catalogue it is given, whatever the locale", () => {
  const decision = decisionBy([], { asOf: "2025-09-12" });
  expect(explain(decision, { catalogue: ours, locale: "tlh" })[1]).toBe("Etap 1.");
});
