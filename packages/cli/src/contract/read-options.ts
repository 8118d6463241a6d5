import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { documentIn, type ContractTestOptions } from "@quickback/contract";
import type { Arguments } from "../command/arguments.js";
import { Failure, misuse } from "../command/failure.js";
import { shown } from "../command/shown.js";
import { unlessMissing } from "../process/error-codes.js";
import { loadApp } from "./load-app.js";

/** What the command line asks for. Throws a `Failure` that says what is wrong with it. */
export async function readOptions({ values, repeated }: Arguments): Promise<ContractTestOptions> {
  const [url, app] = [values.get("url"), values.get("app")];
  if (url !== undefined && app !== undefined) throw misuse("--url does not go with --app.");
  if (url === undefined && app === undefined) {
    throw misuse("contract needs --url URL or --app FILE.", "See quickback contract --help.");
  }
  const server =
    app === undefined ? { url: checkedUrl(url ?? "") } : { app: await loadApp(app), environment: process.env };
  const headers = (repeated.get("header") ?? []).map(readHeader);
  return {
    ...server,
    document: await readDocument(values.get("document")),
    callers: { caller: Object.fromEntries(headers) },
    requests: countOf("requests", values.get("requests")),
    seed: values.get("seed") === "random" ? Math.floor(Math.random() * 2 ** 31) : numberOf("seed", values.get("seed")),
    timeout: countOf("timeout", values.get("timeout")),
    only: repeated.get("only"),
    skip: repeated.get("skip"),
    closedQuery: repeated.get("closed-query"),
  };
}

function checkedUrl(url: string): string {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  throw misuse(`--url needs an address such as http://localhost:8787, not "${url}".`);
}

function readHeader(text: string): [name: string, value: string] {
  const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):\s*(.*)$/.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return [name, value];
  throw misuse(`--header needs a name and a value, not "${text}".`, 'Write it as in HTTP: --header "X-Api-Key: …".');
}

function numberOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined || /^\d{1,15}$/.test(text)) return text === undefined ? undefined : Number(text);
  throw misuse(`--${option} needs a whole number, not "${text}".`);
}

/** No requests at all would find nothing, and look as if they had looked. */
function countOf(option: string, text: string | undefined): number | undefined {
  const count = numberOf(option, text);
  if (count !== 0) return count;
  throw misuse(`--${option} needs a whole number from 1 on, not "${text}".`);
}

async function readDocument(place: string | undefined): Promise<object | undefined> {
  if (place === undefined) return undefined;
  if (/^https?:/.test(place)) return documentIn(await fetchText(place), place);
  const text = await readFile(place, "utf8").catch(unlessMissing(undefined));
  if (text === undefined) throw misuse(`There is no file ${shown(resolve(place))}.`);
  return documentIn(text, place);
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url).catch(() => undefined);
  if (response?.ok === true) return response.text();
  throw new Failure(`${url} has no document: ${response?.status ?? "it can't be reached"}.`, { exitCode: 2 });
}
