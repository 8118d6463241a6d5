import { cp, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { TestProject } from "vitest/node";
import { linkPackages, packageFolders, repository } from "../packages/staged.js";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder with our packages, built and installed, where a test's file is of the project "large". */
    readonly installation?: string;
  }
}

/**
 * Builds our packages once for a run of tests: the command starts in half the time that it takes from source. The folder
 * lies in the repository, whose packages of others it finds. What is published is the business of `test/packages`.
 */
export default async function buildPackages(project: TestProject): Promise<() => Promise<void>> {
  const data = join(import.meta.dirname, ".data");
  await mkdir(data, { recursive: true });
  const folder = await mkdtemp(join(data, "installation-"));
  await Promise.all(packageFolders.map((name) => buildPackage(name, folder)));
  await linkPackages(folder);
  project.provide("installation", folder);
  return () => rm(folder, { recursive: true, force: true });
}

async function buildPackage(name: string, folder: string): Promise<void> {
  const source = join(repository, "packages", name);
  const built = join(folder, "packages", name);
  await cp(join(source, "package.json"), join(built, "package.json"));
  if (name === "cli") await cp(join(source, "bin"), join(built, "bin"), { recursive: true });
  const modules = (await readdir(join(source, "src"), { recursive: true })).filter((file) => isShipped(file));
  const entryPoints = modules.map((file) => join(source, "src", file));
  await build({ entryPoints, outbase: join(source, "src"), outdir: join(built, "dist"), format: "esm" });
}

function isShipped(file: string): boolean {
  return file.endsWith(".ts") && !/\.(test|test-d|d)\.ts$/.test(file);
}
