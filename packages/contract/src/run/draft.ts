import { isObject } from "../document.js";
import type { Parameter } from "../parameters.js";
import type { Endpoint } from "./endpoint.js";

/** Who asks: a name, and the headers that show it. */
export interface Caller {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A request before it is written as one. */
export interface Draft {
  readonly endpoint: Endpoint;
  readonly caller: Caller;
  readonly values: ReadonlyMap<Parameter, unknown>;
  readonly body?: { readonly type: string; readonly text: string } | undefined;
  /** Instead of the operation's. */
  readonly method?: string;
  /** Query parameters that the operation does not have, credentials among them. */
  readonly query?: readonly (readonly [string, string])[];
  /** Beside the caller's. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Writes a draft as a request; `undefined` where HTTP has no way to, such as for a header with a line break. */
export function requestOf(draft: Draft, base: string): Request | undefined {
  const { endpoint, caller, values, body, method = endpoint.method } = draft;
  try {
    const path = pathOf(endpoint, values);
    if (path === undefined) return undefined;
    const query = [...queryOf(values), ...(draft.query ?? [])]
      .map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`)
      .join("&");
    const cookies = [...values].flatMap(([one, value]) =>
      one.in === "cookie" ? [`${one.name}=${textOf(value)}`] : [],
    );
    const fields = [...values].flatMap(([one, value]) => (one.in === "header" ? [[one.name, listed(one, value)]] : []));
    const headers = new Headers({ ...caller.headers, ...draft.headers, ...Object.fromEntries(fields) });
    if (cookies.length > 0) headers.set("cookie", [headers.get("cookie") ?? [], cookies].flat().join("; "));
    const sent = body !== undefined && method !== "GET" && method !== "HEAD";
    if (sent) headers.set("content-type", body.type);
    return new Request(base + path + (query === "" ? "" : `?${query}`), {
      method,
      headers,
      redirect: "manual",
      ...(sent ? { body: body.text } : {}),
    });
  } catch {
    return undefined;
  }
}

function pathOf({ path }: Endpoint, values: Draft["values"]): string | undefined {
  const texts = new Map(
    [...values].flatMap(([one, value]) => (one.in === "path" ? [[one.name, listed(one, value)]] : [])),
  );
  const parts = path.split(/\{([^}]+)\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    const text = texts.get(part) ?? "";
    return text === "" || text === "." || text === ".." ? undefined : encodeURIComponent(text);
  });
  return parts.includes(undefined) ? undefined : parts.join("");
}

function queryOf(values: Draft["values"]): [string, string][] {
  return [...values].flatMap(([one, value]): [string, string][] => (one.in === "query" ? pairsOf(one, value) : []));
}

function pairsOf(parameter: Parameter, value: unknown): [string, string][] {
  const { name, style, explode } = parameter;
  if (Array.isArray(value) && explode) return value.map((item): [string, string] => [name, textOf(item)]);
  if (!isObject(value)) return [[name, listed(parameter, value)]];
  const members = Object.entries(value).map(([key, item]): [string, string] => [key, textOf(item)]);
  if (style === "deepObject") return members.map(([key, text]) => [`${name}[${key}]`, text]);
  return explode ? members : [[name, members.flat().join(",")]];
}

const separators: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

/** A value as one text, lists and objects by the parameter's style (OpenAPI 3.1, section 4.8.12.3). */
function listed({ style }: Parameter, value: unknown): string {
  const items = Array.isArray(value) ? value : isObject(value) ? Object.entries(value).flat() : [value];
  return items.map(textOf).join(separators[style] ?? ",");
}

function textOf(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
