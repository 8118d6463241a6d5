import type { Context } from "hono";
import { logError } from "../problem/respond.js";
import type { Claim } from "./claim.js";
import type { Claims } from "./claims.js";
import { textOf } from "./kept-response.js";

/** The claim of a request, and the table that it stands in. */
export interface Held {
  readonly claims: Claims;
  readonly claim: Claim;
}

/** Keeps an answer for whoever asks again. What has been done is answered, whether it can be kept or not. */
export async function keep(c: Context, { claims, claim }: Held, response: Response): Promise<Response> {
  await textOf(response)
    .then((text) => claims.keep(claim, text))
    .catch((error: unknown) => logError(c, error));
  return response;
}
