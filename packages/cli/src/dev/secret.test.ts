import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { developmentEnv } from "./secret.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "quickback-secret-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  vi.stubEnv("BETTER_AUTH_SECRET", undefined);
});

afterEach(() => void vi.unstubAllEnvs());

test("makes a secret once, and only its owner may read it", async () => {
  const { BETTER_AUTH_SECRET: secret } = await developmentEnv(folder, folder);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(await readFile(join(folder, "secret"), "utf8")).toBe(`${secret}\n`);
  expect((await stat(join(folder, "secret"))).mode & 0o777).toBe(0o600);
  expect((await developmentEnv(folder, folder))["BETTER_AUTH_SECRET"]).toBe(secret);
});

test("prefers what the environment says", async () => {
  vi.stubEnv("BETTER_AUTH_SECRET", "from the environment");
  vi.stubEnv("NODE_ENV", "production");
  expect(await developmentEnv(folder, folder)).toMatchObject({
    BETTER_AUTH_SECRET: "from the environment",
    NODE_ENV: "production",
  });
});

test("is development where the environment does not say", async () => {
  vi.stubEnv("NODE_ENV", undefined);
  expect((await developmentEnv(folder, folder))["NODE_ENV"]).toBe("development");
});

test("reads .env and .dev.vars of the project, which the environment overrides", async () => {
  await writeFile(join(folder, ".env"), 'MAIL_KEY="from .env"\nREGION=eu\n# a comment\n');
  await writeFile(join(folder, ".dev.vars"), "MAIL_KEY=from .dev.vars\nBETTER_AUTH_SECRET=of the Worker\n");
  vi.stubEnv("REGION", "us");
  expect(await developmentEnv(folder, folder)).toMatchObject({
    MAIL_KEY: "from .dev.vars",
    REGION: "us",
    BETTER_AUTH_SECRET: "of the Worker",
  });
});

test.each(["\u0000SECRET=x", Buffer.from([0x41, 0x3d, 0xff, 0xfe])])(
  "says that %j in .env is no text",
  async (bytes) => {
    await writeFile(join(folder, ".env"), bytes);
    await expect(developmentEnv(folder, folder)).rejects.toMatchObject({
      message: expect.stringMatching(/\.env is not a text\.$/),
      help: "Write a line NAME=value for each variable, in UTF-8.",
    });
  },
);

test("says that .dev.vars is a folder", async () => {
  await mkdir(join(folder, ".dev.vars"));
  await expect(developmentEnv(folder, folder)).rejects.toMatchObject({
    name: "Failure",
    message: expect.stringMatching(/\.dev\.vars is a folder, and should be a file\.$/),
  });
});
