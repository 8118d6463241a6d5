import { execFile, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { finished, printed, repository, scratch, start } from "./quickback.js";

const bash = (line: string) => promisify(execFile)("bash", ["-c", line], { cwd: repository });

async function startExample(name: string, folder: string): Promise<{ said: string; stop(): Promise<number | null> }> {
  const options = ["--port", "0", "--data", join(folder, "data"), "--out", join(folder, name)];
  const child: ChildProcess = start([`examples/${name}/start.js`, ...options]);
  const end = finished(child);
  const [said] = await printed(child, /^[^]*Ctrl-C stops the server\.\n/);
  return {
    said,
    async stop() {
      child.kill("SIGINT");
      return (await end).code;
    },
  };
}

interface Page {
  readonly data: readonly { readonly title: string }[];
}

/** The lines that a person would paste: the second needs the sign-in of the line before it. */
function lines(said: string): { open: string; signedIn: string; sdk: string } {
  const all = said.split("\n");
  const find = (start: string) => all.filter((line) => line.startsWith(start));
  const [open = "", withToken = ""] = find("curl ");
  const [signIn = ""] = find("TOKEN=");
  const [sdk = ""] = find("node --import quickback/register");
  return { open, signedIn: `${signIn}\n${withToken}`, sdk };
}

async function titlesOf(line: string): Promise<string[]> {
  return (JSON.parse((await bash(line)).stdout) as Page).data.map(({ title }) => title);
}

test("what npm start prints works when it is pasted, the second time too", async () => {
  const folder = await scratch();
  for (const written of [1, 2]) {
    const { said, stop } = await startExample("my-site", folder);
    const { open, signedIn, sdk } = lines(said);
    expect(await titlesOf(open)).toHaveLength(4);
    expect(JSON.parse((await bash(signedIn)).stdout)).toMatchObject({ title: "New Post" });
    expect((await bash(sdk)).stdout.split("\n").filter(Boolean)).toHaveLength(4);
    const mine = await titlesOf(signedIn.replace(/ -d '[^']*'$/, ""));
    expect(mine.filter((title) => title === "New Post")).toHaveLength(written);
    expect(mine).toHaveLength(3 + written);
    expect(await stop()).toBe(0);
  }
});

test("what the blog prints works when it is pasted", async () => {
  const { said, stop } = await startExample("blog", await scratch());
  const { open, signedIn, sdk } = lines(said);
  expect(await titlesOf(open)).toEqual(["A swarm is not an attack", "What steam does", "Four knots you will use"]);
  expect(await titlesOf(signedIn)).toEqual(["Brioche, notes"]);
  expect((await bash(sdk)).stdout.split("\n").filter(Boolean)).toHaveLength(9);
  const [, docs = ""] = /^Reference +(http\S+)$/m.exec(said) ?? [];
  expect(await (await fetch(docs)).text()).toContain("<title>The Almanac</title>");
  expect(await stop()).toBe(0);
});
