import { describe, expect, test } from "vitest";
import { catalogues, describePolicy, explain, usMa, withMessages, type Policy } from "../../../src/index.js";
import { decisionBy, policyOf, ruleOf } from "../../support/policies.js";
import { thrownBy } from "../../support/thrown.js";
import { absent } from "../../support/students.js";

const rule = ruleOf(
  { count: "day", within: "school-year", atLeast: 1 },
  {
    title: "One day",
    requires: ["familyAsked"],
    duties: [{ id: "call", action: "Call home", responsible: "schoolNurse" }],
  },
);
const translated: Policy = policyOf([rule], {
  title: "Our policy",
  translations: {
    es: {
      "Our policy": "Nuestro reglamento",
      "One day": "Un día",
      "Call home": "Llamar a casa",
      schoolNurse: "la enfermera de la escuela",
      familyAsked: "si se preguntó a la familia",
      Everyone: "Para todos",
    },
  },
});
const note = "Las palabras entre comillas están en inglés, tal como las escribe el reglamento.";

describe("the policy's own words in another language", () => {
  test("are quoted, and the page says in which language they are", () => {
    const { translations: _, ...bare } = translated;
    const page = describePolicy(bare, { locale: "es" });
    for (const words of [
      "# “Our policy”",
      "### “One day”",
      "**“Call home”**",
      "Quién lo hace: “school nurse”.",
      "“family asked”",
    ])
      expect(page).toContain(words);
    expect(page).toContain(note);
  });

  test("are translated where the policy carries a translation, and nothing is said of quotation marks", () => {
    const page = describePolicy(translated, { locale: "es-MX" });
    for (const words of [
      "# Nuestro reglamento",
      "### Un día",
      "**Llamar a casa**",
      "Quién lo hace: la enfermera de la escuela.",
      "Antes, alguien debe averiguar: si se preguntó a la familia.",
      "### Nivel 1: Para todos",
    ])
      expect(page).toContain(words);
    expect(page).not.toContain(note);
    expect(page).not.toMatch(/[“”]/);
  });

  test("are as they are in the policy's own language, whatever that is", () => {
    const spanish = policyOf([ruleOf({ grades: ["01"] }, { title: "Primer grado" })], { language: "es-PR" });
    expect(describePolicy(spanish, { locale: "es" })).toContain("### Primer grado");
    expect(describePolicy(spanish)).toContain("### “Primer grado”");
    expect(describePolicy(spanish)).toContain("The words in quotation marks are in Spanish, as the policy has them.");
    const somali = policyOf([], { language: "so" });
    expect(describePolicy(somali)).toContain("are in the policy's own language, as the policy has them.");
  });

  test("traditional Chinese is not taken for simplified", () => {
    const taiwan = policyOf([], { language: "zh-TW", title: "政策" });
    expect(describePolicy(taiwan, { locale: "zh" })).toContain("# “政策”");
    expect(describePolicy({ ...taiwan, language: "zh-CN" }, { locale: "zh" })).toContain("# 政策");
  });

  test("are told by explain in the same way", () => {
    const decision = decisionBy([rule], {
      asOf: "2025-09-12",
      marks: [absent("2025-09-05")],
      determinations: { familyAsked: true },
    });
    const quoted = explain(decision, { locale: "es" });
    expect(quoted.at(-1)).toBe(note);
    expect(quoted.join("\n")).toContain("“Call home”");
    const spoken = explain(decision, { locale: "es", policy: translated });
    expect(spoken.join("\n")).toContain("Un día");
    expect(spoken.join("\n")).toContain("Llamar a casa");
    expect(spoken.join("\n")).not.toMatch(/[“”]/);
  });
});

test("a catalogue of one's own speaks instead, whatever the locale", () => {
  const ours = withMessages(catalogues.es, { handbook: { noVerdict: "Nadie es un número." } });
  expect(describePolicy(usMa, { catalogue: ours, locale: "tlh" })).toContain("- Nadie es un número.");
});

test.each(["tlh", "zh-Hant", "", "__proto__"])("a locale without a catalogue is misuse: %j", (locale) => {
  expect(thrownBy(() => describePolicy(usMa, { locale })).code).toBe("unknown-locale");
});

test("a policy that cannot decide has no page", () => {
  const twice = policyOf([ruleOf({ grades: ["01"] }), ruleOf({ grades: ["02"] })]);
  expect(thrownBy(() => describePolicy(twice)).code).toBe("invalid-policy");
  expect(thrownBy(() => describePolicy({ ...twice, rules: null } as unknown as Policy)).code).toBe("invalid-policy");
  const nowhere = policyOf([ruleOf({ reached: "no-such-rule", atLeast: 1 })]);
  expect(thrownBy(() => describePolicy(nowhere)).code).toBe("unknown-rule");
});

test("words of a policy are words, never Markdown or HTML", () => {
  const title = "# <script>alert(1)</script> *a* [b](c) `d`\n## e & f";
  const page = describePolicy(
    policyOf(
      [
        ruleOf(
          { grades: ["01"] },
          { title, authority: { citation: title, kind: "local", verified: true, url: "https://x.org/> <b>" } },
        ),
      ],
      {
        title: "1. One",
        version: "<b>",
        tiers: [{ tier: 1, title: "T", supports: ["- list", "2) list", "plain"] }],
      },
    ),
  );
  expect(page).not.toMatch(/<(?:script|b)>|https:/);
  expect(page).toContain(String.raw`### \# &lt;script\>alert(1)&lt;/script\> \*a\* \[b\](c) \`d\` \#\# e &amp; f`);
  expect(page).toContain(String.raw`# 1\. One`);
  expect(page).toContain(String.raw`- \- list`);
  expect(page).toContain(String.raw`- 2\) list`);
  expect(page.match(/^#{1,2} /gm)).toHaveLength(6);
});

test.each(["constructor", "__proto__", "toString"])("a name like %s is a word like any other", (name) => {
  const policy = policyOf([ruleOf({ fact: name, equals: name }, { requires: [name], status: name })], {
    translations: JSON.parse('{"__proto__":{"A rule":"no"}}') as NonNullable<Policy["translations"]>,
  });
  const page = describePolicy(policy, { locale: "es" });
  expect(page).not.toMatch(/function|\[object|native code/);
  expect(page).toContain("“A rule”");
});

test("the policy is left as it was, and the page is the same each time", () => {
  const before = JSON.stringify(usMa);
  expect(describePolicy(usMa)).toBe(describePolicy(JSON.parse(before) as Policy));
  expect(JSON.stringify(usMa)).toBe(before);
});
