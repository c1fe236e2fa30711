import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import type { PolicyOverlay } from "../../src/index.js";
import { policyOverlaySchema } from "../../src/schemas.js";
import { fullPolicy, fullRule } from "./support/documents.js";
import { expectEveryKeyRefused } from "./support/poisoned.js";
import { expectRefused, wrongs } from "./support/refused.js";

const { id: _, duties, ...rest } = fullRule;
const { id: __, ...duty } = duties[0]!;

/** An overlay with every key. */
const fullOverlay: PolicyOverlay = {
  id: "district",
  version: "1",
  extends: "test",
  title: "The district",
  jurisdiction: "US-MA",
  translations: { es: { "The district": "El distrito" } },
  counting: fullPolicy.counting,
  tiers: fullPolicy.tiers,
  rules: [
    { add: fullRule },
    { remove: "a" },
    {
      ...rest,
      change: "b",
      thresholds: [{ at: ["all", 0, "any", 1], atLeast: 3 }, { between: [0.1, 0.2] }, { atLeastPerMonth: 2 }],
      duties: [{ add: duties[0]! }, { remove: "x" }, { change: "y", ...duty }],
    },
    { change: "c", status: null, appliesTo: null, holds: null, requires: null, effective: null },
    {
      change: "d",
      duties: [
        {
          change: "y",
          recipients: null,
          responsible: null,
          language: null,
          offers: null,
          requires: null,
          unless: null,
          due: null,
          extension: null,
        },
      ],
    },
  ],
};
const changed = (...path: (string | number)[]) => ["rules", 2, ...path];

describe("policyOverlaySchema", () => {
  test("takes an overlay with every key, and gives it unchanged", () => {
    expect(policyOverlaySchema.parse(fullOverlay)).toEqual(fullOverlay);
    expectTypeOf<z.output<typeof policyOverlaySchema>>().toEqualTypeOf<PolicyOverlay>();
  });

  test("lets every way of counting be taken away", () => {
    const counting = {
      presentShare: null,
      instructionCountsAsPresent: null,
      unknownCountsAs: null,
      halfDay: null,
      minimumMembership: null,
    };
    expect(policyOverlaySchema.safeParse({ id: "d", version: "1", counting }).success).toBe(true);
  });

  test("reads the same as JSON Schema", () => {
    const readBack = z.fromJSONSchema(z.toJSONSchema(policyOverlaySchema) as never);
    expect(readBack.safeParse(fullOverlay).error).toBeUndefined();
    expect(readBack.safeParse({ ...fullOverlay, rules: [{ remove: "a", change: "b" }] }).success).toBe(false);
  });

  test.each(
    wrongs([
      [["id"], undefined],
      [["version"], 1],
      [["extends"], ""],
      [["counting", "presentShare"], 50],
      [["counting", "weekdays"], 5, ["counting"]],
      [["tiers", 0, "tier"], 4],
      [["effective"], {}, []],
      [["rules", 0, "add", "when"], {}],
      [["rules", 0, "change"], "a", ["rules", 0]],
      [["rules", 1, "remove"], 7],
      [changed("id"), "e", changed()],
      [changed("title"), null],
      [changed("tier"), null],
      [changed("when"), null],
      [changed("when"), { count: "day" }],
      [changed("authority"), null],
      [changed("components", 0), "family"],
      [changed("override"), "loose"],
      [changed("thresholds", 0, "atLeast"), "3"],
      [changed("thresholds", 0, "at", 1), -1],
      [changed("thresholds", 0, "moreThan"), 2, changed("thresholds", 0)],
      [changed("duties", 2, "action"), null],
      [changed("duties", 2, "due", "within"), -1],
      [changed("duties", 1, "add"), duties[0], changed("duties", 1)],
    ]),
  )("refuses at $at the value $value", (change) => {
    expectRefused(policyOverlaySchema, fullOverlay, change);
  });

  test("refuses keys that reach for the prototype, anywhere", () => {
    expectEveryKeyRefused(policyOverlaySchema, fullOverlay);
  });
});
