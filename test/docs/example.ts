import ts from "typescript";
import { readClaim, type Claim } from "./claim.js";

/** One name that an example imports. */
export interface ImportedName {
  readonly local: string;
  readonly from: string;
  /** `x`, `type X`, `x as y` for a named import; `* as x` or `x` for the others. */
  readonly clause: string;
  readonly named: boolean;
}

/** Example code turned into the body of a test. */
export interface Example {
  readonly imports: readonly ImportedName[];
  readonly body: string;
  /** How many results the example claims. */
  readonly claims: number;
}

/** Turns `expression; //=> value` into assertions and takes the imports out. */
export function readExample(code: string): Example {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const imports: ImportedName[] = [];
  const lines: string[] = [];
  const declared: string[] = [];
  let claims = 0;
  source.statements.forEach((statement, index) => {
    if (ts.isImportDeclaration(statement)) {
      imports.push(...importedNames(statement, source));
      return;
    }
    const next = source.statements[index + 1];
    const claim = readClaim(code.slice(statement.end, next?.getStart(source) ?? code.length));
    declared.push(...declaredNames(statement));
    lines.push(...withClaim(statement, source, claim));
    if (claim !== undefined) claims++;
  });
  if (declared.length > 0) lines.push(`void [${declared.join(", ")}];`);
  return { imports, body: lines.join("\n"), claims };
}

function withClaim(statement: ts.Statement, source: ts.SourceFile, claim: Claim | undefined): string[] {
  const text = statement.getText(source).replace(/^export (?=const|function|type|interface|async)/, "");
  if (claim === undefined) return [text];
  const tested = testedExpression(statement, source);
  if (claim.kind === "throws") return [`expect(await codeThrownBy(async () => (${tested}))).toBe("${claim.code}");`];
  const matcher = claim.kind === "equals" ? "toEqual" : "toMatchObject";
  const assertion = `expect(${tested}).${matcher}(${claim.value});`;
  return ts.isVariableStatement(statement) ? [text, assertion] : [assertion];
}

function testedExpression(statement: ts.Statement, source: ts.SourceFile): string {
  if (ts.isExpressionStatement(statement)) return printed(statement.expression).getText(source);
  const names = declaredNames(statement);
  if (ts.isVariableStatement(statement) && names.length === 1) return names.join();
  throw new Error(`a result needs an expression or one constant before it: ${statement.getText(source)}`);
}

/** What `console.log(x)` prints is x. */
function printed(expression: ts.Expression): ts.Expression {
  if (!ts.isCallExpression(expression) || expression.expression.getText() !== "console.log") return expression;
  return expression.arguments[0] ?? expression;
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement) && statement.name) return [statement.name.text];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap((declaration) => boundNames(declaration.name));
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : boundNames(element.name)));
}

function importedNames(statement: ts.ImportDeclaration, source: ts.SourceFile): ImportedName[] {
  const from = (statement.moduleSpecifier as ts.StringLiteral).text;
  const clause = statement.importClause;
  if (clause === undefined) return [{ local: from, from, clause: "", named: false }];
  const whole = clause.name ? [{ local: clause.name.text, from, clause: clause.name.text, named: false }] : [];
  const bindings = clause.namedBindings;
  if (bindings === undefined) return whole;
  if (ts.isNamespaceImport(bindings)) {
    return [...whole, { local: bindings.name.text, from, clause: bindings.getText(source), named: false }];
  }
  const type = clause.phaseModifier === ts.SyntaxKind.TypeKeyword ? "type " : "";
  return [
    ...whole,
    ...bindings.elements.map((element) => ({
      local: element.name.text,
      from,
      clause: type + element.getText(source),
      named: true,
    })),
  ];
}
