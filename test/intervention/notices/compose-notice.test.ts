import { describe, expect, test } from "vitest";
import {
  catalogues,
  composeNotice,
  messagesFor,
  openDuties,
  presets,
  readingLevel as levelOf,
  stringsOf,
  usMa,
  withMessages,
} from "../../../src/index.js";
import type { NoticeOptions } from "../../../src/index.js";
import { thrownBy } from "../../support/thrown.js";
import { after, invitation, tenDayCase } from "../cases/stories.js";

const exitNotice = { ruleId: "ma-exit-interview", dutyId: "notice" };
const dayNotice = { ruleId: "ma-absence-notice", dutyId: "notify" };
const options: NoticeOptions = {
  policy: usMa,
  student: {
    name: "Ana",
    school: "Oak School",
    strength: { en: "Ana helps others in class.", pt: "Ana ajuda os colegas na sala." },
    attendance: { asOf: "2025-09-26", daysAbsent: 10.5, daysInMembership: 20 },
  },
  call: { name: "Ms. Lee", role: "counselor", phone: "555-0100" },
  offers: ["2025-10-06", "2025-10-08"],
  interpreter: true,
};
const locales = Object.keys(catalogues);

describe("a notice in English", () => {
  test("says the good first, then the days, the dates to choose from, and whom to call", () => {
    expect(composeNotice(exitNotice, options).text.split("\n\n")).toEqual([
      "To Ana and family:",
      "We are glad that Ana is part of Oak School. Ana helps others in class.",
      "As of September 26, 2025, Ana has missed 10.5 of 20 school days. Many things can make it hard to come to school. Please tell us what would help.",
      "We would like to meet with you. You can choose a day: October 6, 2025 or October 8, 2025. If no day suits you, please tell us. If you need more time, you can ask for up to 14 more days. Would you like an interpreter? Please tell us.",
      "This letter is not a punishment. We want to help. Please call Ms. Lee (counselor) at 555-0100.",
      "Why we write: M.G.L. c.76, §18.",
    ]);
  });

  test("states its reading level, which is grade 6 at most", () => {
    const { readingLevel = Infinity, reviewed, verified, recipients } = composeNotice(exitNotice, options);
    expect(readingLevel).toBeGreaterThan(0);
    expect(readingLevel).toBeLessThan(6);
    expect([reviewed, verified, recipients]).toEqual([true, true, ["student", "guardian"]]);
  });

  test("names the days that it is about", () => {
    const { text } = composeNotice(dayNotice, {
      ...options,
      student: { name: "Ana", school: "Oak", dates: ["2025-09-03", "2025-09-04"] },
    });
    expect(text).toContain("Ana was not in school on September 3 and September 4, 2025.");
    expect(text).toMatch(/^To the family of Ana:/);
  });
});

describe.each(locales)("in %s", (locale) => {
  const notice = composeNotice(exitNotice, { ...options, guardianLanguage: locale });

  test("it has name, school, number, both dates and the citation, and no word of penalties", () => {
    const say = messagesFor(locale);
    for (const part of [
      "Ana",
      "Oak School",
      "555-0100",
      "Ms. Lee",
      "14",
      "M.G.L. c.76, §18",
      say.date("2025-10-06"),
      say.date("2025-10-08"),
    ]) {
      expect(notice.text).toContain(part);
    }
    const said = `${notice.text} ${notice.english ?? ""}`.toLowerCase();
    expect(said).not.toMatch(
      /court|fine\b|penalt|truan|violat|illegal|must\b|tribunal|multa|tribinal|法院|罚款|tòa án|phạt tiền/,
    );
  });

  test("English stands beside it where the law says both, with its reading level", () => {
    expect(notice.languages).toEqual(locale === "en" ? ["en"] : [locale, "en"]);
    expect(notice.english).toBe(locale === "en" ? undefined : composeNotice(exitNotice, options).text);
    expect(notice.readingLevel).toBeLessThan(6);
  });

  test("where the law says nothing of English, it is in the guardian's language alone", () => {
    const plain = composeNotice(dayNotice, { ...options, guardianLanguage: locale });
    expect(plain.languages).toEqual([locale]);
    expect(plain).not.toHaveProperty("english");
    expect(plain.readingLevel === undefined).toBe(locale !== "en");
  });

  test("it is reviewed where its words are", () => {
    expect(notice.reviewed).toBe(locale === "en");
    const say = withMessages(messagesFor(locale), { ...messagesFor(locale), reviewed: true });
    expect(composeNotice(exitNotice, { ...options, catalogue: say }).reviewed).toBe(true);
  });
});

test("days and dates to choose from stand in order, each once", () => {
  const { text } = composeNotice(exitNotice, {
    ...options,
    offers: ["2025-10-08", "2025-10-06", "2025-10-08"],
    student: { name: "Ana", school: "Oak", dates: ["2025-09-04", "2025-09-03", "2025-09-04"] },
  });
  expect(text).toContain("Ana was not in school on September 3 and September 4, 2025.");
  expect(text).toContain("You can choose a day: October 6, 2025 or October 8, 2025.");
});

test("a name with signs of HTML or Markdown stands as it is: the notice is plain text", () => {
  const name = "O'Neil <b>*Ana*</b> [x](y) $&";
  for (const locale of locales) {
    const { text } = composeNotice(exitNotice, {
      ...options,
      student: { name, school: "Oak" },
      guardianLanguage: locale,
    });
    expect(text.split(name).length).toBeGreaterThan(2);
  }
});

test("nothing to write from", () => {
  for (const nothing of [undefined, null, []]) {
    expect(thrownBy(() => composeNotice(exitNotice, nothing as never)).code).toBe("invalid-notice");
    expect(thrownBy(() => composeNotice(nothing as never, options)).code).toBe("invalid-notice");
  }
});

test("what a person wrote of the student is told in the language that it is written in", () => {
  expect(composeNotice(exitNotice, { ...options, guardianLanguage: "pt-BR" }).text).toContain(
    "Ana ajuda os colegas na sala.",
  );
  expect(composeNotice(exitNotice, { ...options, guardianLanguage: "vi" }).text).not.toContain("helps");
  const tricky = { ...options, student: { ...options.student, strength: JSON.parse('{"__proto__":{"vi":"x"}}') } };
  expect(thrownBy(() => composeNotice(exitNotice, { ...tricky, guardianLanguage: "vi" })).path).toEqual([
    "student",
    "strength",
  ]);
});

describe("a catalogue beside the guardian's language", () => {
  test.each([
    ["es", "vi"],
    ["zh-Hans", "zh-TW"],
    ["en", "es-MX"],
    ["es", "Spanish"],
  ])("%s for %s is refused", (catalogue, guardianLanguage) => {
    const error = thrownBy(() =>
      composeNotice(exitNotice, { ...options, guardianLanguage, catalogue: messagesFor(catalogue) }),
    );
    expect([error.code, error.path]).toEqual(["invalid-notice", ["catalogue"]]);
    expect(error.message).not.toContain(guardianLanguage);
  });

  test.each([
    ["es", "es-PR"],
    ["zh-Hans", "zh-CN"],
    ["vi", undefined],
  ])("%s for %s is written", (locale, guardianLanguage) => {
    const language = guardianLanguage === undefined ? {} : { guardianLanguage };
    const notice = composeNotice(exitNotice, { ...options, ...language, catalogue: messagesFor(locale) });
    expect(notice.languages[0]).toBe(locale);
  });
});

test("the reading level has one digit after the mark", () => {
  const { readingLevel = Infinity, text } = composeNotice(exitNotice, options);
  expect(Math.abs(readingLevel - (levelOf(text) ?? Infinity))).toBeLessThanOrEqual(0.05);
  expect(String(readingLevel)).toMatch(/^\d(\.\d)?$/);
});

test("only the strings that a notice uses have to be reviewed", () => {
  const used = stringsOf(messagesFor("vi")).filter((name) =>
    /^(notice\.|date$|dates$|number$|either$|sentences$)/.test(name),
  );
  const part = { ...messagesFor("vi"), reviewed: used };
  expect(composeNotice(exitNotice, { ...options, catalogue: part }).reviewed).toBe(true);
  const lacking = { ...part, reviewed: used.filter((name) => name !== "notice.call") };
  expect(composeNotice(exitNotice, { ...options, catalogue: lacking }).reviewed).toBe(false);
});

describe("refused", () => {
  test.each<[string, object, string, (string | number)[]]>([
    ["nobody to call", { call: { name: "", phone: "555-0100" } }, "invalid-notice", ["call", "name"]],
    ["no number to call", { call: { name: "Ms. Lee", phone: " " } }, "invalid-notice", ["call", "phone"]],
    ["no name", { student: { ...options.student, name: "" } }, "invalid-notice", ["student", "name"]],
    ["one date where the law says two", { offers: ["2025-10-06"] }, "invalid-notice", ["offers"]],
    ["the same date twice", { offers: ["2025-10-06", "2025-10-06"] }, "invalid-notice", ["offers"]],
    ["no such date", { offers: ["2025-10-06", "2025-13-01"] }, "invalid-date", ["offers", 1]],
    [
      "no such day absent",
      { student: { ...options.student, dates: ["soon"] } },
      "invalid-date",
      ["student", "dates", 0],
    ],
    [
      "no number of days",
      {
        student: {
          ...options.student,
          attendance: { asOf: "2025-09-26", daysAbsent: Number.NaN, daysInMembership: 20 },
        },
      },
      "invalid-number",
      ["student", "attendance", "daysAbsent"],
    ],
    [
      "more days absent than there were",
      { student: { ...options.student, attendance: { asOf: "2025-09-26", daysAbsent: 21, daysInMembership: 20 } } },
      "invalid-number",
      ["student", "attendance", "daysAbsent"],
    ],
    ["no student", { student: null }, "invalid-notice", ["student"]],
    ["no contact", { call: undefined }, "invalid-notice", ["call"]],
    ["a role that is no words", { call: { ...options.call, role: 5 } }, "invalid-notice", ["call", "role"]],
    ["one date for a list of them", { offers: "2025-10-06" }, "invalid-notice", ["offers"]],
    [
      "one day absent for a list",
      { student: { ...options.student, dates: "2025-10-06" } },
      "invalid-notice",
      ["student", "dates"],
    ],
    ["null for days", { student: { ...options.student, dates: null } }, "invalid-notice", ["student", "dates"]],
    [
      "null for a total",
      { student: { ...options.student, attendance: null } },
      "invalid-notice",
      ["student", "attendance"],
    ],
    [
      "null for a strength",
      { student: { ...options.student, strength: null } },
      "invalid-notice",
      ["student", "strength"],
    ],
    [
      "a strength that says nothing",
      { student: { ...options.student, strength: { en: " " } } },
      "invalid-notice",
      ["student", "strength"],
    ],
    [
      "a name that writes a paragraph of its own",
      { student: { ...options.student, name: "Ana\n\nYou must pay" } },
      "invalid-notice",
      ["student", "name"],
    ],
    [
      "a number over two lines",
      { call: { ...options.call, phone: "555\u2028900" } },
      "invalid-notice",
      ["call", "phone"],
    ],
    ["no policy", { policy: null }, "invalid-policy", ["policy"]],
    ["a policy without rules", { policy: {} }, "invalid-policy", ["policy"]],
    ["a policy of nothing", { policy: { rules: [null, { id: "ma-exit-interview" }] } }, "unknown-duty", ["dutyId"]],
    [
      "a rule that stands on nothing",
      { policy: { rules: [{ id: "ma-exit-interview", duties: [{ id: "notice" }] }] } },
      "invalid-policy",
      ["policy"],
    ],
    ["a language that is not there", { guardianLanguage: "tlh" }, "unknown-locale", ["locale"]],
    ["another script", { guardianLanguage: "zh-Hant" }, "unknown-locale", ["locale"]],
  ])("%s", (_, more, code, path) => {
    const error = thrownBy(() => composeNotice(exitNotice, { ...options, ...more }));
    expect(error).toMatchObject({ code, path });
    expect(error.message).not.toMatch(/Ana|Lee|555/);
  });

  test("a duty that the policy has not", () => {
    expect(thrownBy(() => composeNotice({ ruleId: "ma-exit-interview", dutyId: "none" }, options)).code).toBe(
      "unknown-duty",
    );
    expect(thrownBy(() => composeNotice({ ruleId: "__proto__", dutyId: "notice" }, options)).code).toBe("unknown-duty");
  });
});

test("every duty of every preset that goes to the family can be written, at grade 6 at most", () => {
  const read = Object.values(presets).flatMap((policy) =>
    policy.rules.flatMap((rule) =>
      rule.duties
        .filter(({ recipients = [] }) => recipients.some((role) => role === "guardian" || role === "student"))
        .map((duty) => {
          const { text } = composeNotice({ ruleId: rule.id, dutyId: duty.id }, { ...options, policy });
          expect(text).toContain(rule.authority.citation);
          // The citation is what it is; the rest is ours.
          return composeNotice({ ruleId: rule.id, dutyId: duty.id }, { ...options, policy }).readingLevel ?? Infinity;
        }),
    ),
  );
  expect(read.length).toBeGreaterThan(20);
  expect(Math.max(...read)).toBeLessThan(7);
});

test("a case knows enough to write from, and to record what was sent", () => {
  const supportCase = tenDayCase();
  const due = openDuties(supportCase, { asOf: "2025-09-29" }).find(({ dutyId }) => dutyId === "notice")!;
  const [opening] = supportCase.entries;
  if (opening?.kind !== "opened") throw new Error("a case begins with its opening");
  const notice = composeNotice(due, { ...options, policy: opening.policy, guardianLanguage: "pt" });
  const sent = after(
    supportCase,
    invitation("2025-09-29", { to: notice.recipients, languages: notice.languages, offers: options.offers! }),
  );
  expect(openDuties(sent, { asOf: "2025-09-29" }).some(({ key }) => key === due.key)).toBe(false);
});
