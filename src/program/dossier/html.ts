import { isWebAddress, plain, type Block, type Cell, type Link } from "./blocks.js";

/** A dossier as one HTML page without scripts, that stands alone. */
export function writeHtml(title: string, blocks: readonly Block[]): string {
  const start = blocks.findIndex((block) => block.kind === "heading" && block.id !== undefined);
  const [opening, rest] = [blocks.slice(0, start), blocks.slice(start)];
  const lines = [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(title)}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    "<main>",
    ...opening.map((block) => write(block)),
    ...contents(blocks),
    ...rest.map((block) => write(block)),
    "</main>",
    "</body>",
    "</html>",
  ];
  return `${lines.join("\n")}\n`;
}

function contents(blocks: readonly Block[]): string[] {
  const items = blocks.flatMap((block) =>
    block.kind === "heading" && block.id !== undefined
      ? [`<li><a href="#${block.id}">${escape(block.text)}</a></li>`]
      : [],
  );
  return ['<nav aria-label="Contents">', "<ul>", ...items, "</ul>", "</nav>"];
}

function write(block: Block): string {
  switch (block.kind) {
    case "heading": {
      const id = block.id === undefined ? "" : ` id="${block.id}"`;
      return `<h${block.level}${id}>${escape(block.text)}</h${block.level}>`;
    }
    case "paragraph":
      return `<p>${escape(block.text)}${block.link === undefined ? "" : ` ${writeLink(block.link)}`}</p>`;
    case "list":
      return `<ol>\n${block.items.map((item) => `<li>${escape(item)}</li>`).join("\n")}\n</ol>`;
    case "table":
      return writeTable(block);
  }
}

function writeTable({ caption, headers, rows }: Extract<Block, { kind: "table" }>): string {
  const head = headers.map((header) => `<th scope="col">${escape(header)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((cell, column) => writeCell(cell, column)).join("")}</tr>`);
  return [
    `<div class="table" role="region" tabindex="0" aria-label="${escape(caption)}">`,
    "<table>",
    `<caption>${escape(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    "<tbody>",
    ...body,
    "</tbody>",
    "</table>",
    "</div>",
  ].join("\n");
}

function writeCell(cell: Cell, column: number): string {
  const content = cell.map((piece) => (typeof piece === "string" ? escape(piece) : writeLink(piece))).join("<br>");
  return column === 0 ? `<th scope="row">${content}</th>` : `<td>${content}</td>`;
}

function writeLink({ text, address, language }: Link): string {
  if (!isWebAddress(address)) return escape(`${text} (${address})`);
  const inLanguage = language === undefined ? "" : ` hreflang="${escape(language)}"`;
  return `<a href="${escape(address)}"${inLanguage}>${escape(text)}</a>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return plain(text).replace(/[&<>"']/gu, (character) => entities[character]!);
}

const style = [
  "body{font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;margin:0 auto;max-width:72rem;padding:1rem}",
  "h1,h2,h3,h4{line-height:1.25;margin:1.5em 0 .5em}",
  "a{color:#00498f}",
  ".table{overflow-x:auto;margin:1rem 0}",
  "table{border-collapse:collapse;width:100%}",
  "caption{text-align:left;font-weight:600;padding:.25rem 0}",
  "th,td{border:1px solid #767676;padding:.375rem .5rem;text-align:left;vertical-align:top;overflow-wrap:break-word}",
  "thead th{background:#eef1f4}",
  "tbody th{font-weight:600}",
  "li{margin:.25rem 0}",
  "@media print{nav{display:none}.table{overflow:visible}}",
].join("");
