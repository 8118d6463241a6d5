import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { Failure } from "../command/failure.js";
import { isErrorWith } from "../process/error-codes.js";

/** A file of the output, of which earlier ones are in git. */
export interface CommittedFile {
  /** `policy.json` */
  readonly name: string;
  /** How the command is called: `quickback policy diff origin/main`. */
  readonly example: string;
  /** Where it lies now; asked only for a git ref. */
  readonly findPlaces: () => Promise<Places>;
}

export interface Places {
  /** The project's folder. */
  readonly root: string;
  /** Its output folder. */
  readonly target: string;
}

/** The text of a file or, where there is no such file, of the output's at a git ref. Throws a `Failure` with exit code 2. */
export async function readFileOrRef(base: string, file: CommittedFile): Promise<string> {
  return (await readIfFile(resolve(base), file)) ?? (await readAtRef(base, file));
}

async function readIfFile(path: string, file: CommittedFile): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isErrorWith(error, "ENOENT", "ENOTDIR", "EISDIR")) return undefined;
    throw unreadable(`${path} can't be read.`, file);
  }
}

async function readAtRef(ref: string, file: CommittedFile): Promise<string> {
  if (ref.startsWith("-")) throw unreadable(`"${ref}" is no git ref.`, file);
  const { root, target } = await file.findPlaces();
  const path = `./${relative(root, join(target, file.name)).split(sep).join("/")}`;
  try {
    const { stdout } = await promisify(execFile)("git", ["show", `${ref}:${path}`], { cwd: root, maxBuffer: 1 << 28 });
    return stdout;
  } catch (error) {
    if (isErrorWith(error, "ENOENT")) throw unreadable("git is not installed, and there is no such file.", file);
    throw unreadable(`There is no file ${ref}, and git finds no ${ref}:${path}${saidBy(error)}.`, file);
  }
}

/** The first line of what git said. */
function saidBy(error: unknown): string {
  const said = error instanceof Error && "stderr" in error ? String(error.stderr).split("\n", 1)[0] : "";
  return said ? ` (${said.replace(/^fatal: |\.$/g, "")})` : "";
}

/** Something that can't be compared with. */
export function unreadable(message: string, { name, example }: Pick<CommittedFile, "name" | "example">): Failure {
  const article = /^[aeiou]/.test(name) ? "an" : "a";
  const help = `Name a git ref at which the output is committed, or ${article} ${name}: ${example}.`;
  return new Failure(message, { exitCode: 2, help });
}
