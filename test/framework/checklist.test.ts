import { expect, test } from "vitest";
import { component, components, keyElements } from "../../src/framework/index.js";
import { checklist } from "./checklist.js";
import { paragraph, sourceDocument, whySkipped } from "./source-document.js";

test.each(checklist)("%s: the page's “%s” is the key element %s", (componentId, _term, elementId) => {
  expect(keyElements(componentId).map((element) => element.id)).toContain(elementId);
});

test("every key element stands for exactly one part of the page, in the page's order", () => {
  const elements = components.flatMap((each) => each.elements.map((element) => element.id));
  expect(elements).toEqual(checklist.map(([, , elementId]) => elementId));
});

test("every term of the checklist is in the page's paragraph on its component, in the order of the checklist", ({
  skip,
}) => {
  if (sourceDocument === undefined) return skip(whySkipped);
  for (const { id, number } of components) {
    const text = paragraph(sourceDocument, number).toLowerCase();
    let position = 0;
    for (const [, term] of checklist.filter(([componentId]) => componentId === id)) {
      const found = text.indexOf(term.toLowerCase(), position);
      expect(found, `${component(id).number}: ${term}`).toBeGreaterThanOrEqual(position);
      position = found + 1;
    }
  }
});
