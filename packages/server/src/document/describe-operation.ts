import { isPublic, type Rule } from "@quickback/policy";
import { dependsOnCaller } from "../operations/admit.js";
import { mostRecords } from "../operations/batch/read-batch.js";
import { sharedSeconds } from "../operations/sharing.js";
import { filtersOf } from "../query/filters.js";
import { depthLimit } from "../http/read-body.js";
import { longestUrl, mostFilters } from "../query/limits.js";
import type { ActionOperation, ListOperation, Operation } from "../resource/operation.js";
import type { Route, Routes } from "../resource/routes.js";
import { batchBody } from "./batches.js";
import { challengedResponses } from "./challenged-responses.js";
import { codeSamples, filledIn } from "./code-samples.js";
import { conditionsOf, keyParameterOf } from "./conditions.js";
import { describeRule } from "./describe-rule.js";
import { exampleOf } from "./examples.js";
import { jsonSchema, type JsonSchema } from "./json-schema.js";
import { limitedResponses } from "./limited-responses.js";
import { sharedResponses } from "./shared-responses.js";
import { actionName, namesOf, type OperationNames } from "./names.js";
import { readsCredentials, takesKeyOf } from "./outcomes.js";
import { includeParameters, keyParametersOf, listParameters, type Parameter } from "./parameters.js";
import { problemResponses, type Body, type ResponseObject } from "./responses.js";
import type { Description, Subject } from "./subject.js";
import { successes } from "./successes.js";

/** An operation object of OpenAPI 3.1, without its path and method. */
export interface OperationObject {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required: true; readonly content: JsonSchema };
  readonly responses: Readonly<Record<string, ResponseObject>>;
  readonly [key: string]: unknown;
}

export function describeOperation(all: Routes, route: Route, description: Description): OperationObject {
  const { operation, path } = route;
  const names = namesOf(all, route);
  const around = { ...description, read: all.read, readTest: all.readTest };
  const seconds = sharedSeconds(operation, around);
  const subject: Subject = { all, route, names, description, seconds };
  const body = requestBody(subject);
  const open = isPublic(operation.allow) && !dependsOnCaller(operation, around);
  const parameters = [...parametersOf(subject), ...(takesKeyOf(operation, around) ? [keyParameterOf(operation)] : [])];
  const place = `${description.basePath}${path}`;
  return {
    operationId: names.operationId,
    tags: [all.tag],
    summary: summaryOf(operation, names),
    description: sentences(operation, seconds),
    security: securityOf(operation, around),
    parameters,
    ...(body && { requestBody: { required: true, content: { "application/json": body } } }),
    responses: responsesOf(subject, problemResponses(route, { ...around, path: filledIn(place, parameters) })),
    "x-access": accessOf(operation),
    "x-sdk-method": names.method,
    "x-codeSamples": codeSamples({ route, tag: all.tag, names, place, parameters, body, open }),
  };
}

function securityOf(operation: Operation, around: Parameters<typeof readsCredentials>[1]): readonly JsonSchema[] {
  if (!readsCredentials(operation, around)) return [];
  return [...(isPublic(operation.allow) ? [{}] : []), { bearerAuth: [] }, { cookieAuth: [] }];
}

function responsesOf(subject: Subject, problems: Record<string, ResponseObject>): Record<string, ResponseObject> {
  const all = challengedResponses({ ...successes(subject), ...problems });
  const limited = subject.description.isLimited ? limitedResponses(all) : all;
  return subject.seconds === undefined ? limited : sharedResponses(limited, subject.seconds);
}

function summaryOf(operation: Operation, names: OperationNames): string {
  const view = operation.kind === "list" ? operation.view : undefined;
  return `${summaries[operation.kind](names)}${view === undefined ? "" : ` (${words(view)})`}`;
}

const summaries: Record<Operation["kind"], (names: OperationNames) => string> = {
  list: ({ plural }) => `List ${words(plural)}`,
  get: ({ singular }) => `Get one ${words(singular)}`,
  create: ({ singular }) => `Create a new ${words(singular)}`,
  update: ({ singular }) => `Change one ${words(singular)}`,
  put: ({ singular }) => `Create or replace one ${words(singular)}`,
  delete: ({ singular }) => `Delete one ${words(singular)}`,
  batch: ({ method, plural }) => `${verbs[method] ?? "Write"} several ${words(plural)}`,
  action: ({ method, singular }) => `${sentenceCase(words(method))} (${words(singular)})`,
};

/** What a batch does, by its method. */
const verbs: Readonly<Record<string, string>> = {
  batchCreate: "Create",
  batchUpdate: "Change",
  batchDelete: "Delete",
};

/** `"BlogPosts"` as `"blog posts"`. */
function words(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sentences(operation: Operation, seconds: number | undefined): string {
  const judged = isCustom(operation) ? ", and only records that the author's own function lets through" : "";
  const allowed = `${describeAllowed(operation)}${judged}.`;
  const firewall = withoutOpenings(operation.resource?.firewall ?? { kind: "anyone" });
  const scope = firewall.kind === "anyone" ? "" : ` Reaches only ${describeRule(firewall)}.`;
  const sharing = seconds === undefined ? "" : `The same for everyone: shared caches may keep it for ${seconds} s.`;
  return [authored(operation), `${allowed}${scope}`, limits(operation), sharing]
    .filter((part) => part !== "")
    .join("\n\n");
}

function describeAllowed(operation: Operation): string {
  if (operation.kind !== "put") return `Allowed for ${describeRule(operation.allow)}`;
  const [create, update] = [describeRule(operation.create), describeRule(operation.update)];
  const allowed =
    create === update ? `Allowed for ${create}` : `Making one is allowed for ${create}, changing one for ${update}`;
  const kept = Object.keys(operation.accept.shape).filter((field) => !operation.replaces.includes(field));
  const keeping = `, and these have to be as they are: ${kept.map((field) => `\`${field}\``).join(", ")}`;
  return `${replacing}${kept.length === 0 ? "" : keeping}.\n\n${allowed}`;
}

const replacing =
  "Makes the record where there is none with this key, else changes it. A field that is left out is as in a new record";

/** The same rule without the scopes that let everyone through. */
function withoutOpenings(rule: Rule): Rule {
  if (rule.kind === "or") return rule.rules.some(({ kind }) => kind === "anyone") ? { kind: "anyone" } : rule;
  if (rule.kind !== "and") return rule;
  const [first, ...others] = rule.rules.map(withoutOpenings).filter(({ kind }) => kind !== "anyone");
  return first === undefined
    ? { kind: "anyone" }
    : others.length === 0
      ? first
      : { ...rule, rules: [first, ...others] };
}

/** The rule, as JSON; a function can't be shown. */
function accessOf(operation: Operation): JsonSchema {
  return isCustom(operation) ? { kind: "and", rules: [operation.allow, { kind: "custom" }] } : { ...operation.allow };
}

function isCustom(operation: Operation): boolean {
  return "test" in operation && operation.test !== undefined;
}

function authored(operation: Operation): string {
  return operation.kind === "action" ? (operation.run.description ?? "") : "";
}

function limits(operation: Operation): string {
  switch (operation.kind) {
    case "list":
      return `A page holds ${operation.pageSize.default} rows unless \`limit\` says otherwise, ${operation.pageSize.max} at most.${filterLimit(operation)} ${urlLimit}`;
    case "get":
      return operation.include.length === 0 ? "" : urlLimit;
    case "create":
    case "update":
    case "put":
      return `${bodyLimits} A field that is not documented is refused.`;
    case "delete":
      return operation.mark === undefined ? "The record is removed for good." : "The record is marked as deleted.";
    case "batch":
      return `${mostRecords} records at most. ${limits(operation.of)} All are written or none, unless \`options.atomic\` is false.`;
    case "action":
      return [operation.run.input === undefined ? "" : bodyLimits, transitionLimits(operation)].join(" ").trim();
    default:
      return "";
  }
}

const urlLimit = `The URL has ${longestUrl.toLocaleString("en")} characters at most.`;
const bodyLimits = `The body is 1 MiB at most, and nests ${depthLimit} levels deep at most.`;

/** The values of a column that a client may not see stay unsaid. */
function transitionLimits({ transition, resource }: ActionOperation): string {
  if (transition === undefined) return "";
  const { column, from, to } = transition;
  if (resource === undefined || !Object.hasOwn(resource.readable, column))
    return "Of calls that race for one record, one succeeds.";
  const starts = from.map((value) => JSON.stringify(value)).join(" or ");
  return `Changes \`${column}\` from ${starts} to ${JSON.stringify(to)}. Of calls that race for one record, one succeeds.`;
}

/** Said only where there are more filters than may be used at once. */
function filterLimit(operation: ListOperation): string {
  const most = mostFilters(operation);
  const { size } = filtersOf(operation.filter, operation.shape);
  return size > most ? ` A query filters ${most} times at most.` : "";
}

function parametersOf({ all, route: { operation }, description: { components, targets } }: Subject): Parameter[] {
  const conditions = conditionsOf(operation, all.read);
  if (operation.kind === "list") return [...listParameters(operation, components, targets), ...conditions];
  const onRecord = operation.kind === "action" ? operation.onRecord : isAboutOne[operation.kind];
  const including = operation.kind === "get" ? includeParameters(operation, targets) : [];
  const of = operation.kind === "put" ? operation.key : operation.resource?.shape;
  const keys = onRecord && operation.resource !== undefined ? keyParametersOf(operation.resource, components, of) : [];
  return [...keys, ...including, ...conditions];
}

const isAboutOne = { get: true, update: true, put: true, delete: true, create: false, batch: false } as const;

function requestBody({ route: { operation }, names, description: { components } }: Subject): Body | undefined {
  const schema = inputSchema();
  return schema && { schema, example: exampleOf(schema, components.schemas) };

  function inputSchema(): JsonSchema | undefined {
    if (operation.kind === "create" || operation.kind === "update" || operation.kind === "put") {
      return components.addInput(operation.accept, operation.resource);
    }
    if (operation.kind === "batch") return batchBody(operation, components);
    if (operation.kind !== "action" || operation.run.input === undefined) return undefined;
    return components.add(`${actionName(names)}Input`, jsonSchema(operation.run.input, "input"));
  }
}
