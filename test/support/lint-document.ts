import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const commands = join(import.meta.dirname, "../../node_modules/.bin");

/** What Redocly's `recommended-strict` and Spectral's `oas` say of a document: nothing, if all is well. */
export async function lintDocument(document: object): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "quickback-document-"));
  try {
    const file = join(folder, "openapi.json");
    await writeFile(file, JSON.stringify(document));
    await writeFile(join(folder, "spectral.yaml"), 'extends: ["spectral:oas"]\n');
    const said = await Promise.all([
      run("redocly", ["lint", "--extends=recommended-strict", "--format=json", "openapi.json"], folder),
      run("spectral", ["lint", "--ruleset=spectral.yaml", "--format=json", "--quiet", "openapi.json"], folder),
    ]);
    const [redocly, spectral] = said as [{ readonly problems: readonly Finding[] }, readonly Finding[]];
    return [...redocly.problems, ...spectral].map((finding) => JSON.stringify(finding));
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Finding {
  readonly message: string;
}

/** Both exit with 1 where they found something: what they print tells. */
function run(command: string, args: readonly string[], cwd: string): Promise<unknown> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", CI: "true" };
  return new Promise((resolve, reject) => {
    execFile(join(commands, command), args, { cwd, env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout));
      } catch {
        reject(new Error(`${command}: ${error?.message ?? ""}\n${stdout}\n${stderr}`));
      }
    });
  });
}
