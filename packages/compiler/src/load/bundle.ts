import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { builtinModules, createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildFailure, type Message, type Metafile } from "esbuild";
import type { Failure, Position } from "./failure.js";
import { leaveOut, noteInto, provide } from "./plugins.js";

/** The author's files as one module, whose default export loads each of the entries. */
export interface Bundle {
  readonly kind: "bundle";
  readonly code: string;
  /** A source map; its sources are relative to the root. */
  readonly map: string;
  /** The author's files, relative to the root, each with the files that it imports. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

/** Why the author's files can't be bundled. */
export interface Unbundled {
  readonly kind: "unbundled";
  readonly failures: readonly Failure[];
  /** The author's files that were read all the same, relative to the root. */
  readonly read: readonly string[];
}

/** As much of the author's files as can be bundled, and why the others can't. */
export interface PartialBundle {
  readonly bundled: Bundle | Unbundled;
  readonly failures: readonly Failure[];
}

/** Texts of modules by their absolute paths. */
export type GivenFiles = ReadonlyMap<string, string>;

/** Bundles without the files that can't be read: whatever imports one of them throws when it is evaluated. */
export async function bundleReadable(
  root: string,
  paths: readonly string[],
  given: GivenFiles,
): Promise<PartialBundle> {
  const failures: Failure[] = [];
  for (;;) {
    const unreadable = new Set(failures.map(({ file }) => file));
    const bundled = await bundle(root, paths, { given, unreadable });
    if (bundled.kind === "bundle") return { bundled, failures };
    failures.push(...bundled.failures);
    const isGettingOn = bundled.failures.every(({ file }) => file !== undefined && !unreadable.has(file));
    if (!isGettingOn) return { bundled, failures };
  }
}

interface Instead {
  readonly given: GivenFiles;
  /** Relative to the root. */
  readonly unreadable: ReadonlySet<string | undefined>;
}

/**
 * Bundles the author's modules, given by their paths relative to the root.
 *
 * They become one module, so that each file has one instance and tables keep their identity; packages stay outside,
 * so that there is one drizzle-orm.
 */
async function bundle(
  root: string,
  paths: readonly string[],
  { given, unreadable }: Instead,
): Promise<Bundle | Unbundled> {
  const loaders = paths.map((path) => `  ${JSON.stringify(path)}: () => import(${JSON.stringify(`./${path}`)}),`);
  const read = new Set<string>();
  const unbundled = (failures: readonly Failure[]): Unbundled => {
    return { kind: "unbundled", failures, read: [...read].filter((file) => isAuthors(root, file)) };
  };
  try {
    const { outputFiles, metafile } = await build({
      stdin: { contents: `export default {\n${loaders.join("\n")}\n};`, resolveDir: root, sourcefile: "<quickback>" },
      absWorkingDir: root,
      outfile: join(root, "project.mjs"),
      bundle: true,
      write: false,
      metafile: true,
      sourcemap: "external",
      format: "esm",
      platform: "node",
      target: "node20",
      packages: "external",
      alias: { "@quickback/compiler": ownEntry() },
      plugins: [provide(given), noteInto(read, root), ...(unreadable.size > 0 ? [leaveOut(unreadable, root)] : [])],
      logLevel: "silent",
    });
    const textOf = (ending: string): string => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? "";
    const missing = await findMissingPackages(root, metafile);
    if (missing.length > 0) return unbundled(missing);
    return { kind: "bundle", code: textOf(".mjs"), map: textOf(".map"), imports: importsOf(root, metafile) };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    return unbundled(error.errors.map(failureOf));
  }
}

/** The annotation functions, from this very package: as source, or as it was built. */
function ownEntry(): string {
  const [source, built] = ["../index.ts", "../index.js"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return source !== undefined && existsSync(source) ? source : (built ?? "");
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}

function failureOf({ text, location }: Message): Failure {
  const specifier = /^Could not resolve "(.+)"$/.exec(text)?.[1];
  return {
    kind: specifier === undefined ? "syntax-error" : "import-missing",
    text: specifier ?? text,
    file: location?.file,
    position:
      location === null
        ? undefined
        : { line: location.line, column: location.column + 1, length: Math.max(location.length, 1) },
  };
}

function importsOf(root: string, { inputs }: Metafile): ReadonlyMap<string, readonly string[]> {
  const files = Object.entries(inputs).filter(([file]) => isAuthors(root, file));
  return new Map(
    files.map(([file, { imports }]) => [
      file,
      imports.filter(({ external }) => external !== true).map(({ path }) => path),
    ]),
  );
}

/** Not the entry, not a file that was given, and not this package's own. */
function isAuthors(root: string, file: string): boolean {
  const own = fileURLToPath(new URL("..", import.meta.url));
  return !/^<|^given:/.test(file) && !join(root, file).startsWith(own);
}

/** Packages that are imported, but can't be found from the project. */
async function findMissingPackages(root: string, { inputs }: Metafile): Promise<Failure[]> {
  const { resolve } = createRequire(join(root, "project.mjs"));
  const external = Object.entries(inputs).flatMap(([file, { imports }]) =>
    imports.filter((one) => one.external === true).map(({ path }) => ({ file, specifier: path })),
  );
  const missing = external.filter(({ specifier }) => !isBuiltin(specifier) && isMissing(specifier, resolve));
  return Promise.all(
    missing.map(async ({ file, specifier }): Promise<Failure> => {
      const position = await positionOf(join(root, file), specifier);
      return { kind: "import-missing", text: specifier, file, position };
    }),
  );
}

function isBuiltin(specifier: string): boolean {
  return specifier.includes(":") || builtinModules.includes(specifier.split("/")[0] ?? "");
}

function isMissing(specifier: string, resolve: (specifier: string) => string): boolean {
  try {
    resolve(specifier);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND";
  }
}

/** Where a file first has a string literal. */
export async function positionOf(file: string, literal: string): Promise<Position | undefined> {
  const lines = (await readFile(file, "utf8")).split(/\r?\n/);
  const line = lines.findIndex((text) => text.includes(`"${literal}"`) || text.includes(`'${literal}'`));
  const column = lines[line]?.search(new RegExp(`["']${literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}["']`)) ?? -1;
  return column === -1 ? undefined : { line: line + 1, column: column + 1, length: literal.length + 2 };
}
