import { readFileSync, readdirSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, relative, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

/** Which of this repository's packages a package may import at run time, and which for types alone. */
const law: Readonly<Record<string, { readonly runtime: readonly string[]; readonly types: readonly string[] }>> = {
  policy: { runtime: [], types: [] },
  compiler: { runtime: ["policy"], types: [] },
  server: { runtime: ["policy"], types: ["compiler"] },
  client: { runtime: [], types: [] },
  sdk: { runtime: [], types: [] },
  contract: { runtime: ["policy"], types: [] },
  cli: { runtime: ["policy", "compiler", "server", "client", "sdk", "contract"], types: [] },
};

interface Import {
  /** `packages/server/src/v1.ts` */
  readonly file: string;
  readonly target: string;
  readonly typesOnly: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|js)$/.test(file) && !/\.test(-d)?\.ts$/.test(file) && !file.includes("node_modules"))
    .map((file) => join(folder, file));
}

function importsIn(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const named = importOf(node);
    if (named !== undefined) found.push({ file, ...named });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `import { type A } from` still imports at run time: only `import type` does not. */
function importOf(node: ts.Node): Omit<Import, "file"> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const phase = node.importClause?.phaseModifier;
    return { target: node.moduleSpecifier.text, typesOnly: phase === ts.SyntaxKind.TypeKeyword };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { target: node.moduleSpecifier.text, typesOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { target: node.argument.literal.text, typesOnly: true };
  }
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const [argument] = isCall ? node.arguments : [];
  return argument && ts.isStringLiteral(argument) ? { target: argument.text, typesOnly: false } : undefined;
}

/** `@quickback/server` of `@quickback/server/v1`; `drizzle-orm` of `drizzle-orm/d1`. */
function packageOf(target: string): string {
  return target.split("/", target.startsWith("@") ? 2 : 1).join("/");
}

/** `server` of `@quickback/server/v1`. */
function ownPackage(target: string): string | undefined {
  if (packageOf(target) === "quickback") return "cli";
  return /^@quickback\/([^/]+)/.exec(target)?.[1];
}

const said = ({ file, target }: Import): string => `${file} imports ${target}`;

describe.each(Object.entries(law))("packages/%s", (name, { runtime, types }) => {
  const imports = sources(`packages/${name}/src`).flatMap(importsIn);

  it("is read by this test", () => {
    expect(imports.length).toBeGreaterThan(0);
  });

  it(`imports at run time no other package than ${runtime.join(", ") || "none"}`, () => {
    const broken = imports.filter(({ target, typesOnly }) => {
      const other = ownPackage(target);
      return other !== undefined && other !== name && !runtime.includes(other) && !(typesOnly && types.includes(other));
    });
    expect(broken.map(said)).toEqual([]);
  });

  it("reaches no file outside its own src, generated ones least of all", () => {
    const inside = `packages/${name}/src`;
    const leaving = imports.filter(({ file, target }) => {
      if (!target.startsWith(".")) return target.includes("generated/");
      return relative(join(root, inside), resolve(root, file, "..", target)).startsWith("..");
    });
    expect(leaving.map(said)).toEqual([]);
  });

  it("declares every package that it imports at run time", () => {
    const manifest = JSON.parse(readFileSync(join(root, `packages/${name}/package.json`), "utf8")) as Manifest;
    const declared = new Set([
      manifest.name,
      ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
    ]);
    const undeclared = imports.filter(({ target, typesOnly }) => {
      return !typesOnly && !target.startsWith(".") && !isBuiltin(target) && !declared.has(packageOf(target));
    });
    expect(undeclared.map(said)).toEqual([]);
  });
});

interface Manifest {
  readonly name: string;
  readonly dependencies?: object;
  readonly peerDependencies?: object;
}

describe("what runs wherever Hono runs", () => {
  const drivers =
    /^(drizzle-orm\/(?!sqlite-core$)|@libsql|libsql|better-sqlite3|pg$|postgres$|@neondatabase|@electric-sql|miniflare|wrangler)/;

  it.each(["policy", "server", "client"])("%s imports nothing of Node, and no database driver", (name) => {
    const imports = sources(`packages/${name}/src`).flatMap(importsIn);
    const broken = imports.filter(({ target, typesOnly }) => !typesOnly && (isBuiltin(target) || drivers.test(target)));
    expect(broken.map(said)).toEqual([]);
  });

  it("client imports nothing but openapi-fetch, and that in ./raw alone", () => {
    const foreign = sources("packages/client/src")
      .flatMap(importsIn)
      .filter(({ target }) => !target.startsWith("."));
    const broken = foreign.filter(({ file, target }) => {
      return packageOf(target) !== "openapi-fetch" || !/packages\/client\/src\/raw(\.ts|\/)/.test(file);
    });
    expect(broken.map(said)).toEqual([]);
  });

  it("policy imports nothing at all", () => {
    const foreign = sources("packages/policy/src")
      .flatMap(importsIn)
      .filter(({ target }) => !target.startsWith("."));
    expect(foreign.map(said)).toEqual([]);
  });
});

describe("the doors to the rows", () => {
  it("handlers and the document never touch a database but through a scoped table", () => {
    const files = [...sources("packages/server/src/operations"), ...sources("packages/server/src/query")];
    const touching = files.filter((file) => {
      const text = readFileSync(join(root, file), "utf8");
      return /\b(database|db)\s*\.\s*(select|insert|update|delete|run|all|get|values|transaction|query|\$)/.test(text);
    });
    expect(touching).toEqual([]);
  });

  it("an author's annotations import @quickback/compiler and what tables and schemas are written with", () => {
    const allowed = new Set(["@quickback/compiler", "drizzle-orm", "zod", "hono"]);
    const foreign = sources("examples/my-site/quickback")
      .flatMap(importsIn)
      .filter(({ target }) => {
        return !target.startsWith(".") && !allowed.has(packageOf(target));
      });
    expect(foreign.map(said)).toEqual([]);
  });

  it("@quickback/compiler, as authors import it, is the annotation functions and nothing else", () => {
    const seen = new Set<string>();
    const foreign: string[] = [];
    const follow = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const one of importsIn(file)) {
        if (one.typesOnly) continue;
        if (one.target.startsWith(".")) follow(join(file, "..", one.target.replace(/\.js$/, ".ts")));
        else foreign.push(said(one));
      }
    };
    follow("packages/compiler/src/index.ts");
    expect(foreign).toEqual([]);
    expect([...seen].filter((file) => !/compiler\/src\/(index\.ts|define\/)/.test(file))).toEqual([]);
  });
});
