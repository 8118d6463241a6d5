import { isPublic } from "@quickback/policy";
import { once } from "../app/once.js";
import type { GetOperation, ListOperation, Operation } from "../resource/operation.js";
import { dependsOnCaller, type Beside } from "./admit.js";
import type { Handler, HandlerOptions } from "./handler.js";
import { targetsOf } from "./targets.js";

/** For how many seconds shared caches may keep what an operation answers with: only where everyone gets the same. */
export function sharedSeconds(operation: Operation, beside: Beside): number | undefined {
  const { allow, kind } = operation;
  if (kind !== "list" && kind !== "get") return undefined;
  return isPublic(allow) && !dependsOnCaller(operation, beside) ? operation.cache?.sMaxage : undefined;
}

/** Notes of what a handler answers with that shared caches may keep it. Errors are thrown past this. */
export function sharing(operation: ListOperation | GetOperation, options: HandlerOptions, handle: Handler): Handler {
  if (operation.cache === undefined) return handle;
  const { services } = options;
  const targetsFor = targetsOf(operation, services);
  const secondsFor = once(async () => sharedSeconds(operation, { ...options, targets: await targetsFor() }));
  return async (c) => {
    const answer = await handle(c);
    const seconds = await secondsFor();
    if (seconds !== undefined) services.shared.set(c.req.raw, seconds);
    return answer;
  };
}
