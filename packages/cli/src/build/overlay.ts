import { dirname, join, relative, sep } from "node:path";
import type { OutputFile } from "@quickback/compiler/compile";
import type { OnResolveArgs, Plugin } from "esbuild";

/**
 * Lets esbuild see compiled files where they will lie, before they do: the author's imports of the output (of
 * `auth-tables.ts`) and the output's imports of the author's files meet in one module each.
 */
export function overlay(root: string, out: string, files: readonly OutputFile[]): Plugin {
  const texts = new Map(files.map(({ path, text }) => [join(out, path), text]));
  const find = ({ resolveDir, path }: OnResolveArgs): string | undefined => {
    const target = join(resolveDir, path);
    return [target, target.replace(/\.js$/, ".ts")].find((file) => texts.has(file));
  };
  const isFromOutput = ({ resolveDir }: OnResolveArgs) => resolveDir === out || resolveDir.startsWith(out + sep);
  return {
    name: "overlay",
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\// }, (request) => {
        const file = find(request);
        if (file !== undefined) return { path: file };
        return isFromOutput(request) ? build.resolve(...fromRoot(root, request)) : undefined;
      });
      build.onResolve({ filter: /^[^./]/ }, (request) =>
        isFromOutput(request) ? { path: request.path, external: true } : undefined,
      );
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const contents = texts.get(path);
        return contents === undefined ? undefined : { contents, loader: "ts", resolveDir: dirname(path) };
      });
    },
  };
}

/** The same import, made from a folder that exists: esbuild finds nothing from one that does not. */
function fromRoot(root: string, { resolveDir, path, importer, kind }: OnResolveArgs) {
  const target = relative(root, join(resolveDir, path)).replaceAll(sep, "/");
  return [`./${target}`, { resolveDir: root, importer, kind }] as const;
}
