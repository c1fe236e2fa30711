import { both, fields, must, numberThat, oneOf, optional } from "../shape.js";
import type { CountingRules } from "./types.js";

const share = numberThat("above 0 and at most 1", (value) => value > 0 && value <= 1);

/** Throws where counting rules are not in order. */
export const checkCounting = fields({
  presentShare: optional(share),
  unknownCountsAs: optional(oneOf("excused", "unexcused", "unknown")),
  halfDay: optional(
    both(fields({ oneFrom: share, twoFrom: share }), (value, path) => {
      const { oneFrom, twoFrom } = value as NonNullable<CountingRules["halfDay"]>;
      must(twoFrom >= oneFrom, "invalid-number", [...path, "twoFrom"], "from `oneFrom`");
    }),
  ),
  minimumMembership: optional(numberThat("from 0", (value) => value >= 0)),
});
