import { counted } from "../../counted.js";
import { component, components } from "../../framework/index.js";
import type {
  ComponentReview,
  ElementReview,
  ProgramReview,
  RecordState,
  ReviewCounts,
  ReviewStatus,
} from "../review-types.js";
import type { Program } from "../types.js";
import type { Block, Cell } from "./blocks.js";
import { recordTables } from "./record-tables.js";

const statusWords: Readonly<Record<ReviewStatus, string>> = {
  met: "Met",
  partial: "Partly met",
  unmet: "Not met",
  stale: "Out of date",
};

const stateWords: Readonly<Record<RecordState, string>> = {
  current: "",
  stale: " (out of date)",
  ended: " (ended)",
  planned: " (planned)",
};

/** What a dossier says, from title to method. */
export function buildDossier(program: Program, review: ProgramReview): Block[] {
  return [
    { kind: "heading", level: 1, text: titleOf(review) },
    { kind: "paragraph", text: attestation(review) },
    ...standing(review),
    ...steps(review),
    ...byLever(review),
    { kind: "heading", level: 2, text: "The components, part by part", id: "components" },
    ...review.components.flatMap((one) => componentSection(one, program)),
    ...method(review),
  ];
}

/** The dossier's title. */
export function titleOf({ title }: ProgramReview): string {
  return `Truancy prevention program: ${title}`;
}

function attestation({ asOf }: ProgramReview): string {
  return (
    `Self-attested as of ${asOf}: this dossier says what the school’s own records show, held against the twelve components that the Massachusetts ` +
    "Department of Elementary and Secondary Education describes. It is no decision of the Department and no license."
  );
}

function standing({ ready, counts, components }: ProgramReview): Block[] {
  const asked = counts.met + counts.partial + counts.stale + counts.unmet;
  const verdict = ready ? "Ready: every component is met." : "Not ready yet.";
  return [
    { kind: "heading", level: 2, text: "Where the program stands", id: "standing" },
    { kind: "paragraph", text: `${verdict} ${counts.met} of ${asked} key elements are met.` },
    {
      kind: "table",
      caption: "Components, by how many of their key elements stand where",
      headers: ["Component", "Status", ...countHeaders],
      rows: components.map(({ number, title, status, counts }) => [
        [`${number}. ${title}`],
        [statusWords[status]],
        ...countCells(counts),
      ]),
    },
  ];
}

const countHeaders = ["Met", "Partly met", "Out of date", "Not met"];

function countCells({ met, partial, stale, unmet }: ReviewCounts): Cell[] {
  return [met, partial, stale, unmet].map((count) => [String(count)]);
}

function steps({ steps }: ProgramReview): Block[] {
  const heading: Block = { kind: "heading", level: 2, text: "Steps to readiness", id: "steps" };
  if (steps.length === 0) return [heading, { kind: "paragraph", text: "None are left." }];
  const items = steps.map(({ component: id, text }) => `Component ${component(id).number}: ${text}`);
  return [heading, { kind: "list", items }];
}

function byLever({ levers }: ProgramReview): Block[] {
  return [
    { kind: "heading", level: 2, text: "By lever", id: "levers" },
    {
      kind: "paragraph",
      text: "The six levers of the Safe and Supportive Schools Framework. Which lever moves which component is the reading of the library that made this page.",
    },
    {
      kind: "table",
      caption: "Levers, by how many key elements of their components stand where",
      headers: ["Lever", "Status", "Components", ...countHeaders],
      rows: levers.map(({ title, status, components, counts }) => [
        [title],
        [statusWords[status]],
        [components.map((id) => component(id).number).join(", ")],
        ...countCells(counts),
      ]),
    },
  ];
}

function componentSection(
  { component: id, number, title, status, elements }: ComponentReview,
  program: Program,
): Block[] {
  const tables = recordTables(id, program);
  return [
    { kind: "heading", level: 3, text: `${number}. ${title}`, id: `component-${number}` },
    { kind: "paragraph", text: `${statusWords[status]}. ${component(id).summary}` },
    {
      kind: "table",
      caption: `Key elements of component ${number}`,
      headers: ["Key element", "Status", "Shown by", "Missing", "Next step"],
      rows: elements.map((element) => elementRow(element)),
    },
    { kind: "heading", level: 4, text: `Records of component ${number}` },
    ...(tables.length === 0 ? [{ kind: "paragraph", text: "There are none." } as const] : tables),
  ];
}

function elementRow({ title, example, status, evidence, missing, next }: ElementReview): Cell[] {
  const shown = evidence.filter(({ complete }) => complete).map((one) => `${one.title}${stateWords[one.state]}`);
  return [
    [example ? `${title} (an example: not required)` : title],
    [statusWords[status]],
    shown.length === 0 ? ["nothing"] : [...new Set(shown)],
    missing.length === 0 ? ["nothing"] : missing,
    [next ?? "none"],
  ];
}

function method({ staleAfter }: ProgramReview): Block[] {
  const { title, publisher, date, url } = components[0]!.source;
  return [
    { kind: "heading", level: 2, text: "How this was judged", id: "method" },
    {
      kind: "paragraph",
      text:
        "A key element is met when current records show all that it asks for, partly met when something is missing, out of date when records show it that " +
        "are past their review date or have ended, and not met when nothing shows it. " +
        `A record is current for ${counted(staleAfter, "month")} after it was last looked at, unless it says otherwise.`,
    },
    {
      kind: "paragraph",
      text: `The components: ${publisher}${date === undefined ? "" : `, ${date}`}:`,
      link: { text: title, address: url },
    },
  ];
}
