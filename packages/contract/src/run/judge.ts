import type { Contract } from "../contract.js";
import type { FindingKind } from "../report/finding.js";
import type { Exchange } from "./session.js";

/** Something that is wrong with a request or its answer. */
export interface Found {
  readonly kind: FindingKind;
  readonly place: string;
  readonly message: string;
}

/** What is wrong with an answer, by the document and whatever the document says. */
export async function faultsOf(contract: Contract, exchange: Exchange): Promise<Found[]> {
  const { request, status, headers, text } = exchange;
  const hasBody = ![101, 204, 205, 304].includes(status) && text !== "";
  const response = new Response(hasBody ? text : null, { status: status === 101 ? 200 : status, headers });
  const found = await contract.check(request.clone(), response).catch((error: unknown) => [wrongSchema(error)]);
  if (status < 500) return found;
  const message = `the server failed: ${text.slice(0, 300)}`;
  const others = found.filter(({ kind }) => kind !== "undocumented-status"); // it says no more
  return [{ kind: "server-error", place: String(status), message }, ...others];
}

/** What the document refuses in a request, credentials apart. */
export async function refusalsOf(contract: Contract, request: Request): Promise<Found[]> {
  const found = await contract.checkRequest(request).catch((error: unknown) => [wrongSchema(error)]);
  return found.filter(({ kind }) => kind !== "accepted-without-credentials");
}

function wrongSchema(error: unknown): Found {
  const message = error instanceof Error ? error.message : String(error);
  return { kind: "invalid-document", place: "schema", message: `a schema can't be used: ${message}` };
}
