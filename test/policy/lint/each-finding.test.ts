import { expect, test } from "vitest";
import type { FindingCode } from "../../../src/index.js";
import { lintPolicy } from "../../../src/index.js";
import { cases } from "./findings.js";
import { handbook } from "./handbook.js";

test("there is nothing to find in the handbook", () => {
  expect(lintPolicy(handbook())).toEqual([]);
});

test.each(cases.map((own): [string, string, typeof own] => [own.code, own.of, own]))("%s: %s", (_, __, own) => {
  const findings = lintPolicy(own.policy, own.options);
  expect(findings.map(({ code, severity, path }) => `${severity} ${code} ${path.join(".")}`)).toEqual([
    `${own.severity} ${own.code} ${own.path}`,
  ]);
  expect(findings[0]!.message).toMatch(/^[^.]+$/);
  expect(findings[0]!.fix).toMatch(/^[A-Z].+\.$/);
  expect(lintPolicy(own.mended, own.options)).toEqual([]);
});

test("every code has a case, but the one of policies too large to compare", () => {
  const all: Record<FindingCode, true> = {
    "invalid-policy": true,
    "invalid-number": true,
    "invalid-date": true,
    "policy-too-deep": true,
    "policy-cycle": true,
    "unknown-rule": true,
    "unknown-duty": true,
    "empty-range": true,
    "never-counts": true,
    unreachable: true,
    contradiction: true,
    "always-met": true,
    "each-time-without-count": true,
    "missing-term": true,
    "not-in-force": true,
    expired: true,
    "implied-by-higher-tier": true,
    "duplicate-rule": true,
    "gap-in-bands": true,
    "overlapping-bands": true,
    "not-all-compared": true,
    "missing-citation": true,
    "missing-url": true,
    unverified: true,
    "missing-tier": true,
    "duplicate-tier": true,
    "tier-without-rule": true,
    "tier-without-support": true,
    "duty-without-responsible": true,
    "due-before-trigger": true,
    "circular-due": true,
    "extension-without-due": true,
    exclusion: true,
    "no-alternative-to-suspension": true,
    "court-without-steps": true,
    "no-incentive": true,
    "no-universal-prevention": true,
  };
  const covered = new Set(cases.map(({ code }) => code));
  expect(Object.keys(all).filter((code) => !covered.has(code as FindingCode))).toEqual(["not-all-compared"]);
});
