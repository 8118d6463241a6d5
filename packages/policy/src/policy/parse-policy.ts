import type { Policy } from "./policy.js";

const version: Policy["version"] = 2;

/** Reads a `policy.json`. Throws an `Error` that says why a text is none. */
export function parsePolicy(text: string): Policy {
  const given: unknown = JSON.parse(text);
  if (!isRecord(given) || !Array.isArray(given["resources"])) throw new Error("It holds no policy");
  if (given["version"] !== version)
    throw new Error(`It has version ${String(given["version"])} of the form; this tool reads ${version}`);
  return given as unknown as Policy; // a compiler of this form wrote it: its version says so
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
