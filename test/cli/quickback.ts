import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, onTestFinished } from "vitest";

export const repository = await realpath(join(import.meta.dirname, "../.."));

/** The command, from source. */
export const bin = join(repository, "packages/cli/bin/quickback.js");

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command in a process of its own, until it ends. */
export async function quickback(args: readonly string[], cwd = repository): Promise<Finished> {
  return finished(startQuickback(args, cwd));
}

/** Starts the command that a shell in `cwd` would find: the one built for the tests, or else the one from source. */
export function startQuickback(args: readonly string[], cwd = repository): ChildProcess {
  const installation = inject("installation");
  const isInstalled = installation !== undefined && cwd.startsWith(installation);
  return start([isInstalled ? join(installation, "packages/cli/bin/quickback.js") : bin, ...args], cwd);
}

/** Starts Node without the environment of the test runner. It is killed when the test ends. */
export function start(args: readonly string[], cwd = repository): ChildProcess {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const child = spawn(process.execPath, args, { cwd, env });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

export async function finished(child: ChildProcess): Promise<Finished> {
  const [stdout, stderr] = [collect(child, "stdout"), collect(child, "stderr")];
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stdout: stdout.join(""), stderr: stderr.join("") };
}

/** Waits until a process has printed what `pattern` matches; throws with all that it said if it ends before. */
export async function printed(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  const said = [collect(child, "stdout"), collect(child, "stderr")];
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", () => {
      const match = pattern.exec(said[0]?.join("") ?? "");
      if (match !== null) resolve(match);
    });
    child.once("close", () => reject(new Error(`It ended, saying:\n${said.flat().join("")}`)));
  });
}

/** All that a process says from now on, to either stream, in the order in which it comes. */
export interface Transcript {
  readonly text: () => string;
  /** Waits for what `pattern` matches after all that an earlier call has matched; throws if the process ends before. */
  readonly until: (pattern: RegExp) => Promise<RegExpExecArray>;
}

export function transcript(child: ChildProcess): Transcript {
  let text = "";
  let read = 0;
  let hasEnded = false;
  let look = () => {};
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      look();
    });
  child.once("close", () => {
    hasEnded = true;
    look();
  });
  return {
    text: () => text,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        look = () => {
          const match = pattern.exec(text.slice(read));
          if (match === null) return hasEnded && reject(new Error(`It ended before ${pattern}, saying:\n${text}`));
          read += match.index + match[0].length;
          look = () => {};
          resolve(match);
        };
        look();
      }),
  };
}

export interface Served {
  readonly url: string;
  readonly said: Transcript;
  stop(signal?: NodeJS.Signals): Promise<Finished>;
}

/** Runs `quickback dev` on a free port, until it has said where it serves. */
export async function dev(site: string, ...options: string[]): Promise<Served> {
  const child = startQuickback(["dev", "--port", "0", ...options], site);
  const end = finished(child);
  const said = transcript(child);
  const [, url = ""] = await said.until(/^API +(http:\/\/localhost:\d+)\/api\/v1$/m);
  return {
    url,
    said,
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      return end;
    },
  };
}

/** Changes a file's text; fails where there is nothing to change. */
export async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

function collect(child: ChildProcess, stream: "stdout" | "stderr"): string[] {
  const chunks: string[] = [];
  child[stream]?.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk));
  return chunks;
}

/** A folder inside the repository, so that its packages are found from there; removed when the test ends. */
export async function scratch(parent = join(import.meta.dirname, ".data")): Promise<string> {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, "test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the example site's features, for a test to change, where our packages are found as they were built. */
export async function copyOfSite(): Promise<string> {
  const folder = await scratch(inject("installation"));
  await cp(join(repository, "examples/my-site/quickback"), join(folder, "quickback"), { recursive: true });
  return folder;
}
