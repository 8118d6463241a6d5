import { posix } from "node:path";
import type { ModuleRef } from "./symbol-ref.js";

/** From the output folder to the project's root, with forward slashes: `../../examples/my-site`. */
export type PathToRoot = string;

/** How the output file `from` names a module in an import. */
export function specifierOf(module: ModuleRef, from: string, pathToRoot: PathToRoot): string {
  if (module.kind === "package") return module.specifier;
  const up = "../".repeat(from.split("/").length - 1);
  const target = module.kind === "author" ? posix.join(up, pathToRoot, module.path) : besides(module.path, from);
  const path = target.replace(/\.([cm]?)[tj]sx?$/, ".$1js");
  return path.startsWith(".") ? path : `./${path}`;
}

/** One output file as another one names it. */
function besides(path: string, from: string): string {
  return posix.relative(posix.join("/", posix.dirname(from)), posix.join("/", path));
}
