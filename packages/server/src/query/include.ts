import { suggestion } from "../problem/suggestion.js";
import type { GetOperation, ListOperation } from "../resource/operation.js";
import type { Targets } from "../table/readable-rows.js";
import type { Texts } from "./parameters.js";

/** The relations that a query asks for, each with those that it asks for of its rows. */
export type Inclusion = ReadonlyMap<string, ReadonlySet<string>>;

export const nothingIncluded: Inclusion = new Map();

/** Every path that a query may include: `author`, `comments`, `comments.author`. */
export function includablePaths({ resource, include }: ListOperation | GetOperation, targets: Targets): string[] {
  return include.flatMap((name) => {
    const target = targets.get(resource.relations.get(name)?.resource ?? "");
    return [name, ...(target?.include ?? []).map((nested) => `${name}.${nested}`)];
  });
}

/** Reads `author,comments.author`; what is wrong is told to `report`, one sentence each. */
export function readInclude(
  texts: Texts | undefined,
  paths: ReadonlySet<string>,
  report: (sentence: string) => void,
): Inclusion {
  const asked = new Map<string, Set<string>>();
  const seen = new Set<string>();
  // one path more than there are is unknown, or there twice
  const given = texts?.flatMap((text) => text.split(",", paths.size + 1)).slice(0, paths.size + 1) ?? [];
  for (const path of given) {
    if (!paths.has(path)) report(unknown(path, paths));
    else if (seen.has(path)) report(`The parameter "include" names "${path}" twice.`);
    seen.add(path);
    const [name = "", nested] = path.split(".");
    const below = asked.get(name) ?? new Set();
    asked.set(name, nested === undefined ? below : below.add(nested));
  }
  return asked;
}

function unknown(path: string, paths: ReadonlySet<string>): string {
  const shown = JSON.stringify(path.slice(0, 100));
  return `The parameter "include" names ${shown}, which cannot be included.${suggestion(path, paths)}`;
}
