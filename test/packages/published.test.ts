import { mkdir, mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lintPackage, lintTypes } from "./lint.js";
import { errorsInDeclarations } from "./our-types.js";
import { pack, type Packed } from "./packed.js";
import { programs } from "./programs.js";
import { whileDeveloping, whileServing } from "./servers.js";
import { buildIn, packageFolders, repository } from "./staged.js";
import { installProject, installTool, installedFrom, projectIn, type PackageJson, type Project } from "./stranger.js";
import { tracesOf } from "./traces.js";

let folder: string;
let packed: readonly Packed[];

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "quickback-published-")));
  await mkdir(join(folder, "build"));
  await buildIn(join(folder, "build"));
  packed = await pack(join(folder, "build"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const names = packageFolders.map((name) => (name === "cli" ? "quickback" : `@quickback/${name}`));

function find(name: string): Packed {
  const found = packed.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} was not packed.`);
  return found;
}

const published =
  /^(package\.json|README\.md|LICENSE|bin\/\w+(\.d\.ts|\.js)|dist\/.+(\.js|\.d\.ts(\.map)?)|src\/.+\.ts)$/;
const forTests = /\.test(-d)?\.|(^|\/)(test|testing)\//;

test.each(names)("%s ships what it runs on, and its sources, and nothing else", async (name) => {
  const { files, size } = find(name);
  expect(files.filter((file) => !published.test(file) || forTests.test(file))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(["package.json", "README.md", "LICENSE"]));
  // A declaration's map leads to the source that an editor then opens.
  const sources = files.filter((file) => /^src\/.+\.ts$/.test(file) && !file.endsWith(".d.ts"));
  const built = sources.flatMap((file) => [".js", ".d.ts", ".d.ts.map"].map((end) => inDist(file) + end));
  expect(files.filter((file) => file.startsWith("dist/")).toSorted()).toEqual(built.toSorted());
  expect(size, packed.map((one) => `${one.name}: ${one.size} bytes`).join("\n")).toBeLessThan(1_500_000);
});

const inDist = (source: string) => source.replace(/^src\/(.+)\.ts$/, "dist/$1");

test.each(names)("publint and Are The Types Wrong? find nothing in %s", async (name) => {
  const { tarball, manifest } = find(name);
  expect(await lintPackage(tarball)).toEqual([]);
  const { entryPoints, problems } = await lintTypes(tarball);
  expect(problems).toEqual([]);
  expect(entryPoints).toEqual(Object.keys(manifest.exports));
});

test("the packages ask for each other in the very version that is published with them", () => {
  const versions = new Map(packed.map(({ name, version }) => [name, version]));
  const asked = packed.flatMap(({ manifest: { dependencies, peerDependencies } }) =>
    Object.entries({ ...dependencies, ...peerDependencies }).filter(([name]) => versions.has(name)),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(([name, version]) => versions.get(name) !== version)).toEqual([]);
});

test("the licence of every package is the repository's", async () => {
  const texts = packageFolders.map((name) => readFile(join(repository, "packages", name, "LICENSE"), "utf8"));
  expect(new Set(await Promise.all(texts))).toEqual(new Set([await readFile(join(repository, "LICENSE"), "utf8")]));
});

// npm unpacks 400 packages, which took 20 seconds alone; npx, tsc and the servers take another 20.
test("a stranger installs, starts a project, compiles, checks, serves and calls", async () => {
  await mkdir(join(folder, "notebook"));
  const project = projectIn(join(folder, "notebook"));
  await installTool(project, packed);
  await project.npx("quickback", "init", "--yes");
  await checkDependencies(project);
  await installProject(project, packed);
  await checkInstalled(project);

  await project.npx("quickback", "compile");
  await project.npx("quickback", "compile", "--check");
  await project.npx("tsc", "--strict", "--noEmit");
  expect(errorsInDeclarations(project.folder, entryPoints())).toEqual([]);
  await project.node("--input-type=commonjs", "--eval", requireAll());
  await runPrograms(project);
  expect(await tracesOf(project, [repository, join(folder, "build")])).toEqual([]);
});

/** What `init` writes must be what a registry would have. */
async function checkDependencies(project: Project): Promise<void> {
  const { dependencies } = await project.json<PackageJson>("package.json");
  const ours = Object.entries(dependencies).filter(([name]) => names.includes(name));
  expect(ours.length).toBeGreaterThan(0);
  expect(ours).toEqual(ours.map(([name]) => [name, find(name).version]));
}

/** Each once, and from its tarball. */
async function checkInstalled(project: Project): Promise<void> {
  const want = packed.map(({ name, tarball }) => [
    `node_modules/${name}`,
    expect.stringMatching(new RegExp(`^file:.*${basename(tarball)}$`)),
  ]);
  expect((await installedFrom(project)).toSorted()).toEqual(want.toSorted());
}

const entryPoints = () =>
  packed.flatMap(({ name, manifest }) => Object.keys(manifest.exports).map((path) => name + path.slice(1)));

/** Every module of ours, from CommonJS: this is why `attw` may say that CommonJS finds ES modules. */
function requireAll(): string {
  return entryPoints()
    .filter((specifier) => specifier !== "@quickback/contract/vitest") // for those who have Vitest, which alone can load it
    .map((specifier) => `require(${JSON.stringify(specifier)});`)
    .join("\n");
}

/** As TypeScript through our loader, and compiled to JavaScript in plain Node; in development, and as it is deployed. */
async function runPrograms(project: Project): Promise<void> {
  const { folder, node, npx, write } = project;
  for (const [path, text] of Object.entries(programs)) await write(path, text);
  await npx("tsc", "-p", "tsconfig.built.json");
  const document = await project.json("generated/openapi.json");
  expect(JSON.parse(await node("built/describe.js"))).toEqual(document);
  expect(JSON.parse(await node("--import", "quickback/register", "describe.ts"))).toEqual(document);

  const refused = ["AUTH_MISSING", "VALIDATION_ERROR"];
  const titles = ["Written by Ada"];
  await whileDeveloping(folder, async (url) => {
    expect(JSON.parse(await node("built/call.js", url))).toEqual({ refused, titles });
  });
  const deployed = {
    DATABASE_URL: "file:.data/notebook.db",
    BETTER_AUTH_SECRET: "a secret of more than thirty-two letters",
  };
  await whileServing(folder, deployed, async (url) => {
    const said = await node("--import", "quickback/register", "call.ts", url);
    expect(JSON.parse(said)).toEqual({ refused, titles: [...titles, ...titles] });
  });
}
