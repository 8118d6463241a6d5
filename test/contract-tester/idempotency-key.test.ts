import { testContract } from "@quickback/contract";
import { expect, it } from "vitest";
import { foreignDocument } from "./foreign-document.js";
import { callers, foreignServer } from "./foreign-server.js";

/** The to-do list, where a create takes a key as draft-ietf-httpapi-idempotency-key-header has it. */
function documentWith(parameter: object): object {
  const changed = structuredClone(foreignDocument);
  Object.assign(changed.paths["/todos"].post, {
    parameters: [{ name: "Idempotency-Key", in: "header", ...parameter }],
  });
  return changed;
}

/** Remembers every key with its body: another body is answered 422, and the same one what it was the first time. */
function serverWithKeys(isKey: RegExp, isRequired: boolean) {
  const server = foreignServer();
  const kept = new Map<string, { readonly body: string; readonly response: Response }>();
  const sent: string[] = [];
  return {
    sent,
    async fetch(request: Request) {
      const key = request.headers.get("idempotency-key");
      const isOwner = request.headers.get("authorization") === callers.owner.Authorization;
      const isCreate = request.method === "POST" && request.url.endsWith("/todos");
      if (!isOwner || !isCreate || (key === null && !isRequired)) return server.fetch(request);
      if (key === null || !isKey.test(key)) return problem("There is no such key.");
      sent.push(key);
      const body = await request.clone().text();
      const known = kept.get(key);
      if (known !== undefined && known.body !== body) return problem("The key was used for another body.");
      const response = known?.response ?? (await server.fetch(request));
      kept.set(key, { body, response: response.clone() });
      return response.clone();
    },
  };
}

function problem(title: string): Response {
  const headers = { "Content-Type": "application/problem+json" };
  return Response.json({ title, status: 422 }, { status: 422, headers });
}

it.each<[string, string, string, boolean]>([
  ["may be sent", "^[!-~]{1,64}$", "0198c0de", false],
  ["must be sent", "^[!-~]{1,64}$", "0198c0de", true],
  ["has a form of its own", "^k-[0-9]{12}$", "k-000000000001", true],
  ["is quoted", '^"[!-~]+"$', '"0198c0de"', true],
])("a key that %s is another one in each request and each run", async (_name, pattern, example, required) => {
  const document = documentWith({ schema: { type: "string", pattern }, example, required });
  const app = serverWithKeys(new RegExp(pattern), required);
  const run = () => testContract({ app, document, callers, requests: 400 });
  expect((await run()).findings).toEqual([]);
  expect((await run()).findings).toEqual([]);
  const allowed = app.sent.filter((one) => /^(k-\d{12}|"?[\da-f-]{36}"?)$/.test(one));
  expect(allowed.length).toBeGreaterThan(10);
  expect(new Set(allowed).size).toBe(allowed.length);
});
