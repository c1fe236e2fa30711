import { requireDay } from "../calendar/internal.js";
import { fields, listOf, must, numberThat, oneOf, optional, type Shape } from "../shape.js";
import { compilePolicy } from "./compile.js";
import type { Policy } from "./types.js";

/** As deep as conditions may be nested. */
const deepest = 64;

const text: Shape = (value, path) => must(typeof value === "string", "invalid-policy", path, "text");
const yesOrNo: Shape = (value, path) => must(typeof value === "boolean", "invalid-policy", path, "true or false");
const texts: Shape = (value, path) => listOf(text)(value, path);
const condition: Shape = (value, path) => {
  const depth = path.filter((name) => name === "all" || name === "any" || name === "not").length;
  must(depth < deepest, "policy-too-deep", path);
  leaf()(value, path);
  const parts = { all: listOf(condition), any: listOf(condition), not: condition };
  for (const [name, shape] of Object.entries(parts)) {
    if (Object.hasOwn(value as object, name)) shape((value as Record<string, unknown>)[name], [...path, name]);
  }
};

/** An object of which every field is as told. */
function byName(shape: Shape): Shape {
  return (value, path) => {
    fields({})(value, path);
    for (const [name, one] of Object.entries(value as object)) shape(one, [...path, name]);
  };
}

// Made when they are asked for: a program that only decides carries none of them.

function form(): Shape {
  return fields({
    id: text,
    title: text,
    jurisdiction: text,
    version: text,
    language: optional(text),
    translations: optional(byName(byName(text))),
    effective: effective(),
    counting: fields({}),
    tiers: listOf(fields({ tier: oneOf(1, 2, 3), title: text, supports: optional(texts) })),
    rules: listOf(rule()),
  });
}

function rule(): Shape {
  return fields({
    id: text,
    title: text,
    status: optional(text),
    appliesTo: optional(fields({ grades: optional(texts) })),
    when: condition,
    requires: optional(texts),
    override: optional(oneOf("none", "stricter", "free")),
    duties: listOf(duty()),
    authority: fields({
      citation: text,
      url: optional(text),
      kind: oneOf("statute", "regulation", "guidance", "local"),
      verified: yesOrNo,
    }),
    components: texts,
    effective: effective(),
  });
}

function duty(): Shape {
  return fields({
    id: text,
    action: text,
    recipients: optional(texts),
    responsible: optional(text),
    language: optional(oneOf("home", "home-and-english")),
    offers: optional(numberThat("from 1", (value) => value >= 1)),
    requires: optional(texts),
    unless: optional(text),
    due: optional(fields({ from: optional(text) })),
    extension: optional(fields({ unit: oneOf("calendar-day", "school-day"), onRequestOf: text })),
  });
}

function leaf(): Shape {
  return fields({
    grades: optional(texts),
    exceptReasons: optional(texts),
    fact: optional(text),
    equals: optional((value, path) => (typeof value === "string" ? text : yesOrNo)(value, path)),
  });
}

function effective(): Shape {
  return optional(fields({ from: optional(requireDay), until: optional(requireDay) }));
}

/**
 * Throw where a policy has no text, list or word that its interface promises. What decides by a policy reads no more than it counts; what
 * writes, changes or weighs one reads all of it, and what comes from a file may have any of it wrong.
 */
export function checkForm(policy: Policy): void {
  form()(policy, []);
}

/** Throw where a policy is not whole, or cannot decide. */
export function requirePolicy(policy: Policy): void {
  checkForm(policy);
  compilePolicy(policy);
}
