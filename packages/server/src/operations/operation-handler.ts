import type { Operation } from "../resource/operation.js";
import { actionHandler } from "./action.js";
import { batchHandler } from "./batch/batch.js";
import { createHandler } from "./create.js";
import { deleteHandler } from "./delete.js";
import { getHandler } from "./get.js";
import type { Handler, HandlerOptions } from "./handler.js";
import { listHandler } from "./list.js";
import { putHandler } from "./put.js";
import { sharing } from "./sharing.js";
import { updateHandler } from "./update.js";

export function operationHandler(operation: Operation, options: HandlerOptions): Handler {
  switch (operation.kind) {
    case "list":
      return sharing(operation, options, listHandler(operation, options));
    case "get":
      return sharing(operation, options, getHandler(operation, options));
    case "create":
      return createHandler(operation, options);
    case "update":
      return updateHandler(operation, options);
    case "put":
      return putHandler(operation, options);
    case "delete":
      return deleteHandler(operation, options);
    case "batch":
      return batchHandler(operation, options);
    case "action":
      return actionHandler(operation, options);
    default:
      return operation satisfies never;
  }
}
