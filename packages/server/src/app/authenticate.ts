import type { Context } from "hono";
import { withAddress } from "../caller/with-address.js";
import { withoutFetchMode } from "../http/without-fetch-mode.js";
import { logError } from "../problem/respond.js";
import type { Services } from "./services.js";

/** Better Auth answers below its own base path; nothing it says may be cached. */
export function authenticating(basePath: string, { auth, addressOf }: Pick<Services, "auth" | "addressOf">) {
  return async (c: Context): Promise<Response> => {
    const { handler, methodsAt } = await auth();
    const isHead = c.req.method === "HEAD";
    const method = isHead ? "GET" : c.req.method;
    const methods = methodsAt(c.req.path.slice(basePath.length));
    if (methods.length > 0 && !methods.includes(method)) return notAllowed(c, methods);
    const request = isHead ? new Request(c.req.raw, { method }) : c.req.raw;
    const answer = await handler(withAddress(withoutFetchMode(request), addressOf(c))).catch((error: unknown) => {
      logError(c, error);
      return Response.json({ code: "INTERNAL_SERVER_ERROR", message: "The server failed." }, { status: 500 });
    });
    // there is a method that it takes by its options alone
    if (answer.status === 405)
      return notAllowed(
        c,
        methods.filter((one) => one !== method),
      );
    const response = new Response(isHead ? null : answer.body, answer);
    response.headers.set("Cache-Control", "no-store");
    return response;
  };
}

/** In the form of Better Auth's own errors. HEAD comes with GET (RFC 9110, sections 9.3.2 and 15.5.6). */
function notAllowed(c: Context, methods: readonly string[]): Response {
  const allowed = methods.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", ");
  const error = { code: "METHOD_NOT_ALLOWED", message: `This path takes ${allowed}.` };
  return c.json(error, 405, { Allow: allowed, "Cache-Control": "no-store" });
}
