import { resolve } from "node:path";
import type { OpenApiDocument } from "../build/server.js";
import { findRoot } from "../build/places.js";
import { readFileOrRef, type Places } from "../output/read-file-or-ref.js";
import { parseDocument } from "./parse-document.js";

interface Project {
  readonly project: string;
  readonly out: string | undefined;
}

/** The document in a file or, where there is no such file, the `openapi.json` of the output at a git ref. Throws a `Failure`. */
export async function readDocument(base: string, project: Project): Promise<OpenApiDocument> {
  const text = await readFileOrRef(base, {
    name: "openapi.json",
    example: "quickback openapi diff origin/main generated/openapi.json",
    findPlaces: () => findPlaces(project),
  });
  return parseDocument(text, base, 2);
}

async function findPlaces({ project, out }: Project): Promise<Places> {
  const root = await findRoot(project);
  if (out !== undefined) return { root, target: resolve(out) };
  const { loadConfig } = await import("@quickback/compiler/compile");
  return { root, target: resolve((await loadConfig(root)).outputDir) };
}
