import { execFile, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { finished, printed, repository, scratch, start } from "./quickback.js";

const bash = (line: string) => promisify(execFile)("bash", ["-c", line], { cwd: repository });

async function startSite(folder: string): Promise<{ said: string; stop(): Promise<number | null> }> {
  const options = ["--port", "0", "--data", join(folder, "data"), "--out", join(folder, "my-site")];
  const child: ChildProcess = start(["examples/my-site/start.js", ...options]);
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

/** The lines that a person would paste. */
function lines(said: string): { pages: string; post: string; sdk: string } {
  const all = said.split("\n");
  const find = (start: string) => all.filter((line) => line.startsWith(start));
  const [pages = "", post = ""] = find("curl ");
  const [signIn = ""] = find("TOKEN=");
  const [sdk = ""] = find("node --import quickback/register");
  return { pages, post: `${signIn}\n${post}`, sdk };
}

test("what npm start prints works when it is pasted, the second time too", async () => {
  const folder = await scratch();
  for (const written of [1, 2]) {
    const { said, stop } = await startSite(folder);
    const { pages, post, sdk } = lines(said);
    const { data } = JSON.parse((await bash(pages)).stdout) as Page;
    expect(data.map(({ title }) => title)).toHaveLength(4);
    expect(JSON.parse((await bash(post)).stdout)).toMatchObject({ title: "New Post" });
    expect((await bash(sdk)).stdout.split("\n").filter(Boolean)).toHaveLength(4);
    const read = post.replace(/ -d '[^']*'$/, "");
    const mine = JSON.parse((await bash(read)).stdout) as Page;
    expect(mine.data.filter(({ title }) => title === "New Post")).toHaveLength(written);
    expect(mine.data).toHaveLength(3 + written);
    expect(await stop()).toBe(0);
  }
});
