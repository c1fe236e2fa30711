import { isWebAddress, plain, type Block, type Cell, type Link } from "./blocks.js";

/** A dossier as Markdown with tables as GitHub writes them. */
export function writeMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map((block) => write(block)).join("\n\n")}\n`;
}

function write(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escape(block.text)}`;
    case "paragraph":
      return `${line(block.text)}${block.link === undefined ? "" : ` ${writeLink(block.link)}`}`;
    case "list":
      return block.items.map((item, index) => `${index + 1}. ${line(item)}`).join("\n");
    case "table":
      return writeTable(block);
  }
}

function writeTable({ caption, headers, rows }: Extract<Block, { kind: "table" }>): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    `**${escape(caption)}**`,
    "",
    row(headers.map((header) => escape(header))),
    row(headers.map(() => "---")),
    ...rows.map((cells) => row(cells.map((cell) => writeCell(cell)))),
  ].join("\n");
}

function writeCell(cell: Cell): string {
  return cell.map((piece) => (typeof piece === "string" ? escape(piece) : writeLink(piece))).join("<br>");
}

function writeLink({ text, address }: Link): string {
  if (!isWebAddress(address)) return escape(`${text} (${address})`);
  return `[${escape(text)}](<${address.replace(/\|/gu, "%7C")}>)`;
}

/** Text at the beginning of a line, where a few more characters mean something. */
function line(text: string): string {
  return escape(text)
    .replace(/^(?<mark>[#+=-]|\d+(?=[.)]))/u, String.raw`\$<mark>`)
    .replace(/^\\(?<digits>\d+)/u, "$<digits>\\");
}

function escape(text: string): string {
  return plain(text)
    .replace(/[\\`*_[\]|~]/gu, String.raw`\$&`)
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;");
}
