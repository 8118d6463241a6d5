import { pascalCase } from "../resolve/names.js";
import type { Operation } from "./operation.js";
import type { Resource } from "./resource.js";

/** What an operation is called in the document and in the SDK, as the server calls it. */
export interface OperationNames {
  readonly operationId: string;
  /** Below the resource: `"list"`, `"views.summary"`. */
  readonly method: string;
}

export function operationNames(operation: Operation, resource: Resource): OperationNames {
  const plural = pascalCase(resource.name);
  const singular = resource.kind === "table" ? resource.singular : plural;
  if (operation.kind === "list" && operation.view !== undefined) {
    return { operationId: `list${plural}${pascalCase(operation.view)}`, method: `views.${operation.view}` };
  }
  const method = "name" in operation ? operation.name : operation.kind.replace(/^(hard|soft)Delete$/, "delete");
  return { operationId: `${method}${isAboutOne(operation) ? singular : plural}`, method };
}

function isAboutOne({ kind }: Operation): boolean {
  return kind !== "list" && kind !== "standaloneAction";
}
