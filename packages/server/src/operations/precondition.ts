import { and } from "drizzle-orm";
import type { Context } from "hono";
import type { Services } from "../app/services.js";
import { entityTag, isMeant } from "../http/entity-tag.js";
import { Problem } from "../problem/problem.js";
import type { ResourceDefinition } from "../resource/definition.js";
import type { Admission } from "./admit.js";
import type { Aim } from "./aim.js";
import { looking } from "./judge.js";
import { presentation } from "./present.js";

/**
 * Holds an aim to `If-Match` (RFC 9110, section 13.1.1): the record is the one whose tag the client has, and the statement
 * that writes finds every byte of it unchanged. It is looked at only by callers whom rule and firewall let through.
 */
export function precondition(resource: ResourceDefinition, services: Services) {
  const look = looking(resource, services);
  const { presenterFor } = presentation(resource);

  return async (c: Context, { caller }: Admission, aim: Aim): Promise<Aim> => {
    const header = c.req.header("If-Match");
    if (header === undefined || header.trim() === "*") return aim;
    const why = async () => instead(await aim.why());
    const seen = await look(aim.where, caller);
    if (seen === undefined) throw await why();
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
