import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Project } from "./stranger.js";

/** Files of our installed packages, and those that the command wrote, that name a folder of the machine that built them. */
export async function tracesOf(project: Project, folders: readonly string[]): Promise<string[]> {
  const below = ["node_modules/quickback", "node_modules/@quickback", "quickback", "generated"];
  const files = (await Promise.all(below.map((path) => filesIn(join(project.folder, path))))).flat();
  const texts = await Promise.all(files.map(async (file) => [file, await readFile(file, "utf8")] as const));
  return texts.filter(([, text]) => folders.some((folder) => text.includes(folder))).map(([file]) => file);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}
