import { contractOf } from "../contract.js";
import { DocumentReader } from "../document.js";
import type { ContractFinding, ContractReport } from "../report/finding.js";
import { noFindings, type Findings } from "../report/findings.js";
import { schemaJudge, type SchemaJudge } from "../schemas.js";
import { askedFor, callersOf, documentFor, isNamed, notSkipped, targetOf } from "./asked.js";
import { findInDocument } from "./document-findings.js";
import { droppedFieldsOf } from "./dropped-fields.js";
import { endpointsOf, type Endpoint } from "./endpoint.js";
import { notesOf } from "./notes.js";
import { defaultSeed, defaultTimeout, requestsForEach, type ContractTestOptions } from "./options.js";
import { poolOf } from "./pool.js";
import { baseOf, documentAt, DocumentError } from "./read-document.js";
import { runAll } from "./run-all.js";
import { sessionOf } from "./session.js";
import { sourceOf, type Source } from "./source.js";
import { talliesOf } from "./tallies.js";

/**
 * Tests a server against its OpenAPI document, with requests made from the document. It writes and deletes what the
 * callers may. Throws an `UnreachableError` where there is no server, a `DocumentError` where there is no document.
 */
export async function testContract(options: ContractTestOptions): Promise<ContractReport> {
  const { seed = defaultSeed, timeout = defaultTimeout, closedQuery = [] } = options;
  const target = targetOf(options);
  const given = await documentFor(options, target);
  const base = baseOf(given, target.origin, options.url);
  const text = documentAt(given, base);
  const document = new DocumentReader(text);
  const documented = endpointsOf(document);
  const [endpoints, tested] = [notSkipped(documented, options), askedFor(documented, options)];
  if (tested.length === 0) throw new DocumentError("The document has none of the operations that were asked for.");
  const requests = options.requests ?? tested.length * requestsForEach;

  const findings = noFindings();
  if (!findInDocument(text, tested, findings)) return { ...nothingSent, seed, findings: findings.list() };

  const contract = contractOf(text, { isLenient: true });
  const judge = telling(schemaJudge(text, { isStrict: false, side: "request" }), findings);
  const callers = callersOf(options);
  const [pool, tallies] = [poolOf(documented, contract.operationFor), talliesOf(endpoints, callers)];
  const isQueryClosed = ({ name }: Endpoint) => isNamed(name, closedQuery);
  const droppedFields = droppedFieldsOf(document, documented);
  const known = {
    document,
    contract,
    documented,
    endpoints,
    tested,
    callers,
    pool,
    tallies,
    droppedFields,
    isQueryClosed,
  };
  const session = sessionOf({ ...known, target, base, findings, requests, timeout });
  const sourceFor = remembered((endpoint) => sourceOf(endpoint, { document, judge, pool, seed }));
  await runAll(session, sourceFor);
  for (const { found, first } of droppedFields.list()) await session.find(found, first);
  const names = new Set([ofDocument.operation, ...tested.map(({ name }) => name)]);
  return {
    seed,
    requests: session.sent(),
    operations: tallies.list(tested),
    findings: findings.list().filter(({ operation }) => names.has(operation)),
    notes: notesOf(session, sourceFor),
  };
}

const nothingSent = {
  requests: 0,
  operations: [],
  notes: ["nothing was sent, since references of the document lead nowhere"],
};

/** A judge that takes a schema which can't be used for one that allows nothing, and tells of it. */
function telling(judge: SchemaJudge, findings: Findings): SchemaJudge {
  const faults: SchemaJudge["faults"] = (schema, value) => {
    try {
      return judge.faults(schema, value);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      findings.add({ ...ofDocument, place: schema.pointer, message: `the schema can't be used: ${message}` });
      return [{ place: "", message }];
    }
  };
  return { ...judge, faults };
}

const ofDocument: Pick<ContractFinding, "kind" | "operation" | "curl"> = {
  kind: "invalid-document",
  operation: "the document",
  curl: "",
};

function remembered(make: (endpoint: Endpoint) => Source): (endpoint: Endpoint) => Source {
  const sources = new Map<Endpoint, Source>();
  return (endpoint) => {
    const source = sources.get(endpoint) ?? make(endpoint);
    sources.set(endpoint, source);
    return source;
  };
}
