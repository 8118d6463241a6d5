import { access, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Failure } from "../command/failure.js";
import { shown } from "../command/shown.js";
import { printJson } from "../output/print-json.js";
import { unlessMissing } from "../process/error-codes.js";
import type { Answers } from "./answers.js";
import { mergeGitignore, mergePackageJson, type Merged } from "./merge.js";
import { projectFiles, surroundingFiles, type ProjectFile } from "./project-files.js";
import { ignored } from "./templates/gitignore.js";
import { packageJson } from "./templates/package-json.js";

/** What became of each file; paths relative to the project's folder. */
export interface Initialized {
  readonly written: readonly string[];
  /** Had what is needed, or are the author's own. */
  readonly kept: readonly string[];
  /** Were there, and got what they lacked. */
  readonly completed: readonly { readonly path: string; readonly added: readonly string[] }[];
}

/**
 * Writes a new project. No file is ever overwritten: where a part of a project is there already it throws a `Failure`
 * that names it, having written nothing.
 */
export async function writeProject(folder: string, answers: Answers, version: string): Promise<Initialized> {
  const parts = projectFiles(answers);
  await refuseExisting(folder, parts);
  const manifest = packageJson(answers, version);
  const completed = [
    await plan(folder, "package.json", printJson(manifest), (text) => mergePackageJson(text, manifest)),
    await plan(folder, ".gitignore", `${ignored.join("\n")}\n`, mergeGitignore),
    ...(await Promise.all(surroundingFiles(answers).map(({ path, text }) => plan(folder, path, text, keep)))),
  ];
  const planned = [...completed, ...parts.map((part): Planned => ({ ...part, isNew: true, added: [] }))];
  for (const file of planned) await put(folder, file);
  const old = planned.filter(({ isNew }) => !isNew);
  return {
    written: planned.filter(({ isNew }) => isNew).map(({ path }) => path),
    kept: old.filter(({ added }) => added.length === 0).map(({ path }) => path),
    completed: old.filter(({ added }) => added.length > 0),
  };
}

interface Planned extends ProjectFile {
  readonly isNew: boolean;
  readonly added: readonly string[];
}

const keep = (text: string): Merged => ({ text, added: [] });

async function plan(folder: string, path: string, text: string, merge: (text: string) => Merged): Promise<Planned> {
  const present = await readFile(join(folder, path), "utf8").catch(unlessMissing(undefined));
  if (present === undefined) return { path, text, isNew: true, added: [] };
  return { path, isNew: false, ...merge(present) };
}

async function put(folder: string, { path, text, isNew, added }: Planned): Promise<void> {
  if (!isNew && added.length === 0) return;
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  // "wx" fails where someone else has just made the file.
  await writeFile(file, text, { flag: isNew ? "wx" : "w" });
}

async function refuseExisting(folder: string, parts: readonly ProjectFile[]): Promise<void> {
  const exists = ({ path }: ProjectFile) => access(join(folder, path)).then(() => true, unlessMissing(false));
  const present = await Promise.all(parts.map(exists));
  const names = parts.filter((_, index) => present[index]).map(({ path }) => path);
  if (names.length === 0) return;
  throw new Failure(`${shown(folder)} has a project already: ${names.join(", ")}. Nothing was written.`, {
    help: "Compile it with quickback compile, or start in another folder: quickback init FOLDER.",
  });
}
