import { nameOf } from "../resource/shape.js";
import type { Operation } from "../resource/operation.js";
import type { Route, Routes } from "../resource/routes.js";

/** What an operation is called, in the document and in the SDK. */
export interface OperationNames {
  /** `listPosts` */
  readonly operationId: string;
  /** The SDK's method below the resource: `list`, `views.summary`. */
  readonly method: string;
  /** `Post`; of an action without a table, the tag in PascalCase. */
  readonly singular: string;
  /** `Posts` */
  readonly plural: string;
}

export function namesOf({ tag, resource }: Routes, { path, operation }: Route): OperationNames {
  const plural = pascalCase(tag);
  const singular = resource === undefined ? plural : nameOf(resource.shape);
  if (operation.kind === "list" && operation.view !== undefined) {
    const operationId = `list${plural}${pascalCase(operation.view)}`;
    return { operationId, method: `views.${operation.view}`, singular, plural };
  }
  const method = methodOf(operation, path);
  return { operationId: `${method}${isAboutOne(operation) ? singular : plural}`, method, singular, plural };
}

function methodOf(operation: Operation, path: string): string {
  if (operation.kind === "action") return operation.name ?? lastSegment(path);
  return operation.kind === "batch" ? `batch${pascalCase(operation.of.kind)}` : operation.kind;
}

function isAboutOne(operation: Operation): boolean {
  if (operation.kind === "action") return operation.onRecord;
  return operation.kind !== "list" && operation.kind !== "batch";
}

function lastSegment(path: string): string {
  return camelCase(path.split("/").findLast((part) => part !== "" && !part.startsWith("{")) ?? "call");
}

/** `"blog-posts"` as `"blogPosts"`. */
export function camelCase(name: string): string {
  return name.replaceAll(/[-_]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `"blog-posts"` as `"BlogPosts"`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** `PostPublish`, of which the names of its schemas are made. */
export function actionName({ singular, method }: OperationNames): string {
  return `${singular}${pascalCase(method)}`;
}
