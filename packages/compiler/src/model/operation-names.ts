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
  const method = methodOf(operation);
  return { operationId: `${method}${isAboutOne(operation) ? singular : plural}`, method };
}

function methodOf(operation: Operation): string {
  if ("name" in operation) return operation.name;
  const kind = operation.kind.replace(/^(hard|soft)Delete$/, "delete");
  return isBatch(operation) ? `batch${pascalCase(kind)}` : kind;
}

function isAboutOne(operation: Operation): boolean {
  return operation.kind !== "list" && operation.kind !== "standaloneAction" && !isBatch(operation);
}

function isBatch(operation: Operation): boolean {
  return "isBatch" in operation && operation.isBatch;
}
