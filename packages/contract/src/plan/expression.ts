import { isObject } from "../document.js";
import type { Exchange } from "../run/session.js";

/** The value of a link's expression (OpenAPI 3.1, section 4.8.20.4), `undefined` where there is none; others are values. */
export function valueOfExpression(expression: unknown, exchange: Exchange): unknown {
  if (typeof expression !== "string") return expression;
  const braced = /^\{(\$.+)\}$/.exec(expression)?.[1] ?? expression;
  if (!braced.startsWith("$")) return expression;
  const [, side, source = ""] = /^\$(request|response)\.(.+)$/.exec(braced) ?? [];
  if (side === "request") return ofRequest(source, exchange);
  if (side === "response") return ofResponse(source, exchange);
  const { request, status } = exchange;
  return ({ $url: request.url, $method: request.method, $statusCode: status } as Readonly<Record<string, unknown>>)[
    braced
  ];
}

function ofResponse(source: string, { json, headers }: Exchange): unknown {
  if (source.startsWith("body")) return pointedAt(json, source.slice("body".length));
  return headers.get(source.replace(/^header\./, "")) ?? undefined;
}

function ofRequest(source: string, { draft, request }: Exchange): unknown {
  if (source.startsWith("body")) return pointedAt(parsed(draft.body?.text), source.slice("body".length));
  const [place, ...rest] = source.split(".");
  const name = rest.join(".");
  if (place === "header") return request.headers.get(name) ?? undefined;
  return [...draft.values].find(([one]) => one.in === place && one.name === name)?.[1];
}

/** By a JSON Pointer after `#`; the whole where there is none. */
function pointedAt(json: unknown, fragment: string): unknown {
  const keys = fragment.replace(/^#/, "").split("/").slice(1);
  let found = json;
  for (const key of keys.map((one) => one.replaceAll("~1", "/").replaceAll("~0", "~"))) {
    if (Array.isArray(found)) found = found[Number(key)];
    else found = isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  }
  return found;
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
