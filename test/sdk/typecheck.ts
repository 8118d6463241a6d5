import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The folder of an installed package. */
export function installed(name: string): string {
  return join(root, "node_modules", name);
}

export interface TypecheckOptions {
  /** The folder of the compiler in node_modules. */
  readonly compiler: "typescript" | "typescript7";
  readonly compilerOptions?: Readonly<Record<string, unknown>>;
}

/** Type-checks files as a consumer's project of their own, and answers with what the compiler says: nothing if all is well. */
export async function typecheck(
  files: readonly { path: string; text: string }[],
  { compiler, compilerOptions }: TypecheckOptions,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "quickback-sdk-"));
  const client = join(root, "packages/client/src");
  const options = {
    target: "ES2022",
    module: "ESNext",
    moduleResolution: "Bundler",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    paths: { "@quickback/client/v1": [join(client, "v1.ts")], "@quickback/client/raw": [join(client, "raw.ts")] },
    ...compilerOptions,
  };
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["**/*"] }));
    return await run(join(installed(compiler), "bin/tsc"), folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function run(tsc: string, folder: string): Promise<string> {
  return new Promise((resolve) => {
    const command = [tsc, "-p", folder, "--pretty", "false"];
    execFile(process.execPath, command, { cwd: folder, maxBuffer: 1e8 }, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}
