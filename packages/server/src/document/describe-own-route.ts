import { isPublic } from "@quickback/policy";
import { asAction } from "../own-routes/as-action.js";
import { isJson } from "../own-routes/body-types.js";
import type { OwnOperation, OwnRoutes } from "../own-routes/own-routes.js";
import { challengedResponses } from "./challenged-responses.js";
import { codeSamples, filledIn, type CodeSample } from "./code-samples.js";
import type { OperationObject } from "./describe-operation.js";
import { describeRule } from "./describe-rule.js";
import { limitedResponses } from "./limited-responses.js";
import { pascalCase } from "./names.js";
import { ownContent, type MediaTypes } from "./own-content.js";
import { ownParameters } from "./own-parameters.js";
import { ownResponses } from "./own-responses.js";
import { OwnSchemas } from "./own-schemas.js";
import type { Parameter } from "./parameters.js";
import type { Description } from "./subject.js";

export type OwnDescription = Omit<Description, "resources" | "targets">;

/** An operation that an author has documented with `createRoute`, and all that the server adds to it. */
export function describeOwnRoute(
  own: OwnRoutes,
  operation: OwnOperation,
  description: OwnDescription,
): OperationObject {
  const { config, name, path } = operation;
  const { method: _, path: __, request, responses: ___, ...said } = config;
  const tags = config.tags ?? [own.base];
  const operationId = config.operationId ?? `${name}${pascalCase(tags[0] ?? own.base)}`;
  const schemas = new OwnSchemas(description.components, pascalCase(own.base));
  const setting = { ...description, operationId, schemas };
  const parameters = ownParameters(operation, setting);
  const body = request?.body?.content;
  const content = body && ownContent(body, { ...setting, io: "input", name: `${pascalCase(operationId)}Input` });
  const place = filledIn(`${description.basePath}${path}`, parameters);
  const responses = challengedResponses(ownResponses(own, operation, { ...setting, path: place }));
  return {
    ...said,
    operationId,
    tags,
    summary: config.summary ?? summaryOf(name, own.base),
    description: descriptionOf(own, operation),
    security: [...(isPublic(own.allow) ? [{}] : []), { bearerAuth: [] }, { cookieAuth: [] }],
    parameters,
    ...(content && { requestBody: { ...request?.body, required: true, content } }),
    responses: description.isLimited ? limitedResponses(responses) : responses,
    "x-access": { ...own.allow },
    "x-sdk-method": name,
    ...samples(own, operation, { parameters, content, basePath: description.basePath }),
  };
}

function summaryOf(name: string, base: string): string {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} (${base.replaceAll("-", " ")})`;
}

function descriptionOf({ allow }: OwnRoutes, { config }: OwnOperation): string {
  const limit = config.request?.body?.content === undefined ? "" : "The body is 1 MiB at most.";
  const parts = [config.description ?? "", `Allowed for ${describeRule(allow)}.`, limit];
  return parts.filter((part) => part !== "").join("\n\n");
}

interface Sampled {
  readonly parameters: readonly Parameter[];
  readonly content: MediaTypes | undefined;
  readonly basePath: string;
}

/** None of a body that is no JSON. */
function samples(
  { allow, base }: OwnRoutes,
  { method, path, name, config }: OwnOperation,
  { parameters, content, basePath }: Sampled,
): { readonly "x-codeSamples"?: readonly CodeSample[] } {
  const json = Object.entries(content ?? {}).find(([type]) => isJson(type))?.[1];
  if (content !== undefined && json === undefined) return {};
  const sampled = {
    route: { method, path, operation: asAction(allow) },
    tag: config.tags?.[0] ?? base,
    names: { operationId: name, method: name, singular: "", plural: "" },
    place: `${basePath}${path}`,
    parameters,
    body: json && { schema: json.schema, example: json.example },
    open: isPublic(allow),
  };
  return { "x-codeSamples": codeSamples(sampled) };
}
