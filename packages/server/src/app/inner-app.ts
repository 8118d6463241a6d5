import { Hono, type Context, type MiddlewareHandler } from "hono";
import { methodNotAllowed, notFound } from "../problem/problem.js";
import { errorResponse, naming, problemResponse } from "../problem/respond.js";
import { once } from "./once.js";
import type { Services } from "./services.js";

interface Inner {
  readonly services: Services;
  /** Makes the app behind the stubs. */
  readonly make: () => Promise<Hono>;
}

/** Puts two stubs into an app for what lies at and below a path. The app behind them is made on the first request. */
export function mountBelow(app: Hono, path: string, { services: { requestIds }, make }: Inner): void {
  const inner = once(make);
  const delegate = async (c: Context) => {
    requestIds.set(c.req.raw, c.get("requestId"));
    return await (await inner()).fetch(c.req.raw, c.env, executionContextOf(c));
  };
  app.all(path, delegate);
  app.all(`${path}/*`, delegate);
}

interface InnerOptions {
  readonly services: Services;
  /** The address below which each problem has a page. */
  readonly problems: string | undefined;
  /** Which methods a path has. */
  readonly methodsAt: (path: string) => readonly string[];
}

/** An app to put behind stubs: its answers have the outer one's request ids. */
export function innerApp({ services, problems, methodsAt }: InnerOptions): Hono {
  const app = new Hono();
  app.use(identified(services.requestIds));
  app.use(naming(problems));
  app.onError((error, c) => errorResponse(c, error));
  app.notFound((c) => {
    const methods = methodsAt(c.req.path);
    const isMissing = methods.length === 0 || methods.includes(c.req.method);
    return problemResponse(c, isMissing ? notFound() : methodNotAllowed(methods));
  });
  return app;
}

function identified(requestIds: Services["requestIds"]): MiddlewareHandler {
  return async (c, next) => {
    c.set("requestId", requestIds.get(c.req.raw) ?? "");
    await next();
  };
}

/** Hono throws where a runtime has no execution context. */
function executionContextOf(c: Context): Context["executionCtx"] | undefined {
  try {
    return c.executionCtx;
  } catch {
    return undefined;
  }
}
