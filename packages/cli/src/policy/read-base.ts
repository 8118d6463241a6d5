import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { parsePolicy, type Policy } from "@quickback/policy/report";
import { Failure } from "../command/failure.js";
import { isErrorWith } from "../process/error-codes.js";

interface Places {
  /** The project's folder. */
  readonly root: string;
  /** Its output folder. */
  readonly target: string;
}

/** The policy in a file or, where there is no such file, the `policy.json` of the output at a git ref. Throws a `Failure`. */
export async function readBase(base: string, places: Places): Promise<Policy> {
  const text = (await readIfFile(resolve(base))) ?? (await readAtRef(base, places));
  try {
    return parsePolicy(text);
  } catch (error) {
    throw unreadable(`${base} can't be compared with: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

async function readIfFile(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isErrorWith(error, "ENOENT", "ENOTDIR", "EISDIR")) return undefined;
    throw unreadable(`${path} can't be read.`);
  }
}

async function readAtRef(ref: string, { root, target }: Places): Promise<string> {
  const path = `./${relative(root, join(target, "policy.json")).split(sep).join("/")}`;
  if (ref.startsWith("-")) throw unreadable(`"${ref}" is no git ref.`);
  try {
    const { stdout } = await promisify(execFile)("git", ["show", `${ref}:${path}`], { cwd: root, maxBuffer: 1 << 28 });
    return stdout;
  } catch (error) {
    if (isErrorWith(error, "ENOENT")) throw unreadable("git is not installed, and there is no such file.");
    throw unreadable(`There is no file ${ref}, and git finds no ${ref}:${path}${saidBy(error)}.`);
  }
}

/** The first line of what git said. */
function saidBy(error: unknown): string {
  const said = error instanceof Error && "stderr" in error ? String(error.stderr).split("\n", 1)[0] : "";
  return said ? ` (${said.replace(/^fatal: |\.$/g, "")})` : "";
}

function unreadable(message: string): Failure {
  const help = "Name a git ref at which the output is committed, or a policy.json: quickback policy diff origin/main.";
  return new Failure(message, { exitCode: 2, help });
}
