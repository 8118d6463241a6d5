import { contractOf, describeViolations, type Contract } from "@quickback/contract";

type Answer = (request: Request) => Promise<Response>;

/** A contract compiles a document's schemas as it meets them: once for all servers of a document. */
const contracts = new WeakMap<object, Contract>();

/** A server whose every answer is held against its document: one that differs fails the test. */
export function heldTo(document: object, answer: Answer): Answer {
  const contract = contracts.get(document) ?? contractOf(document);
  contracts.set(document, contract);
  return async (request) => {
    const response = await answer(request.clone());
    const wrong = [
      ...(await violations(contract, request, response.clone())),
      ...(await leaks(response.clone())),
      ...(response.status >= 500 ? [`the server failed with ${response.status}`] : []),
    ];
    if (wrong.length === 0) return response;
    throw new Error(`${request.method} ${request.url}\n${wrong.join("\n")}\n${await response.clone().text()}`);
  };
}

async function violations(contract: Contract, request: Request, response: Response): Promise<string[]> {
  const { pathname } = new URL(request.url);
  if (request.method === "OPTIONS" || isOutside(pathname)) return [];
  if (contract.operationFor(request.method, pathname) !== undefined) {
    const found = await contract.check(request, response);
    return found.length === 0 ? [] : [describeViolations(found)];
  }
  if (pathname.startsWith("/auth/v1/")) return []; // Better Auth has more operations than the document
  return response.status === 404 || response.status === 405 ? [] : [`${response.status} where there is no operation`];
}

/** What the document does not describe by design: itself, its page, and the health check. */
function isOutside(pathname: string): boolean {
  return ["/openapi.json", "/docs", "/docs/reference.js", "/health"].includes(pathname);
}

/** Words that only a driver, a statement or a stack has. */
const internals = /SQLITE_|D1_ERROR|Drizzle|LibsqlError|constraint failed|insert into|node_modules/i;
const frame = /\bat .+:\d+:\d+/; // "At 0: … 12:00:00" is none

async function leaks(response: Response): Promise<string[]> {
  if (response.status < 400) return [];
  const text = await response.text();
  const found = internals.exec(text) ?? frame.exec(text);
  return found === null ? [] : [`the error's body says ${JSON.stringify(found[0])}`];
}
