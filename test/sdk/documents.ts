import { readFile } from "node:fs/promises";
import type { OpenApiDocument } from "@quickback/sdk";

/** A document of `documents/`. */
export async function readDocument(name: string): Promise<OpenApiDocument> {
  return JSON.parse(await readFile(new URL(`documents/${name}.json`, import.meta.url), "utf8"));
}

export const DOCUMENTS = ["my-site", "pets-3.0", "collisions-3.1"];
