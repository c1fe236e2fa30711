import type { Authority, Rule } from "../types.js";
import { escapeMarkdown, link } from "./markdown.js";
import type { Page } from "./page.js";

/** The texts that rules are written in, each once. */
export function sourcesOf(rules: readonly Rule[]): Authority[] {
  const byText = new Map(rules.map(({ authority }) => [keyOf(authority), authority]));
  return [...byText.values()];
}

/** The place of a rule's source in the list, from 1. */
export function numberIn(sources: readonly Authority[], { authority }: Rule): number {
  return sources.findIndex((source) => keyOf(source) === keyOf(authority)) + 1;
}

export function describeSources(sources: readonly Authority[], { handbook }: Page): string[] {
  return sources.map(({ citation, url, kind, verified }, index) => {
    const text = `${escapeMarkdown(citation)} (${handbook.kinds[kind]}).`;
    return `${index + 1}. ${[text, ...link(url), handbook.verified[verified ? "yes" : "no"]].join(" ")}`;
  });
}

function keyOf({ citation, url, kind, verified }: Authority): string {
  return JSON.stringify([citation, url, kind, verified]);
}
