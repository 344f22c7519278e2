import { join } from "node:path";
import ts from "typescript";
import { isHidden } from "./exported-names.ts";
import { entriesOf, root } from "./imports.ts";

/** A name that an entry of a package exports. */
export interface PublicName {
  name: string;
  kind: "value" | "type";
  /** The public names that its own types and signatures mention. */
  mentions: readonly string[];
}

/**
 * Every public name of a package, by the compiler's own reading of its entries.
 *
 * @param left Entries to leave out.
 */
export function publicNames(folder: string, left: readonly string[] = []): readonly PublicName[] {
  const files = entriesOf(folder)
    .filter(({ entry }) => !left.includes(entry))
    .map(({ file }) => join(root, "packages", folder, file));
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    allowImportingTsExtensions: true,
    noLib: true,
    types: [],
  };
  const program = ts.createProgram(files, options, ownFilesAlone(options));
  const checker = program.getTypeChecker();
  const declared = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const exported = files
    .flatMap((file) => checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!))
    .map((symbol) => ({ name: symbol.name, symbol: declared(symbol), isType: isTypeOnly(symbol) }));
  const nameOf = new Map(exported.map(({ name, symbol }) => [symbol, name]));

  /** What declarations mention, also by way of types that no entry exports. */
  const mentionsOf = (symbol: ts.Symbol, seen = new Set<ts.Symbol>()): Set<string> => {
    const found = new Set<string>();
    if (seen.has(symbol)) return found;
    seen.add(symbol);
    const visit = (node: ts.Node): void => {
      if (isInside(node)) return;
      const mentioned = ts.isIdentifier(node) && checker.getSymbolAtLocation(node);
      if (mentioned && declared(mentioned) !== symbol) {
        const name = nameOf.get(declared(mentioned));
        const through = name === undefined ? mentionsOf(declared(mentioned), seen) : [name];
        for (const each of through) found.add(each);
      }
      ts.forEachChild(node, visit);
    };
    for (const declaration of symbol.declarations ?? []) ts.forEachChild(declaration, visit);
    return found;
  };

  return exported.map(({ name, symbol, isType }) => {
    const kind = symbol.flags & ts.SymbolFlags.Value && !isType ? "value" : "type";
    return { name, kind, mentions: [...mentionsOf(symbol)].filter((mentioned) => mentioned !== name) };
  });
}

/** Whether an entry exports a name as a type alone, such as a class that nobody outside makes. */
function isTypeOnly({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some(
    (each) => ts.isExportSpecifier(each) && (each.isTypeOnly || each.parent.parent.isTypeOnly),
  );
}

/** Whether a part of a declaration is nobody's business outside: code, values, hidden members, imports. */
function isInside(node: ts.Node): boolean {
  if (ts.isBlock(node) || ts.isImportDeclaration(node)) return true;
  if (ts.isArrowFunction(node.parent) && node.parent.body === node) return true;
  if (ts.isExpression(node) && "initializer" in node.parent && node.parent.initializer === node) {
    return !ts.isArrowFunction(node);
  }
  return ts.isClassElement(node) && isHidden(node);
}

/** What other packages declare does not matter here, and there is much of it. */
function ownFilesAlone(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options, true);
  return {
    ...host,
    resolveModuleNameLiterals: (literals, file) =>
      literals.map(({ text }) =>
        text.startsWith(".")
          ? ts.resolveModuleName(text, file, options, host)
          : { resolvedModule: undefined },
      ),
  };
}
