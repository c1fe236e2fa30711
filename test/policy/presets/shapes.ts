/** Rules that go beyond what was read of the law, in the order of the presets. */
export const notVerified: readonly string[] = [
  "edfacts-chronically-absent",
  "az-excessively-absent",
  "ca-truant",
  "ca-reported-again",
  "ca-habitually-truant",
  "co-chronically-absent",
  "fl-report",
  "fl-habitually-truant",
  "ky-habitually-truant",
  "mn-continuing-truant",
  "mn-habitually-truant",
  "tx-truant-conduct",
  "wa-steps",
];

type RuleShape = readonly [ruleId: string, tier: number, holds: string, status?: string, ...determinations: string[]];

/** The rules of presets: id, tier, how they hold, status, determinations. */
export const presetShapes: readonly [presetId: string, rules: readonly RuleShape[]][] = [
  ["edfacts-chronic-absence", [["edfacts-chronically-absent", 2, "while-true", "chronically-absent"]]],
  [
    "us-ca",
    [
      ["ca-truant", 2, "each-time", "truant"],
      ["ca-reported-again", 2, "once-reached", undefined],
      ["ca-habitually-truant", 3, "once-reached", "habitual-truant", "conscientious-effort"],
      ["ca-chronically-truant", 3, "while-true", "chronic-truant"],
    ],
  ],
  [
    "us-co",
    [
      ["co-habitually-truant", 3, "once-reached", "habitually-truant"],
      ["co-chronically-absent", 2, "while-true", "chronically-absent"],
    ],
  ],
  [
    "us-ct",
    [
      ["ct-truant", 2, "once-reached", "truant"],
      ["ct-habitually-truant", 3, "once-reached", "habitual-truant"],
    ],
  ],
  [
    "us-il",
    [
      ["il-truant", 2, "while-true", "truant"],
      ["il-chronically-truant", 3, "while-true", "chronic-or-habitual-truant"],
    ],
  ],
  [
    "us-mn",
    [
      ["mn-continuing-truant", 2, "once-reached", "continuing-truant"],
      ["mn-habitually-truant", 3, "once-reached", "habitual-truant"],
    ],
  ],
  [
    "us-oh",
    [
      ["oh-habitually-truant", 3, "once-reached", "habitual-truant"],
      ["oh-excessively-absent", 2, "once-reached", "excessively-absent"],
    ],
  ],
  [
    "us-pa",
    [
      ["pa-truant", 2, "once-reached", "truant"],
      ["pa-habitually-truant", 3, "once-reached", "habitually-truant"],
    ],
  ],
  [
    "us-tx",
    [
      ["tx-parent-notice", 2, "once-reached", undefined],
      ["tx-truant-conduct", 3, "once-reached", "truant-conduct"],
    ],
  ],
  [
    "us-wa",
    [
      ["wa-inform", 1, "each-time", undefined],
      ["wa-conference", 2, "once-reached", undefined],
      ["wa-steps", 2, "while-true", undefined],
      ["wa-petition", 3, "once-reached", undefined],
    ],
  ],
  [
    "us-wi",
    [
      ["wi-truant", 1, "once-reached", "truant"],
      ["wi-habitually-truant", 3, "once-reached", "habitual-truant"],
    ],
  ],
];
