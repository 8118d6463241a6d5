import { dirname, join, relative } from "node:path";
import type { Plugin } from "esbuild";

/** Takes the given files' texts in the place of what is on disk. */
export function provide(given: ReadonlyMap<string, string>): Plugin {
  return {
    name: "quickback-given",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const file = join(resolveDir, path).replace(/(\.[jt]s)?$/, ".ts");
        return given.has(file) ? { path: file, namespace: "given" } : undefined;
      });
      onResolve({ filter: /^[^.]/, namespace: "given" }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /./, namespace: "given" }, ({ path }) => {
        return { contents: given.get(path) ?? "", loader: "ts", resolveDir: dirname(path) };
      });
    },
  };
}

/** Notes each file that is read, relative to the root: of a build that fails nothing else tells. */
export function noteInto(read: Set<string>, root: string): Plugin {
  return {
    name: "quickback-read",
    setup({ onLoad }) {
      onLoad({ filter: /./ }, ({ path }) => {
        read.add(relative(root, path).replaceAll("\\", "/"));
        return undefined;
      });
    },
  };
}

/** Takes what throws in the place of files that can't be read; being CommonJS, it may be asked for any export. */
export function leaveOut(unreadable: ReadonlySet<string | undefined>, root: string): Plugin {
  return {
    name: "quickback-unreadable",
    setup({ onLoad }) {
      onLoad({ filter: /./ }, ({ path }) => {
        const isUnreadable = unreadable.has(relative(root, path).replaceAll("\\", "/"));
        return isUnreadable
          ? { contents: 'module.exports = {}; throw new Error("Unreadable");', loader: "js" }
          : undefined;
      });
    },
  };
}
