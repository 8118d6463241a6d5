import { readFile } from "node:fs/promises";
import type { OpenApiDocument } from "@quickback/sdk";

/** A document of `documents/`. */
export async function readDocument(name: string): Promise<OpenApiDocument> {
  return JSON.parse(await readFile(new URL(`documents/${name}.json`, import.meta.url), "utf8"));
}

export const DOCUMENTS = ["my-site", "pets-3.0", "collisions-3.1"];

/** What the server of the example site says of itself. */
export async function readServersDocument(): Promise<OpenApiDocument> {
  return JSON.parse(await readFile(new URL("../../generated/my-site/openapi.json", import.meta.url), "utf8"));
}
