import { join } from "node:path";
import ts from "typescript";
import { packages, parsed } from "./imports.ts";

/** A name that code outside its file may write: a declaration with `export`, or a public member of one. */
export interface ExportedName {
  name: string;
  /** The declaration whose member it is. */
  of?: string;
  /** The file that declares it, from the packages on. */
  file: string;
}

export const exportedNames: readonly ExportedName[] = packages.flatMap(({ folder, path, files }) =>
  files.flatMap((file) =>
    namesIn(parsed(join(path, "src", file))).map((name) => ({ ...name, file: `${folder}/src/${file}` })),
  ),
);

/** The names that a file declares and exports, with the members that their types, signatures and bodies show. */
export function namesIn(source: ts.SourceFile): readonly Omit<ExportedName, "file">[] {
  const listed = new Set<string>();
  const found: Omit<ExportedName, "file">[] = [];
  for (const statement of source.statements) {
    if (!ts.isExportDeclaration(statement) || !statement.exportClause) continue;
    if (ts.isNamespaceExport(statement.exportClause)) {
      found.push({ name: statement.exportClause.name.text });
      continue;
    }
    for (const { name, propertyName } of statement.exportClause.elements) {
      if (propertyName) found.push({ name: name.text });
      if (!statement.moduleSpecifier) listed.add((propertyName ?? name).text);
    }
  }
  for (const statement of source.statements) {
    for (const { name, node } of declarationsOf(statement)) {
      if (!isExported(statement) && !listed.has(name)) continue;
      found.push({ name }, ...[...membersOf(node)].map((member) => ({ name: member, of: name })));
    }
  }
  return found;
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function declarationsOf(statement: ts.Statement): readonly { name: string; node: ts.Node }[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap((node) =>
      ts.isIdentifier(node.name) ? [{ name: node.name.text, node }] : [],
    );
  }
  const declares =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return declares && statement.name ? [{ name: statement.name.text, node: statement }] : [];
}

/** Names of fields and methods, at any depth, but none from the code inside functions or from values. */
function membersOf(declaration: ts.Node): ReadonlySet<string> {
  const members = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node)) return;
    if (ts.isObjectLiteralExpression(node) || ts.isCallExpression(node)) return;
    const isMember =
      ts.isTypeElement(node) ||
      ts.isClassElement(node) ||
      (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent));
    if (isMember) {
      if (isHidden(node)) return;
      if (node.name && ts.isIdentifier(node.name)) members.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(declaration, visit);
  return members;
}

/** Whether nobody outside can reach a member. */
export function isHidden(member: ts.NamedDeclaration): boolean {
  if (member.name && ts.isPrivateIdentifier(member.name)) return true;
  const modifiers = ts.canHaveModifiers(member) ? ts.getModifiers(member) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) ?? false;
}

/** The words of a name: `paretoFront2D` is of "pareto", "front" and "d". */
export function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z])([A-Z])|([A-Z]+)([A-Z][a-z])/g, "$1$3 $2$4")
    .split(/[^A-Za-z]+/)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
}
