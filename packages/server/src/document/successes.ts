import { keyParameters } from "../resource/key-parameters.js";
import type { BatchOperation, ListOperation } from "../resource/operation.js";
import { nameOf } from "../resource/shape.js";
import { actionSuccesses } from "./action-successes.js";
import { batchSuccesses, type BatchSetting } from "./batches.js";
import { etag, notModified } from "./conditions.js";
import { exampleOf } from "./examples.js";
import type { JsonSchema } from "./json-schema.js";
import { namesOf } from "./names.js";
import { recordOutcomes } from "./outcomes.js";
import { emptyResponse, jsonResponse, type ResponseObject } from "./responses.js";
import type { Subject } from "./subject.js";

/** What an operation answers where it does what was asked, by status. */
export function successes(subject: Subject): Record<string, ResponseObject> {
  const { operation } = subject.route;
  switch (operation.kind) {
    case "list":
      return { 200: answer("One page.", pageSchema(operation, subject), subject, tagged), 304: notModified };
    case "get":
      return { 200: answer("The record.", rowSchema(subject), subject, tagged), 304: notModified };
    case "create":
      return { 201: answer("The new record.", rowSchema(subject), subject, created(subject)) };
    case "update":
      return { 200: answer("The record as it is now.", rowSchema(subject), subject, tagged) };
    case "put":
      return {
        200: answer("The record as it is now.", rowSchema(subject), subject, tagged),
        201: answer("The new record.", rowSchema(subject), subject, created(subject)),
      };
    case "delete":
      return { 204: emptyResponse("The record is gone.") };
    case "batch":
      return batchSuccesses(operation, batchSetting(operation, subject));
    case "action":
      return actionSuccesses(operation, { names: subject.names, ...subject.description });
    default:
      return operation satisfies never;
  }
}

function batchSetting(operation: BatchOperation, { all, route, description }: Subject): BatchSetting {
  const { components, problems, basePath } = description;
  const outcomes = recordOutcomes(operation, { ...description, read: all.read, readTest: all.readTest });
  return { components, problems, path: `${basePath}${route.path}`, outcomes };
}

/** The list itself is named after the record, a view after its rows. */
function pageSchema({ resource, shape, view }: ListOperation, { description: { components } }: Subject): JsonSchema {
  components.addRow(resource, shape, view !== undefined);
  return components.addList(`${nameOf(view === undefined ? resource.shape : shape)}List`, nameOf(shape));
}

function rowSchema({ route: { operation }, description }: Subject): JsonSchema {
  return operation.resource === undefined ? {} : description.components.addRow(operation.resource);
}

type Extra = Parameters<typeof jsonResponse>[2];

const tagged: Extra = { headers: etag };

function answer(text: string, schema: JsonSchema, { description }: Subject, extra: Extra = {}): ResponseObject {
  return jsonResponse(text, { schema, example: exampleOf(schema, description.components.schemas) }, extra);
}

/** Where the new record is, and what can be done with it. */
function created({ all }: Subject): Extra {
  const location = {
    description: "The path of the new record.",
    required: true,
    schema: { type: "string", format: "uri-reference" },
  };
  const next = all.routes.filter(({ operation }) => ["get", "update", "delete"].includes(operation.kind));
  const keys = all.resource?.keys;
  const names = keys && keyParameters(keys);
  const parameters = Object.fromEntries(
    (keys ?? []).map(({ name }, index) => [names?.[index] ?? name, `$response.body#/${name}`]),
  );
  const links = next.map((route) => {
    const { operationId } = namesOf(all, route);
    return [operationId, { operationId, parameters }];
  });
  return { headers: { ...etag, Location: location }, ...(links.length > 0 && { links: Object.fromEntries(links) }) };
}
