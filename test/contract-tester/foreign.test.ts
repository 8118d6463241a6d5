import { testContract, type ContractReport } from "@quickback/contract";
import { describe, expect, it, test } from "vitest";
import { drifts, type Drift } from "./drifts.js";
import { foreignDocument } from "./foreign-document.js";
import { callers, foreignServer } from "./foreign-server.js";

function run({ answer, document }: Partial<Drift> = {}, options: object = {}): Promise<ContractReport> {
  const server = foreignServer();
  const faithful = async (request: Request) => server.fetch(request);
  const text = JSON.stringify(foreignDocument);
  const app = { fetch: (request: Request) => (answer === undefined ? faithful(request) : answer(request, faithful)) };
  const changed: unknown = JSON.parse(document === undefined ? text : document(text));
  if (document !== undefined && JSON.stringify(changed) === text) throw new Error("The document was not changed.");
  return testContract({ app, document: changed as object, callers, ...options });
}

describe("a server that keeps to its document", () => {
  it("has no findings, and every operation succeeds", async () => {
    const { findings, notes, requests, operations } = await run({}, { requests: 2_000 });
    expect(findings).toEqual([]);
    expect(notes).toEqual([]);
    expect(requests).toBe(2_000);
    for (const { name, statuses } of operations)
      expect(Object.keys(statuses), name).toEqual(expect.arrayContaining(["401"]));
  });

  it.each([2, 3, 4])("has none with the seed %i either", async (seed) => {
    expect((await run({}, { seed })).findings).toEqual([]);
  });
});

test.each(Object.entries(drifts))("finds a server that %s", async (_name, drift) => {
  const { findings } = await run(drift, { timeout: drift.kind === "timeout" ? 250 : undefined });
  const [operation, place] = drift.at;
  expect(findings).toContainEqual(expect.objectContaining({ kind: drift.kind, operation, place }));
});

describe("some of the operations", () => {
  it("are tested alone, with rows that the others make and list", async () => {
    const { operations, notes, findings } = await run({}, { only: ["* /todos/{todoId}"], requests: 90 });
    expect(operations.map(({ name }) => name)).toEqual(
      ["GET", "PATCH", "DELETE"].map((one) => `${one} /todos/{todoId}`),
    );
    expect({ notes, findings }).toEqual({ notes: [], findings: [] });
  });

  it("are never called, not even by a link, where they are skipped", async () => {
    const methods = new Set<string>();
    const answer: Drift["answer"] = (request, faithful) => {
      methods.add(request.method + (/\d$/.test(request.url) ? " one" : ""));
      return faithful(request);
    };
    const { findings } = await run({ answer }, { skip: ["DELETE *"], requests: 300 });
    expect(findings).toEqual([]);
    expect(methods).toContain("PATCH one");
    expect(methods).not.toContain("DELETE one");
  });

  it("are an error where there are none", async () => {
    await expect(run({}, { only: ["GET /nothing"] })).rejects.toThrow("none of the operations that were asked for");
  });
});

test("the same seed makes the same requests, another one others", async () => {
  const sent = async (seed: number) => {
    const texts: string[] = [];
    const answer: Drift["answer"] = async (request, faithful) => {
      texts.push(`${request.method} ${request.url} ${await request.clone().text()}`);
      return faithful(request);
    };
    await run({ answer }, { seed, requests: 300 });
    return texts;
  };
  const first = await sent(7);
  expect(await sent(7)).toEqual(first);
  expect(await sent(8)).not.toEqual(first);
});
