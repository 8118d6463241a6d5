import { isObject } from "../document.js";
import { canonical, each, type Both } from "./both.js";
import { changeOf, type Change } from "./change.js";

/** Where requests go: without a word, to where the document lies (OpenAPI 3.1, section 4.8.1). */
export function compareServers(servers: Both<unknown>, operations: readonly string[]): Change[] {
  const { before, after } = each(servers, serversIn);
  return [
    ...[...before].filter(([key]) => !after.has(key)).map(([, url]) => gone(url)),
    ...[...after].filter(([key]) => !before.has(key)).map(([, url]) => come(url)),
  ];

  function gone(url: string): Change {
    return changeOf("server-removed", `the server ${url} is gone`, ...operations);
  }

  function come(url: string): Change {
    return changeOf("server-added", `the server ${url} is new`, ...operations);
  }
}

/** The URLs by what they come to, with the values that their variables have. */
function serversIn(servers: unknown): ReadonlyMap<string, string> {
  const listed = Array.isArray(servers) && servers.length > 0 ? (servers as unknown[]) : [{ url: "/" }];
  return new Map(
    listed.filter(isObject).map(({ url, variables }) => {
      const text = String(url).replace(/(.)\/$/, "$1");
      return [`${text} ${canonical(valuesIn(variables))}`, text];
    }),
  );
}

function valuesIn(variables: unknown): unknown {
  if (!isObject(variables)) return undefined;
  return Object.entries(variables).map(([name, one]) => [name, isObject(one) ? [one["default"], one["enum"]] : one]);
}
