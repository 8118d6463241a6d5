import { readFile } from "node:fs/promises";

/** The version of the running command, which all of our packages share. */
export async function version(): Promise<string> {
  const manifest = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  // It is our own package.json, in a checkout and in an installed package.
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
