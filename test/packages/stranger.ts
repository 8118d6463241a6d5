import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Packed } from "./packed.js";
import { run } from "./run.js";

/** An author's project in a folder of its own. */
export interface Project {
  readonly folder: string;
  npx(...args: string[]): Promise<string>;
  npm(...args: string[]): Promise<string>;
  node(...args: string[]): Promise<string>;
  write(path: string, text: string): Promise<void>;
  json<T>(path: string): Promise<T>;
}

export function projectIn(folder: string): Project {
  return {
    folder,
    // Never what a registry has under the name.
    npx: (...args) => run("npx", ["--no", "--", ...args], folder),
    npm: (...args) => run("npm", args, folder),
    node: (...args) => run(process.execPath, args, folder),
    async write(path, text) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    },
    async json<T>(path: string) {
      // The caller names the form of a file that npm or the command wrote.
      return JSON.parse(await readFile(join(folder, path), "utf8")) as T;
    },
  };
}

const install = ["install", "--prefer-offline", "--no-audit", "--no-fund"];

/** Puts the packages into a folder that has nothing, and leaves no `package.json` there: `init` will write it. */
export async function installTool({ npm, folder }: Project, packed: readonly Packed[]): Promise<void> {
  // Without a prefix, npm would look for a project in the folders above.
  await npm(...install, "--no-save", "--prefix", folder, ...packed.map(({ tarball }) => tarball));
}

export interface PackageJson {
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * Installs what the project's `package.json` asks for, our packages from their tarballs. All of them are named, or npm
 * would ask a registry for those that only another one of ours needs, and get a stranger's.
 */
export async function installProject(project: Project, packed: readonly Packed[]): Promise<void> {
  const asked = await project.json<PackageJson>("package.json");
  const tarballs = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const dependencies = { ...asked.dependencies, ...tarballs };
  await project.write("package.json", JSON.stringify({ ...asked, dependencies }, null, 2));
  await project.npm(...install);
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly resolved?: string }>>;
}

/** Where npm has put our packages and whence, from its own record. */
export async function installedFrom(project: Project): Promise<[path: string, from: string | undefined][]> {
  const { packages } = await project.json<Lock>("package-lock.json");
  const ours = /(^|\/)node_modules\/(quickback|@quickback\/[^/]+)$/;
  return Object.entries(packages).flatMap(([path, { resolved }]) => (ours.test(path) ? [[path, resolved]] : []));
}
