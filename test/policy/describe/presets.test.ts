import { describe, expect, test } from "vitest";
import { catalogues, describePolicy, presets, readingLevel, type Locale } from "../../../src/index.js";
import type { Condition, Policy } from "../../../src/index.js";
import { sectionOf, sectionsOf } from "./pages.js";

const all = Object.values(presets);
const locales = Object.keys(catalogues) as Locale[];

/** Ids of a policy that are no words: of the policy, its rules, duties, events, facts, determinations, reasons and statuses. */
function idsOf(policy: Policy): string[] {
  const ids = policy.rules.flatMap((rule) => [
    rule.id,
    rule.status ?? "",
    ...(rule.requires ?? []),
    ...namesIn(rule.when),
    ...rule.duties.flatMap((duty) => [duty.id, ...(duty.requires ?? []), duty.unless ?? ""]),
  ]);
  return [...new Set([policy.id, ...ids])].filter((id) => /[-_]|[a-z][A-Z]/.test(id));
}

function namesIn(condition: Condition): string[] {
  if ("all" in condition) return condition.all.flatMap(namesIn);
  if ("any" in condition) return condition.any.flatMap(namesIn);
  if ("not" in condition) return namesIn(condition.not);
  if ("fact" in condition) return [condition.fact];
  return "exceptReasons" in condition ? [...(condition.exceptReasons ?? [])] : [];
}

/** What people read: no addresses. */
function prose(page: string): string {
  return page.replaceAll(/<https?:[^>]*>/g, "");
}

/** Every word that a preset leaves to the catalogue. */
function namesOf(policy: Policy): string[] {
  return policy.rules.flatMap((rule) => [
    ...(rule.status === undefined ? [] : [rule.status]),
    ...(rule.requires ?? []),
    ...namesIn(rule.when),
    ...rule.duties.flatMap((duty) => [
      ...(duty.recipients ?? []),
      ...[duty.responsible, duty.unless, duty.extension?.onRequestOf].filter((name) => name !== undefined),
    ]),
  ]);
}

describe.each(all.map((policy) => [policy.id, policy] as const))("%s", (_, policy) => {
  test.each(locales)("is a page in %s without ids or holes", (locale) => {
    const text = prose(describePolicy(policy, { locale }));
    expect(idsOf(policy).filter((id) => text.includes(id))).toEqual([]);
    expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|[{}]|\p{Ll}\p{Lu}|\w_\w|“”/u);
    expect(text.match(/^# /gmu)).toHaveLength(1);
    expect(text.match(/^## /gmu)).toHaveLength(5);
    for (const { title, duties } of policy.rules)
      for (const words of [title, ...duties.map(({ action }) => action)]) expect(text).toContain(words);
  });

  test.each(locales)(
    "has words for every name that it uses in %s (add new ones to src/messages/known-names.ts and to each wording)",
    (locale) => {
      expect(namesOf(policy).filter((name) => catalogues[locale].name(name) === undefined)).toEqual([]);
    },
  );

  test("reads at grade 8 or below in English: the whole page, and every rule and section by itself, sources aside", () => {
    const page = describePolicy(policy);
    const read = page.slice(0, page.indexOf(`## ${catalogues.en.handbook.headings.sources}`));
    expect(readingLevel(read)).toBeLessThanOrEqual(8);
    const hard = sectionsOf(read).filter((section) => (readingLevel(section) ?? 0) > 8);
    expect(hard).toEqual([]);
  });

  test("names each source once, and marks each rule that is not verified", () => {
    const { sources } = catalogues.en.handbook.headings;
    const page = describePolicy(policy);
    const listed = sectionOf(page, sources).filter((line) => /^\d+\. /.test(line));
    const citations = policy.rules.map(({ authority }) => JSON.stringify(authority));
    expect(listed).toHaveLength(new Set(citations).size);
    const rules = page.slice(0, page.indexOf(`## ${sources}`));
    const unverified = policy.rules.filter(({ authority }) => !authority.verified).length;
    expect(rules.split("Not verified:").length - 1).toBe(unverified);
  });

  test("tells the rules in the policy's order, after what families can count on", () => {
    const headings = describePolicy(policy).match(/^#{2,3} .*$/gmu) ?? [];
    const titles = policy.rules.map(({ title }) => `### ${title}`);
    expect(headings.slice(0, 2 + titles.length)).toEqual([
      "## What you can count on",
      "## When the school must act",
      ...titles,
    ]);
  });
});
