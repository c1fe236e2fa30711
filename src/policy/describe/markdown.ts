/** A text as itself in Markdown, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\`*_[\]#|~>]/gu, String.raw`\$&`)
    .replace(/^\s*([-+])/u, String.raw`\$1`)
    .replace(/^\s*(\d+)([.)])(?=\s|$)/u, String.raw`$1\$2`);
}

/** An address as a link; nothing for what is none. */
export function link(url: string | undefined): string[] {
  return url !== undefined && /^https?:\/\/[^\s<>"]+$/u.test(url) ? [`<${url}>`] : [];
}

/** Lines of a list, indented so many levels. */
export function bullets(lines: readonly string[], level = 0): string[] {
  return lines.map((line) => `${"  ".repeat(level)}- ${line}`);
}
