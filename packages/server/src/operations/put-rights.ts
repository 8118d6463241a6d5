import type { Decision } from "@quickback/policy";
import type { HonoRequest } from "hono";
import type { Caller } from "../caller/caller.js";
import { invalid, type Problem } from "../problem/problem.js";
import type { PutOperation } from "../resource/operation.js";
import { readDecision } from "../table/readable-rows.js";
import { denial } from "./admit.js";

/** What of a put a caller may do, and wants done. */
export interface Rights {
  readonly mayCreate: boolean;
  /** Why a caller who may create can't under this key. */
  readonly fault: Problem | undefined;
  /** Which records that are there may be changed. */
  readonly update: Decision;
  /** `If-Match`: no record is to be made. */
  readonly isReplacing: boolean;
  /** `If-None-Match: *`: no record is to be changed. */
  readonly isCreating: boolean;
}

interface Asked {
  readonly request: HonoRequest;
  /** Why no new record may have the key. */
  readonly fault: Problem | undefined;
}

/** Holds both rules against a caller. Throws where the one way that the request leaves open is closed to the caller. */
export function rightsTo({ create, update }: PutOperation, caller: Caller, { request, fault }: Asked): Rights {
  const isReplacing = request.header("If-Match") !== undefined;
  const isCreating = isOnlyNew(request.header("If-None-Match"));
  const mayCreate = readDecision(create, caller.context).kind === "allow";
  if (isCreating && !mayCreate) throw denial(create, caller);
  return {
    mayCreate: mayCreate && !isReplacing && fault === undefined,
    fault: mayCreate ? fault : undefined,
    update: isCreating ? { kind: "deny" } : readDecision(update, caller.context),
    isReplacing,
    isCreating,
  };
}

/** RFC 9110, section 13.1.2. What tags would say of a record that is not the same, `If-Match` says of one that is. */
function isOnlyNew(header: string | undefined): boolean {
  if (header === undefined || header.trim() === "*") return header !== undefined;
  throw invalid([{ path: "If-None-Match", code: "invalid_value", message: "A put takes If-None-Match: * alone." }]);
}
