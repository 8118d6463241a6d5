import { createHash } from "node:crypto";
import type { OutputFile } from "@quickback/compiler/compile";
import { printJson } from "./print-json.js";

/** SHA-256 of the content of each file, in hexadecimal, by its path inside the output. */
export type Hashes = ReadonlyMap<string, string>;

export const manifestPath = "manifest.json";

/** Adds the manifest to what a compile made: how an edit by hand is noticed later. */
export function withManifest(files: readonly OutputFile[]): OutputFile[] {
  const hashes = [...hashesOf(files)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [...files, { path: manifestPath, text: printJson({ files: Object.fromEntries(hashes) }) }];
}

export function hashesOf(files: readonly OutputFile[]): Hashes {
  return new Map(files.map(({ path, text }) => [path, hash(text)]));
}

/** What a manifest says; empty where it can't be read, for then it proves nothing. */
export function parseManifest(text: string): Hashes {
  try {
    const parsed: unknown = JSON.parse(text);
    const files = isRecord(parsed) && isRecord(parsed["files"]) ? parsed["files"] : {};
    return new Map(Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return new Map();
  }
}

export function hash(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
