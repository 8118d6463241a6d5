import { cp, mkdir, readdir, symlink } from "node:fs/promises";
import { basename, join } from "node:path";
import { run } from "./run.js";

export const repository = join(import.meta.dirname, "../..");

export const packageFolders = ["policy", "compiler", "server", "client", "sdk", "contract", "cli"] as const;

const builtOrInstalled = new Set(["dist", "node_modules"]);
const ours = new Set(["quickback", "@quickback"]);

/** Copies the packages to `folder` and builds them there: no `dist` comes to lie beside sources that tests import. */
export async function buildIn(folder: string): Promise<void> {
  for (const file of ["package.json", "tsconfig.base.json"]) await cp(join(repository, file), join(folder, file));
  const filter = (path: string) => !builtOrInstalled.has(basename(path));
  await cp(join(repository, "packages"), join(folder, "packages"), { recursive: true, filter });
  await linkStrangers(folder);
  await linkPackages(folder);
  await run("npm", ["run", "build"], folder);
}

/** The packages of others, from where they are installed. */
async function linkStrangers(folder: string): Promise<void> {
  await mkdir(join(folder, "node_modules"), { recursive: true });
  const installed = await readdir(join(repository, "node_modules"));
  const wanted = installed.filter((name) => !ours.has(name) && (name === ".bin" || !name.startsWith(".")));
  for (const name of wanted) await link(folder, join("node_modules", name));
}

/** Installs what lies in `folder/packages`, as links; each finds what it alone has installed. */
export async function linkPackages(folder: string): Promise<void> {
  await mkdir(join(folder, "node_modules/@quickback"), { recursive: true });
  for (const name of packageFolders) {
    const installed = name === "cli" ? "quickback" : `@quickback/${name}`;
    await symlink(join(folder, "packages", name), join(folder, "node_modules", installed), "junction");
    const own = await readdir(join(repository, "packages", name));
    if (own.includes("node_modules")) await link(folder, join("packages", name, "node_modules"));
  }
}

async function link(folder: string, path: string): Promise<void> {
  await symlink(join(repository, path), join(folder, path), "junction");
}
