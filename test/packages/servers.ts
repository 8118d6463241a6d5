import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { strangersEnvironment } from "./run.js";

interface Started {
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Gives the origin once the server answers; its output so far may tell. */
  readonly find: (said: () => string) => Promise<string | undefined>;
}

/** Runs a project's own `quickback dev` while `use` is given its origin. It must end well when it is told to. */
export async function whileDeveloping(folder: string, use: (url: string) => Promise<void>): Promise<void> {
  const bin = join(folder, "node_modules/quickback/bin/quickback.js");
  const find = async (said: () => string) => /^API +(http:\/\/localhost:\d+)\//m.exec(said())?.[1];
  const code = await whileRunning(folder, { args: [bin, "dev", "--port", "0"], find }, use);
  if (code !== 0) throw new Error(`quickback dev ended with ${String(code)}.`);
}

/** Runs what `npm start` of a new project runs while `use` is given its origin. */
export async function whileServing(
  folder: string,
  variables: Readonly<Record<string, string>>,
  use: (url: string) => Promise<void>,
): Promise<void> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const args = ["--import", "quickback/register", "generated/server/index.ts"];
  const env = { ...variables, PORT: String(port) };
  const find = () =>
    fetch(url).then(
      () => url,
      () => undefined,
    );
  await whileRunning(folder, { args, env, find }, use);
}

async function whileRunning(
  folder: string,
  { args, env, find }: Started,
  use: (url: string) => Promise<void>,
): Promise<number | null> {
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...strangersEnvironment(), ...env } });
  // "close" comes with the exit code.
  const closed = once(child, "close") as Promise<[number | null]>;
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  }
  try {
    await use(
      await until(
        () => find(() => said),
        () => child.exitCode === null,
      ),
    );
  } catch (error) {
    throw new Error(`With a server that said:\n${said}`, { cause: error });
  } finally {
    child.kill("SIGTERM");
  }
  const [code] = await closed;
  return code;
}

/** Asks ten times a second, for as long as there may be an answer. */
async function until(ask: () => Promise<string | undefined>, mayBe: () => boolean): Promise<string> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (!mayBe()) throw new Error("The server ended.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  // A server that listens on TCP has such an address.
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
