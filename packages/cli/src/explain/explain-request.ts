import { evaluate, type Decision } from "@quickback/policy";
import { decide, isAboutRows, type Caller, type Policy } from "@quickback/policy/report";
import type { Build } from "../build/build.js";
import { openStage, tablesByName, type OpenStage } from "../verify/open-stage.js";
import type { Statement } from "../verify/open-tables.js";
import { describeCondition } from "./describe-condition.js";
import { documentedSuccesses } from "./documented-successes.js";
import { explainStatement, type ExplainedStatement } from "./explain-statement.js";
import { exampleBody } from "./example-body.js";
import { findAnnotations, type Annotations } from "./find-annotations.js";
import { putRows } from "./put-row.js";
import type { AskedRequest } from "./read-request.js";

/** What one request would come to, and why. */
export interface Explanation {
  readonly route: string;
  readonly caller: ExplainedCaller;
  readonly decision: ExplainedDecision;
  readonly annotations: Annotations;
  readonly answer: ExplainedAnswer;
  /** What the server asked of its database, in order. */
  readonly statements: readonly ExplainedStatement[];
}

export interface ExplainedCaller {
  readonly userId: string | null;
  readonly roles: readonly string[];
  /** Roles that no rule names. */
  readonly unnamedRoles: readonly string[];
}

/** What the server answered, over a database that is empty but for one made row. */
export interface ExplainedAnswer {
  readonly status: number;
  /** Of a problem. */
  readonly code: string | null;
  readonly detail: string | null;
  /** Whether there was a row that the rules let the caller at, and that the path names. */
  readonly hasRow: boolean;
  /** Whether code of the author's would have run, which is left out. */
  readonly isRehearsed: boolean;
  /** What an own route answers with where it runs, by the document; none of any other operation. */
  readonly documented: readonly number[];
}

export interface ExplainedDecision {
  readonly isAllowed: boolean;
  /** 401 or 403 where it is refused. */
  readonly status: number | null;
  /** Which rows it is about, in words; `null` where it is about all, or about none. */
  readonly rows: string | null;
  /** Whether a function of the author's decides about the row too. */
  readonly isCustom: boolean;
}

interface Asked {
  readonly build: Build;
  readonly policy: Policy;
  readonly request: AskedRequest;
  readonly caller: Caller;
  /** In place of the document's example. */
  readonly body: string | undefined;
}

/** Sends a request to the compiled server, over a database in memory, and tells what the server did. */
export async function explainRequest({ build, policy, request, caller, body }: Asked): Promise<Explanation> {
  const statements: Statement[] = [];
  const onStatement = (statement: Statement) => void statements.push(statement);
  const stage = await openStage(build, policy, { time: timeOf(caller), isIndexed: true, onStatement });
  try {
    const decision = decisionFor(request, caller);
    const sent = body ?? exampleBody(build, request);
    const hasRow = await putRows(stage, request, { decision, body: sent });
    statements.length = 0;
    const response = await stage.ask(stage.signed(requestTo(stage, request, sent), caller));
    const beside = { execute: stage.execute.bind(stage), tables: tablesByName(build.server.tables) };
    const explained: ExplainedStatement[] = [];
    for (const statement of statements) explained.push(await explainStatement(statement, beside));
    return {
      route: request.operation.route,
      caller: explainedCaller(caller, policy),
      decision: explainedDecision(decision, request, caller),
      annotations: await findAnnotations(build, request),
      answer: { ...(await answerOf(response)), hasRow, ...leftOut(build, request) },
      statements: explained,
    };
  } finally {
    await stage.close();
  }
}

/** What the answer can't tell, since the author's code does not run. */
function leftOut(build: Build, request: AskedRequest): Pick<ExplainedAnswer, "isRehearsed" | "documented"> {
  const { kind } = request.operation;
  const isOwn = kind === "ownRoute";
  return {
    isRehearsed: isOwn || kind.endsWith("Action"),
    documented: isOwn ? documentedSuccesses(build, request) : [],
  };
}

function timeOf({ context }: Caller): number {
  return context.now ?? 0;
}

function explainedCaller({ context, roles }: Caller, policy: Policy): ExplainedCaller {
  const unnamedRoles = roles.filter((role) => !policy.roles.includes(role));
  return { userId: context.userId ?? null, roles, unnamedRoles };
}

/** What firewall and rule say together of this caller. */
function decisionFor({ resource, operation }: AskedRequest, { context }: Caller): Decision {
  if (!isAboutRows(operation)) return evaluate(operation.rule, context);
  // the row is put there beforehand, so a put changes it
  const rule = operation.upsert?.update ?? operation.rule;
  return evaluate({ kind: "and", rules: [resource.firewall, rule] }, context);
}

function explainedDecision(decision: Decision, request: AskedRequest, caller: Caller): ExplainedDecision {
  const { resource, operation } = request;
  const verdict = decide({ resource, operation, context: caller.context, row: undefined });
  const status =
    verdict.kind === "refused" && (verdict.status === 401 || verdict.status === 403) ? verdict.status : null;
  const isAllowed = status === null && decision.kind !== "deny";
  const known = { resource, now: timeOf(caller) };
  const rows = isAllowed && decision.kind === "rows" ? describeCondition(decision.condition, known) : null;
  return { isAllowed, status, rows, isCustom: operation.isCustom };
}

function requestTo({ basePath }: OpenStage, { method, target }: AskedRequest, body: string | undefined): Request {
  const content = body === undefined ? {} : { body, headers: { "Content-Type": "application/json" } };
  return new Request(`http://localhost${basePath}${target}`, { method, ...content });
}

async function answerOf(response: Response): Promise<Pick<ExplainedAnswer, "status" | "code" | "detail">> {
  const { status } = response;
  if (status < 400) return { status, code: null, detail: null };
  const problem = (await response.json().catch(() => ({}))) as { code?: string; detail?: string }; // as the document says
  return { status, code: problem.code ?? null, detail: problem.detail ?? null };
}
