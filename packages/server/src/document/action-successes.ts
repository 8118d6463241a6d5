import * as z from "zod";
import type { ActionOperation, RowsOf } from "../resource/operation.js";
import type { Routes } from "../resource/routes.js";
import type { Components } from "./components.js";
import { exampleOf } from "./examples.js";
import { jsonSchema, type JsonSchema } from "./json-schema.js";
import { actionName, type OperationNames } from "./names.js";
import { emptyResponse, jsonResponse, rawResponse, type ResponseObject } from "./responses.js";

interface Setting {
  readonly names: OperationNames;
  readonly components: Components;
  readonly resources: readonly Routes[];
}

/** The successful answers of an action, by status. */
export function actionSuccesses(operation: ActionOperation, setting: Setting): Record<string, ResponseObject> {
  const { responseType = "json" } = operation.run;
  const schema = responseType === "file" ? undefined : outputSchema(operation, setting);
  switch (responseType) {
    case "json":
      return json(schema, setting);
    case "file":
      return {
        200: rawResponse("The file.", { "*/*": { schema: { type: "string", format: "binary" } } }, disposition),
      };
    case "stream":
      return {
        200: rawResponse(`The values, as Server-Sent Events. ${streamEnd}`, {
          "text/event-stream": { schema: schema ?? {} },
        }),
      };
    default:
      return responseType satisfies never;
  }
}

const streamEnd =
  "Each has its JSON in `data`. A stream that ends is complete; one that fails breaks the connection off.";

const disposition = {
  "Content-Disposition": {
    description: "That the file is to be saved, and under which name.",
    required: true,
    schema: { type: "string" },
  },
};

function json(schema: JsonSchema | undefined, { components }: Setting): Record<string, ResponseObject> {
  if (schema === undefined) {
    return {
      200: jsonResponse("What the action gives, if it gives anything.", { schema: {}, example: {} }),
      204: emptyResponse("The action is done."),
    };
  }
  return {
    200: jsonResponse("What the action gives.", { schema, example: exampleOf(schema, components.schemas) }),
  };
}

/** The schema of what `execute` gives, or of each value of its stream; `undefined` where it is anything. */
function outputSchema({ run, gives }: ActionOperation, setting: Setting): JsonSchema | undefined {
  if (gives !== undefined) return rowsSchema(gives, setting);
  if (!(run.output instanceof z.ZodType)) return undefined;
  return setting.components.add(`${actionName(setting.names)}Output`, jsonSchema(run.output, "input"));
}

function rowsSchema({ kind, resource: tag }: RowsOf, { components, resources }: Setting): JsonSchema {
  const resource = resources.find((one) => one.tag === tag)?.resource;
  if (resource === undefined) throw new Error(`An action gives rows of ${tag}, which is no resource with a table`);
  const row = components.addRow(resource);
  return kind === "record" ? row : { type: "array", items: row };
}
