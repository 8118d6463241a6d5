import { mkdir, mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CompileInput, Diagnostic, Project } from "@quickback/compiler/compile";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { build, type Stages } from "./build.js";

let root: string;

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "quickback-build-")));
  await mkdir(join(root, "quickback"));
  onTestFinished(() => rm(root, { recursive: true }));
});

function diagnostic(severity: Diagnostic["severity"]): Diagnostic {
  return { code: "test", severity, message: "A test.", help: "", file: undefined, path: [], place: undefined };
}

function stages(compiled: CompileInput[], diagnostics: readonly Diagnostic[] = []): Stages {
  const outputDir = join(root, "generated");
  const project = { name: "site", outputDir } as Project;
  return {
    loadConfig: () => Promise.resolve({ diagnostics: [], project, inputs: [], outputDir }),
    compile: (input) => {
      compiled.push(input);
      return Promise.resolve({ diagnostics, project, files: [{ path: "server/app.ts", text: "app" }], inputs: [] });
    },
    loadServer: ({ files }) =>
      Promise.resolve({
        createApp: () => ({ fetch: () => new Response() }),
        describe: () => Promise.resolve({ openapi: "3.1.1", of: files.map(({ path }) => path) }),
        auth: { open: () => Promise.reject(new Error("Not opened.")) },
        tables: {},
      }),
    generateSdk: (document) => Promise.resolve({ files: [{ path: "index.ts", text: Object.keys(document).join() }] }),
  };
}

test("puts server, document and SDK together", async () => {
  const built = await build({ project: root }, stages([], [diagnostic("warning")]));
  expect(built.files).toEqual([
    { path: "server/app.ts", text: "app" },
    { path: "openapi.json", text: '{\n  "openapi": "3.1.1",\n  "of": [\n    "server/app.ts"\n  ]\n}\n' },
    { path: "client/index.ts", text: "openapi,of" },
  ]);
  expect(built.diagnostics).toEqual([diagnostic("warning")]);
});

test.each([
  ["from the configuration", undefined, "generated"],
  ["from the option", "elsewhere/api", "elsewhere/api"],
])("takes the output folder %s", async (_, out, want) => {
  const compiled: CompileInput[] = [];
  const built = await build({ project: root, out: out && join(root, out) }, stages(compiled));
  expect(built.out).toBe(join(root, want));
  expect(compiled).toEqual([{ root, out: join(root, want) }]);
});

test("follows symbolic links, so that import paths are computed between real folders", async () => {
  await symlink(root, join(root, "link"));
  const built = await build({ project: join(root, "link"), out: join(root, "link", "new", "api") }, stages([]));
  expect([built.root, built.out]).toEqual([root, join(root, "new/api")]);
});

test("fails with all diagnostics where one is an error", async () => {
  const diagnostics = [diagnostic("warning"), diagnostic("error"), diagnostic("error")];
  await expect(build({ project: root }, stages([], diagnostics))).rejects.toMatchObject({
    message: "Nothing was compiled: 2 errors, 1 warning.",
    diagnostics,
    exitCode: 1,
  });
});

test("compiles all the same where the configuration has errors, to tell what is wrong with the features", async () => {
  const all = [diagnostic("error"), diagnostic("error")];
  const { loadConfig, compile, ...others } = stages([], all);
  const broken: Stages = {
    ...others,
    loadConfig: async (folder) => ({ ...(await loadConfig(folder)), diagnostics: all.slice(1), project: undefined }),
    compile: async (input) => ({ ...(await compile(input)), project: undefined }),
  };
  await expect(build({ project: root }, broken)).rejects.toMatchObject({ diagnostics: all, exitCode: 1 });
});

test.each([".", "quickback", "quickback/features", ".."])(
  "refuses to replace the features by the output: %s",
  async (out) => {
    await expect(build({ project: root, out: join(root, out) }, stages([]))).rejects.toMatchObject({ exitCode: 2 });
  },
);

test("says that the project's folder has to be writable", async () => {
  const denied = Object.assign(new Error("EACCES: permission denied, mkdtemp"), { code: "EACCES" });
  const unwritable: Stages = { ...stages([]), loadConfig: () => Promise.reject(denied) };
  await expect(build({ project: root }, unwritable)).rejects.toMatchObject({
    name: "Failure",
    message: expect.stringMatching(/^The folder .* may not be written by this user\.$/),
    help: expect.stringContaining("Make the folder writable."),
  });
});
