import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { Arrow } from "./circles.ts";

export const root = fileURLToPath(new URL("..", import.meta.url));

export interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  imports?: Conditions;
  exports?: Conditions;
}

type Conditions = string | { readonly [name: string]: Conditions };

export interface Import {
  file: string;
  line: number;
  specifier: string;
  kind: "value" | "type";
}

const sources = new Map<string, ts.SourceFile>();

export const packages = readdirSync(join(root, "packages"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, "packages", entry.name, "package.json")))
  .map(({ name: folder }) => {
    const path = join(root, "packages", folder);
    const manifest = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as Manifest;
    const files = sourceFiles(join(path, "src"));
    const imports = files.flatMap(importsOf);
    const inSrc = files.map((file) => relative(join(path, "src"), file).replaceAll(sep, "/"));
    return { folder, path, manifest, imports, files: inSrc, own: ownImports(folder, manifest, imports) };
  });

/** A file of TypeScript, parsed once for all who ask. */
export function parsed(path: string): ts.SourceFile {
  const known = sources.get(path);
  if (known) return known;
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  sources.set(path, source);
  return source;
}

/** An entry of the `imports` of the package's own manifest. */
export function isOwn(specifier: string): boolean {
  return specifier.startsWith("#");
}

export function isRelative(specifier: string): boolean {
  return /^\.{0,2}\//.test(specifier) || /^\.{1,2}$/.test(specifier);
}

function sourceFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.[cm]?[jt]sx?$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(path: string): Import[] {
  const file = relative(root, path);
  const source = parsed(path);
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, kind: Import["kind"]) => {
    if (!node || !ts.isStringLiteralLike(node)) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({ file, line, specifier: node.text, kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(
        node.moduleSpecifier,
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? "type" : "value",
      );
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly ? "type" : "value");
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, "type");
    } else if (
      ts.isCallExpression(node) &&
      (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
        /^(?:require|import\.meta\.resolve)$/.test(node.expression.getText()))
    ) {
      add(node.arguments[0], "value");
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Imports of files of the same package, all named by their paths inside its `src`. */
function ownImports(folder: string, manifest: Manifest, imports: readonly Import[]): Arrow[] {
  const src = `packages/${folder}/src`;
  const targets = (file: string, specifier: string): readonly string[] => {
    if (isRelative(specifier)) return [posix.join(posix.dirname(file), specifier)];
    const entry = isOwn(specifier)
      ? entryOf(manifest.imports, specifier)
      : entryOf(manifest.exports, specifier.replace(manifest.name, "."));
    return sourcesIn(entry).map((path) => posix.join(`packages/${folder}`, path));
  };
  return imports.flatMap(({ file: native, line, specifier }) => {
    const file = native.replaceAll(sep, "/");
    return targets(file, specifier).map((target) => ({
      from: posix.relative(src, file),
      to: posix.relative(src, target),
      where: `${file}:${line} imports "${specifier}"`,
    }));
  });
}

/** The entries of a package with the files of `src` that they stand for. */
export function entriesOf(folder: string): readonly { readonly entry: string; readonly file: string }[] {
  const { manifest } = packages.find((each) => each.folder === folder)!;
  const entries = typeof manifest.exports === "object" ? Object.entries(manifest.exports) : [];
  return entries.flatMap(([entry, target]) => sourcesIn(target).map((file) => ({ entry, file })));
}

function entryOf(conditions: Conditions | undefined, name: string): Conditions {
  return (typeof conditions === "object" && conditions[name]) || {};
}

/** Every file of `src` that an entry may stand for, whatever the platform. */
function sourcesIn(entry: Conditions): string[] {
  if (typeof entry === "string") return entry.startsWith("./src/") ? [entry] : [];
  return Object.values(entry).flatMap(sourcesIn);
}
