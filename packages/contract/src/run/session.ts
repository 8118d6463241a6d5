import type { Contract } from "../contract.js";
import type { DocumentReader } from "../document.js";
import type { Operation } from "../find-operation.js";
import { curlOf } from "../report/curl.js";
import type { Findings } from "../report/findings.js";
import { answerOf, type Answer } from "./answer.js";
import type { DroppedFields } from "./dropped-fields.js";
import { requestOf, type Caller, type Draft } from "./draft.js";
import type { Endpoint } from "./endpoint.js";
import { faultsOf, refusalsOf, type Found } from "./judge.js";
import type { Pool } from "./pool.js";
import type { Tallies } from "./tallies.js";
import type { Target } from "./target.js";

/** A request and what came back. */
export interface Exchange extends Answer {
  readonly draft: Draft;
  readonly request: Request;
}

/** What a run works with. */
export interface Session {
  readonly document: DocumentReader;
  readonly contract: Contract;
  readonly documented: readonly Endpoint[];
  /** Those that may be called. */
  readonly endpoints: readonly Endpoint[];
  /** Those that are under test; the others are called for the rows that these need. */
  readonly tested: readonly Endpoint[];
  readonly callers: readonly Caller[];
  readonly pool: Pool;
  readonly tallies: Tallies;
  readonly droppedFields: DroppedFields;
  /** Whether an operation refuses query parameters that the document does not name. */
  isQueryClosed(endpoint: Endpoint): boolean;
  /** Whether as many requests have been sent as may be. */
  isSpent(): boolean;
  /** How many have been. */
  sent(): number;
  /** Sends a request and holds the answer to the document; `undefined` where there is none, or no request left. */
  send(draft: Draft, judged?: "by the document" | "by the plan"): Promise<Exchange | undefined>;
  /** What the document refuses in a request; `undefined` where it can't be sent. */
  refusals(draft: Draft): Promise<readonly Found[] | undefined>;
  /** The operation that a draft comes to, which for another method than its own may be another one, or none. */
  operationOf(draft: Draft): Operation | undefined;
  /** Whether a body like the draft's has been accepted: what can be made once may be refused from then on. */
  hasAccepted(draft: Draft): boolean;
  find(found: Found, exchange: Pick<Exchange, "draft" | "request">): Promise<void>;
}

export interface SessionParts extends Pick<
  Session,
  | "document"
  | "contract"
  | "documented"
  | "endpoints"
  | "tested"
  | "callers"
  | "pool"
  | "tallies"
  | "droppedFields"
  | "isQueryClosed"
> {
  readonly target: Target;
  /** The origin and the path that all operations' paths continue. */
  readonly base: string;
  readonly findings: Findings;
  readonly requests: number;
  readonly timeout: number;
}

export function sessionOf(parts: SessionParts): Session {
  const { contract, target, base, findings, requests, timeout, pool, tallies, droppedFields } = parts;
  const secrets = parts.callers.flatMap(({ headers }) => [...new Headers(headers)]);
  const accepted = new Set<string>();
  let sent = 0;

  const find: Session["find"] = async ({ kind, place, message }, { draft, request }) => {
    const curl = await curlOf(request, secrets);
    findings.add({ kind, operation: draft.endpoint.name, place, message, curl });
  };

  return {
    ...parts,
    find,
    operationOf(draft) {
      const request = requestOf(draft, base);
      return request && contract.operationFor(request.method, new URL(request.url).pathname);
    },
    isSpent: () => sent >= requests,
    sent: () => sent,
    hasAccepted: (draft) => accepted.has(keyOf(draft)),
    async refusals(draft) {
      const request = requestOf(draft, base);
      return request && (await refusalsOf(contract, request));
    },
    async send(draft, judged = "by the document") {
      const request = sent >= requests ? undefined : requestOf(draft, base);
      if (request === undefined) return undefined;
      sent += 1;
      const answer = await answerOf(target, request.clone(), timeout);
      tallies.count(draft, answer);
      if (!("status" in answer)) {
        await find({ kind: answer.kind, place: "", message: answer.message }, { draft, request });
        return undefined;
      }
      const exchange = { ...answer, draft, request };
      if (judged === "by the document") {
        for (const found of await faultsOf(contract, exchange)) await find(found, exchange);
        learn(pool, exchange);
        droppedFields.note(exchange, exchange);
        if (exchange.status >= 200 && exchange.status < 300) accepted.add(keyOf(draft));
      }
      return exchange;
    },
  };
}

function keyOf({ endpoint, body }: Draft): string {
  return `${endpoint.name} ${body?.text ?? ""}`;
}

function learn(pool: Pool, { draft, status, headers, json }: Exchange): void {
  const { endpoint, values: sent } = draft;
  const values = [...sent].flatMap(([one, value]) => (one.in === "path" ? [String(value)] : []));
  const isGone = (endpoint.method === "DELETE" && status < 300) || status === 404 || status === 410;
  if (isGone && values.length > 0) pool.forget(endpoint.path, values);
  if (status >= 200 && status < 300) pool.learn({ endpoint, values, json, location: headers.get("location") });
}
