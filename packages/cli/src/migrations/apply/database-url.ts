import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { misuse } from "../../command/failure.js";
import { unlessMissing } from "../../process/error-codes.js";

/** Which database the compiled server opens. */
export interface Address {
  readonly url: string;
  readonly authToken: string | undefined;
  /** The file, absolute, where it is one. */
  readonly file: string | undefined;
}

/** Reads it from where the server reads it. A relative path starts from the project's folder. */
export function addressOf(env: Readonly<Record<string, string | undefined>>, root: string): Address {
  const url = env["DATABASE_URL"] ?? "file:data.db";
  const authToken = env["DATABASE_AUTH_TOKEN"];
  if (url.includes(":memory:"))
    throw misuse(
      "DATABASE_URL is :memory:, which keeps nothing.",
      "Name a file, as in file:data.db, or a libsql server.",
    );
  if (!url.startsWith("file:")) return { url, authToken, file: undefined };
  const [path = "", ...query] = url
    .slice("file:".length)
    .replace(/^\/\/\//, "/")
    .split("?");
  const file = resolve(root, decodeURIComponent(path));
  return { url: [pathToFileURL(file).href, ...query].join("?"), authToken, file };
}

/** Whether the database exists, as far as it is a file. */
export async function isThere({ file }: Address): Promise<boolean> {
  return file === undefined || access(file).then(() => true, unlessMissing(false));
}
