import * as z from "zod";
import { asAction } from "../own-routes/as-action.js";
import { bodyTypes, isJson } from "../own-routes/body-types.js";
import type { OwnOperation, OwnRoutes } from "../own-routes/own-routes.js";
import { problemStatuses } from "../own-routes/problem-statuses.js";
import type { DeclaredResponse, RouteConfig } from "../own-routes/router.js";
import type { ProblemCode } from "../problem/codes.js";
import type { OwnDescription } from "./describe-own-route.js";
import type { JsonSchema } from "./json-schema.js";
import { pascalCase } from "./names.js";
import { byStatus, outcomesOf } from "./outcomes.js";
import { ownContent } from "./own-content.js";
import type { OwnSchemas } from "./own-schemas.js";
import { anyProblem, problemResponse, rawResponse, type ResponseObject } from "./responses.js";

interface Setting extends OwnDescription {
  readonly operationId: string;
  readonly schemas: OwnSchemas;
  /** An example's `instance`. */
  readonly path: string;
}

type Responses = Record<string, ResponseObject>;

/** The answers that an author declares, and the problems that the server may answer with around the author's code. */
export function ownResponses(own: OwnRoutes, operation: OwnOperation, setting: Setting): Responses {
  const found: Responses = {};
  for (const [status, known] of byStatus(problemsOf(own, operation, setting))) {
    found[status] = problemResponse(status, { known, theirs: [] }, setting);
  }
  const any = problemStatuses(operation.config);
  for (const [status, response] of Object.entries(operation.config.responses)) {
    found[status] = any.has(Number(status))
      ? anyProblem(Number(status), response.description, setting)
      : joined(declared(status, response, setting), found[status]);
  }
  return found;
}

/** Two kinds of answers of one status. */
function joined(response: ResponseObject, problem: ResponseObject | undefined): ResponseObject {
  if (problem === undefined) return response;
  const description = `${response.description} ${problem.description}`;
  return { ...response, description, content: { ...response.content, ...problem.content } };
}

function problemsOf(
  own: OwnRoutes,
  { method, path, config }: OwnOperation,
  setting: Setting,
): ReadonlySet<ProblemCode> {
  const types = bodyTypes(config);
  const operation = asAction(own.allow, types.some(isJson) ? z.unknown() : undefined);
  const around = { ...setting, targets: new Map(), read: { kind: "nobody" }, readTest: undefined } as const;
  const problems = new Set(outcomesOf({ method, path, operation }, around));
  if (types.length > 0) problems.add("VALIDATION_ERROR").add("PAYLOAD_TOO_LARGE").add("UNSUPPORTED_MEDIA_TYPE");
  return isValidated(config) ? problems.add("VALIDATION_ERROR") : problems;
}

function isValidated({ request = {} }: RouteConfig): boolean {
  const { params, query, headers, cookies, body } = request;
  const bodies = Object.values(body?.content ?? {}).map(({ schema }) => schema);
  return [params, query, headers, cookies, ...bodies].flat().some((schema) => schema instanceof z.ZodType);
}

function declared(status: string, response: DeclaredResponse, setting: Setting): ResponseObject {
  const { description, content, headers, links } = response;
  const name = `${pascalCase(setting.operationId)}Output${status.startsWith("2") ? "" : status}`;
  const media = content && ownContent(content, { ...setting, io: "output", name });
  const { content: _, ...bare } = rawResponse(description, {}, headersOf(headers, setting.schemas));
  return { ...bare, ...(media && { content: media }), ...(links && { links }) };
}

/** Each property of an object is a header. */
function headersOf(headers: unknown, schemas: OwnSchemas): JsonSchema {
  if (!(headers instanceof z.ZodType)) return (headers ?? {}) as JsonSchema; // as OpenAPI has it
  const named = schemas.properties(headers, "output").map(([name, { description, ...schema }, required]) => {
    return [name, { ...(description !== undefined && { description }), required, schema }] as const;
  });
  return Object.fromEntries(named);
}
