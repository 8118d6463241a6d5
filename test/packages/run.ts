import { spawn } from "node:child_process";
import { once } from "node:events";

/** Runs a program until it ends, and gives what it printed. Throws with all of it where it failed. */
export async function run(program: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, said, output } = await tryRun(program, args, cwd);
  if (code !== 0) throw new Error(`${[program, ...args].join(" ")} ended with ${code}, saying:\n${said}`);
  return output;
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
  /** Both streams. */
  readonly said: string;
}

export async function tryRun(program: string, args: readonly string[], cwd: string): Promise<Ended> {
  // npm and npx are scripts of the shell on Windows.
  const child = spawn(program, args, { cwd, env: strangersEnvironment(), shell: process.platform === "win32" });
  let [output, said] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => ((output += text), (said += text)));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  // "close" comes with the exit code.
  const [code] = (await once(child, "close")) as [number | null];
  return { code, output, said };
}

/** Without what `npm test` and Vitest leave in it; the registry, cache and proxy of this machine stay. */
export function strangersEnvironment(): NodeJS.ProcessEnv {
  const left = /^(npm_(?!config_)|npm_config_local_prefix$|NODE_ENV$|NODE_OPTIONS$|VITEST|INIT_CWD$|TEST$)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !left.test(name)));
}
