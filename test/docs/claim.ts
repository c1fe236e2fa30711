import ts from "typescript";

/** What the comment after a statement says of it. */
export type Claim =
  /** `//=> value` */
  | { readonly kind: "equals"; readonly value: string }
  /** `//=> { some: "keys", … }` */
  | { readonly kind: "includes"; readonly value: string }
  /** `// throws unknown-rule` */
  | { readonly kind: "throws"; readonly code: string };

/** Reads the claim from the text between a statement and the next; `undefined` where there is none. */
export function readClaim(after: string): Claim | undefined {
  const lines = after.split("\n").map((line) => line.trim());
  const first = lines.findIndex((line) => line !== "" && line !== ";");
  const opening = /^;?\s*\/\/ ?(?<sign>=>|throws )(?<rest>.*)$/.exec(lines[first] ?? "")?.groups;
  if (opening === undefined) return undefined;
  const rest = (opening["rest"] ?? "").trim();
  if (opening["sign"] === "throws ") return { kind: "throws", code: rest };
  return equality([rest, ...continuation(lines.slice(first + 1))]);
}

function continuation(lines: string[]): string[] {
  const end = lines.findIndex((line) => !line.startsWith("//") || /^\/\/ ?=>/.test(line));
  return lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(/^\/\/ ?/, ""));
}

/** The shortest run of lines that is an expression: a value may go over several comment lines. */
function equality(lines: string[]): Claim {
  for (let count = 1; count <= lines.length; count++) {
    const written = lines.slice(0, count).join("\n");
    const value = written.replace(/,?\s*…\s*\}/g, " }");
    if (isExpression(value)) return { kind: value === written ? "equals" : "includes", value };
  }
  throw new Error(`not a value: ${lines.join(" ")}`);
}

function isExpression(text: string): boolean {
  const { diagnostics } = ts.transpileModule(`(${text}\n);`, { reportDiagnostics: true });
  return text !== "" && diagnostics?.length === 0;
}
