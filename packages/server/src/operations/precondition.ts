import { and } from "drizzle-orm";
import type { Context } from "hono";
import { entityTag, isMeant } from "../http/entity-tag.js";
import { Problem } from "../problem/problem.js";
import type { ResourceDefinition } from "../resource/definition.js";
import { readDecision } from "../table/readable-rows.js";
import type { Admission } from "./admit.js";
import type { Aim } from "./aim.js";
import type { HandlerOptions } from "./handler.js";
import { looking, passes } from "./judge.js";
import { presentation } from "./present.js";
import type { Rights } from "./put-rights.js";

/**
 * Holds an aim to `If-Match` (RFC 9110, section 13.1.1): the record is the one whose tag the client has, and the statement
 * that writes finds every byte of it unchanged. It is looked at only by callers whom rule and firewall let through, and to
 * those who may not read the record no tag is of it: else they could find out by guesses what is in it.
 */
export function precondition(resource: ResourceDefinition, { services, read, readTest }: HandlerOptions) {
  const look = looking(resource, services);
  const { presenterFor } = presentation(resource);

  return async (c: Context, { caller }: Admission, aim: Aim): Promise<Aim> => {
    const header = c.req.header("If-Match");
    if (header === undefined || header.trim() === "*") return aim;
    const why = async () => instead(await aim.why());
    const seen = await look(and(aim.where, aim.rows.sqlOf(readDecision(read, caller.context))), caller);
    const isShown = seen !== undefined && (readTest === undefined || (await passes(readTest, seen.row, caller)));
    if (!isShown) throw await why();
    const tag = await entityTag(JSON.stringify(presenterFor(caller.context)(seen.row)));
    if (!isMeant(header, tag)) throw preconditionFailed();
    return { ...aim, where: and(aim.where, seen.isUnchanged), why };
  };
}

/** A record that has changed is what the client asked about. */
function instead(problem: Problem): Problem {
  return problem.code === "CONFLICT" ? preconditionFailed() : problem;
}

export function preconditionFailed(): Problem {
  return new Problem("PRECONDITION_FAILED", {
    detail: "The record is not, or not any more, the one that If-Match names.",
    hint: "Read it again, and decide again.",
  });
}

/** Why `If-None-Match: *` made nothing (RFC 9110, section 13.1.2). Beside `If-Match`, it can make and change nothing. */
export function notNew({ isReplacing }: Pick<Rights, "isReplacing">): Problem {
  if (isReplacing) return new Problem("PRECONDITION_FAILED", contradictory);
  return new Problem("PRECONDITION_FAILED", {
    detail: "There is a record with this key, and If-None-Match: * makes a new one alone.",
    hint: "Choose another key, or send the request without it to change the record.",
  });
}

const contradictory = {
  detail: "If-Match means a record that is there, and If-None-Match: * one that is not.",
  hint: "Send one of them.",
};
