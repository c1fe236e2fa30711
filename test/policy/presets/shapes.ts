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

type RuleShape = readonly [
  ruleId: string,
  tier: number,
  holds: string,
  status?: string | undefined,
  ...determinations: string[],
];

/** The rules of presets: id, tier, how they hold, status, determinations. */
export const presetShapes: readonly [presetId: string, rules: readonly RuleShape[]][] = [
  ["edfacts-chronic-absence", [["edfacts-chronically-absent", 2, "while-true", "chronically-absent"]]],
  [
    "us-az",
    [
      ["az-habitually-truant", 3, "once-reached", "habitually-truant"],
      ["az-excessively-absent", 2, "while-true", "excessive-absences"],
    ],
  ],
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
    "us-fl",
    [
      ["fl-report", 2, "once-reached", undefined],
      ["fl-habitually-truant", 3, "once-reached", "habitual-truant"],
    ],
  ],
  ["us-ga", [["ga-truant", 2, "once-reached", "truant"]]],
  [
    "us-il",
    [
      ["il-truant", 2, "while-true", "truant"],
      ["il-chronically-truant", 3, "while-true", "chronic-or-habitual-truant"],
    ],
  ],
  [
    "us-in",
    [
      ["in-absent-student", 2, "once-reached", "absent-student"],
      ["in-habitually-truant", 3, "once-reached", "habitual-truant"],
    ],
  ],
  [
    "us-ky",
    [
      ["ky-truant", 2, "each-time", "truant"],
      ["ky-habitually-truant", 3, "once-reached", "habitual-truant"],
    ],
  ],
  [
    "us-md",
    [
      ["md-truant", 3, "once-reached", "truant-student"],
      ["md-habitually-truant", 3, "once-reached", "habitual-truant"],
    ],
  ],
  [
    "us-me",
    [
      ["me-truant-6-up", 2, "once-reached", "truant"],
      ["me-truant-under-6", 2, "once-reached", "truant"],
    ],
  ],
  [
    "us-mn",
    [
      ["mn-continuing-truant", 2, "once-reached", "continuing-truant"],
      ["mn-habitually-truant", 3, "once-reached", "habitual-truant"],
    ],
  ],
  ["us-nh", [["nh-habitually-truant", 3, "once-reached", "habitual-truancy"]]],
  [
    "us-nj",
    [
      ["nj-notice", 1, "each-time", undefined],
      ["nj-1-to-4", 1, "while-true", undefined],
      ["nj-5-to-9", 2, "while-true", undefined],
      ["nj-10-or-more", 3, "once-reached", "truant"],
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
  ["us-tn", [["tn-five-unexcused", 2, "once-reached", undefined]]],
  [
    "us-tx",
    [
      ["tx-parent-notice", 2, "once-reached", undefined],
      ["tx-truant-conduct", 3, "once-reached", "truant-conduct"],
    ],
  ],
  [
    "us-va",
    [
      ["va-plan", 2, "once-reached", undefined],
      ["va-conference", 2, "once-reached", undefined],
      ["va-tenth", 3, "once-reached", undefined],
      ["va-dropped", 3, "once-reached", "dropped-from-roll"],
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
