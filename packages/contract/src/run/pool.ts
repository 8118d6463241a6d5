import { decoded } from "../check-parameters.js";
import { isObject } from "../document.js";
import type { OperationFinder } from "../find-operation.js";
import { pick, type Random } from "../generate/random.js";
import type { Endpoint } from "./endpoint.js";

/** The ids of rows that the server has shown. */
export interface Pool {
  /** Takes the ids from an answer: of its rows, or of the row that it made. */
  learn(answer: Shown): void;
  /** What is known for a path's parameters, in their order, the first ones at least. */
  known(path: string, random: Random): readonly string[];
  forget(path: string, values: readonly string[]): void;
  /** An id for a field such as `authorId`, of the rows of `/authors`. */
  idFor(field: string, random: Random): string | undefined;
}

export interface Shown {
  readonly endpoint: Endpoint;
  /** The values of the path's parameters. */
  readonly values: readonly string[];
  readonly json: unknown;
  readonly location: string | null;
}

export function poolOf(endpoints: readonly Endpoint[], operationFor: OperationFinder): Pool {
  const rows = new Map<string, string[][]>();
  const names = new Map(endpoints.flatMap(({ path }) => prefixesOf(path).map(({ key, name }) => [key, name] as const)));

  function put(key: string, values: readonly string[]): void {
    const others = (rows.get(key) ?? []).filter((one) => one.join("/") !== values.join("/"));
    rows.set(key, [...others, [...values]].slice(-mostRows));
  }

  return {
    learn({ endpoint, values, json, location }) {
      const key = `${keyOf(endpoint.path)}/{}`;
      const name = names.get(key);
      if (name !== undefined) for (const id of idsIn(json, name)) put(key, [...values, id]);
      const made = location === null ? undefined : madeAt(location, operationFor);
      if (made !== undefined) put(keyOf(made.path), made.values);
    },
    known(path, random) {
      for (const { key } of prefixesOf(path).toReversed()) {
        const found = pick(rows.get(key) ?? [], random);
        if (found !== undefined) return found;
      }
      return [];
    },
    forget(path, values) {
      const gone = `${values.join("/")}/`;
      for (const [key, known] of rows) {
        if (!key.startsWith(keyOf(path))) continue;
        rows.set(
          key,
          known.filter((one) => !`${one.join("/")}/`.startsWith(gone)),
        );
      }
    },
    idFor(field, random) {
      const thing = /^(.+?)_?id$/i.exec(field)?.[1]?.toLowerCase();
      if (thing === undefined) return undefined;
      const keys = [...rows.keys()].filter((key) => isOf(key, thing));
      return pick(
        keys.flatMap((key) => rows.get(key) ?? []),
        random,
      )?.at(-1);
    },
  };
}

const mostRows = 12;

/** `/posts/{}/comments` of `/posts/{id}/comments`. */
function keyOf(path: string): string {
  return path.replaceAll(/\{[^}]+\}/g, "{}");
}

/** Each part of a path that ends with a parameter, and that parameter's name. */
function prefixesOf(path: string): { readonly key: string; readonly name: string }[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map((match) => ({
    key: keyOf(path.slice(0, match.index + match[0].length)),
    name: match[1] ?? "",
  }));
}

/** Whether a key is of the rows that a word names: `/api/categories/{}` of `category`. */
function isOf(key: string, thing: string): boolean {
  const last = /([^/{}]+)\/\{\}$/.exec(key)?.[1]?.toLowerCase().replaceAll(/[-_]/g, "") ?? "";
  const word = thing.replaceAll(/[-_]/g, "");
  return [word, `${word}s`, `${word}es`, word.replace(/y$/, "ies")].includes(last);
}

/** The ids of a list's rows, wherever the list stands, or of a row. */
function idsIn(json: unknown, name: string): string[] {
  const lists = Array.isArray(json) ? [json] : isObject(json) ? Object.values(json).filter(Array.isArray) : [];
  const found = [json, ...lists.flat()].flatMap((row) => idOf(row, name) ?? []);
  return [...new Set(found)].slice(-mostRows);
}

export function idOf(row: unknown, name: string): string | undefined {
  if (!isObject(row)) return undefined;
  const key = [name, "id", "_id", "uuid", "key", "slug"].find((one) => Object.hasOwn(row, one));
  const value = key === undefined ? undefined : row[key];
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

/** Where a `Location` leads. */
export function madeAt(
  location: string,
  operationFor: OperationFinder,
): { path: string; values: string[] } | undefined {
  if (!URL.canParse(location, "http://server")) return undefined;
  const { pathname } = new URL(location, "http://server");
  const found = ["GET", "PATCH", "PUT", "DELETE"].map((method) => operationFor(method, pathname)).find(Boolean);
  if (found === undefined || found.captured.size === 0) return undefined;
  return { path: found.path, values: [...found.captured.values()].map(decoded) };
}
