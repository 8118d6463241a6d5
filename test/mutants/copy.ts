import { cp, mkdir, mkdtemp, readdir, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const repository = join(import.meta.dirname, "../..");

const copied = ["package.json", "tsconfig.json", "tsconfig.base.json", "vitest.config.ts"];
const folders = ["packages", "test", "generated", "examples"];
const left: ReadonlySet<string> = new Set(["node_modules", "dist", ".output", ".data", ".astro"]);

/** The repository's sources in a temporary folder, where our own packages are the copied ones. */
export async function copySources(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "quickback-mutants-"));
  for (const name of copied) await cp(join(repository, name), join(copy, name));
  const filter = (path: string) => !left.has(basename(path));
  for (const name of folders) await cp(join(repository, name), join(copy, name), { recursive: true, filter });
  await linkModules("", copy);
  for (const name of await readdir(join(repository, "packages"))) await linkModules(`packages/${name}`, copy);
  return copy;
}

/** Links what is installed in one folder. Our packages are links already, to places that the copy has too. */
async function linkModules(folder: string, copy: string): Promise<void> {
  const installed = join(repository, folder, "node_modules");
  const names = await readdir(installed).catch(() => []);
  if (names.length > 0) await mkdir(join(copy, folder, "node_modules"));
  for (const name of names) {
    const place = join(copy, folder, "node_modules", name);
    const isOurs = name === "@quickback" || name === "quickback";
    if (isOurs) await cp(join(installed, name), place, { recursive: true, verbatimSymlinks: true });
    else await symlink(join(installed, name), place);
  }
}
