import { Failure } from "../command/failure.js";
import { ignored } from "./templates/gitignore.js";
import type { PackageJson } from "./templates/package-json.js";

/** A text, and what was added to the one that was there: `dependencies.zod`. */
export interface Merged {
  readonly text: string;
  readonly added: readonly string[];
}

const sections = ["scripts", "dependencies", "devDependencies"] as const;

/** Adds the scripts and dependencies that a `package.json` lacks, and changes none that it has. */
export function mergePackageJson(text: string, wanted: PackageJson): Merged {
  const manifest = parse(text);
  const known = new Set(
    ["dependencies", "devDependencies"].flatMap((section) => Object.keys(record(manifest, section))),
  );
  const added: string[] = [];
  for (const section of sections) {
    const present = record(manifest, section);
    const isMissing = (name: string) => (section === "scripts" ? !Object.hasOwn(present, name) : !known.has(name));
    const missing = Object.entries(wanted[section]).filter(([name]) => isMissing(name));
    if (missing.length > 0) manifest[section] = { ...present, ...Object.fromEntries(missing) };
    added.push(...missing.map(([name]) => `${section}.${name}`));
  }
  if (added.length === 0) return { text, added };
  return { text: `${JSON.stringify(manifest, null, indentOf(text))}\n`, added };
}

/** Adds the lines that a `.gitignore` lacks. */
export function mergeGitignore(text: string): Merged {
  const lines = new Set(text.split(/\r?\n/).map((line) => line.trim()));
  const has = (line: string) => [line, line.replace(/\/$/, ""), `/${line}`].some((form) => lines.has(form));
  const added = ignored.filter((line) => !has(line));
  if (added.length === 0) return { text, added };
  const ended = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  return { text: `${ended}${added.join("\n")}\n`, added };
}

function parse(text: string): Record<string, unknown> {
  try {
    const manifest: unknown = JSON.parse(text);
    if (isRecord(manifest)) return manifest;
  } catch {
    // Said below.
  }
  throw new Failure("package.json is not a JSON object, so nothing was written.", { help: "Repair it, or delete it." });
}

function record(manifest: Readonly<Record<string, unknown>>, key: string): Record<string, unknown> {
  const value = manifest[key] ?? {};
  if (isRecord(value)) return value;
  throw new Failure(`"${key}" in package.json is not an object, so nothing was written.`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The file's own indentation. */
function indentOf(text: string): string {
  return /^([ \t]+)"/m.exec(text)?.[1] ?? "  ";
}
