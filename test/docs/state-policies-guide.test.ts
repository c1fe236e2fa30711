import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Policy, Rule } from "../../src/index.js";
import { presets } from "../../src/policy/presets/index.js";

const guide = readFileSync(new URL("../../docs/guides/10-state-policies.md", import.meta.url), "utf8");

/** The sections whose heading ends in the id of a preset. */
const sections = new Map(
  guide.split(/^## /m).flatMap((text) => {
    const id = /^[^\n]*: `(?<id>[\w-]+)`\n/.exec(text)?.groups?.["id"];
    return id === undefined ? [] : [[id, text] as const];
  }),
);

interface Row {
  readonly rule: string;
  readonly words: string;
  readonly source: string;
  readonly verified: string;
}

function rowsOf(section: string): Row[] {
  return [...section.matchAll(/^\| `(?<rule>[\w-]+)` *\|(?<cells>.*)\|$/gm)].map(({ groups }) => {
    const [words = "", source = "", verified = ""] = groups!["cells"]!.split("|").map((cell) => cell.trim());
    return { rule: groups!["rule"]!, words, source, verified };
  });
}

/** A rule on attendance that is asked anew every day; one on facts alone has no past to speak of. */
const followsThePresent = ({ holds = "while-true", when }: Rule): boolean =>
  holds === "while-true" && !("fact" in when);

test("the guide has a section for every preset, and no other", () => {
  expect([...sections.keys()].sort()).toEqual(Object.keys(presets).sort());
});

test("the states without a statewide number are told", () => {
  for (const state of ["New York", "Rhode Island", "Vermont"]) expect(guide).toContain(`**${state}**`);
});

describe.each(Object.values(presets))("the section of $id", (policy: Policy) => {
  const rows = rowsOf(sections.get(policy.id) ?? "");

  test("has every rule of the preset, in its order, by its citation", () => {
    expect(rows.map(({ rule, source }) => [rule, source])).toEqual(
      policy.rules.map(({ id, authority }) => [id, authority.citation]),
    );
  });

  test("says which rules are verified, and why the others are not", () => {
    expect(rows.map(({ verified }) => verified.replace(/^no: .+/, "no"))).toEqual(
      policy.rules.map(({ authority }) => (authority.verified ? "yes" : "no")),
    );
  });

  test("says which rules follow the present", () => {
    expect(rows.map(({ words }) => words.includes("follows the present"))).toEqual(policy.rules.map(followsThePresent));
  });

  test("has words for each rule, without an id", () => {
    for (const { words } of rows) expect(words).toMatch(/^[^`]{10,}$/);
  });
});
