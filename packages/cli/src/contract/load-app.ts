import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { App } from "@quickback/contract";
import { Failure, misuse } from "../command/failure.js";
import { shown } from "../command/shown.js";

/** The server that a module exports as its default or as `app`. Throws a `Failure` where there is none. */
export async function loadApp(file: string): Promise<App> {
  const path = resolve(file);
  if (!existsSync(path)) throw misuse(`There is no file ${shown(path)}.`);
  const exported = await importModule(path);
  const app = [exported["default"], exported["app"]].find(hasFetch);
  if (app !== undefined) return app;
  throw new Failure(`${shown(path)} exports no server.`, {
    help: "Its default export, or app, needs a method fetch(request), as a Hono app or a Worker has.",
    exitCode: 2,
  });
}

async function importModule(path: string): Promise<Readonly<Record<string, unknown>>> {
  if (/\.[cm]?tsx?$/.test(path)) await import("quickback/register");
  try {
    // a module is an object of its exports
    return (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw new Failure(`${shown(path)} can't be loaded: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function hasFetch(value: unknown): value is App {
  return typeof value === "object" && value !== null && "fetch" in value && typeof value.fetch === "function";
}
