import { gravity, type LintContext, type PlacedRule } from "../context.js";

/** Duties of nobody. */
export function responsibleFaults({ rule, path }: PlacedRule, { tell }: LintContext): void {
  for (const [index, { responsible = "" }] of rule.duties.entries()) {
    if (responsible.trim() !== "") continue;
    tell(
      "duty-without-responsible",
      gravity(rule),
      [...path, "duties", index],
      "the duty does not say who does it",
      "Name a role in `responsible`, such as `principal or designee`.",
    );
  }
}

/** Due dates that cannot be kept, and more time where there is no date. */
export function dueFaults({ rule, path: place }: PlacedRule, { tell }: LintContext): void {
  for (const [index, { due, extension }] of rule.duties.entries()) {
    const path = [...place, "duties", index];
    if (due?.before === true && due.within === 0) {
      tell(
        "due-before-trigger",
        "warning",
        [...path, "due", "within"],
        "the duty is due on the day before it arises",
        "Let it be due within a day at least, or leave `before` out.",
      );
    }
    if (extension !== undefined && due === undefined) {
      tell(
        "extension-without-due",
        "warning",
        [...path, "extension"],
        "the duty has no due date that could be extended",
        "Say when the duty is due, or leave the extension out.",
      );
    }
  }
}
