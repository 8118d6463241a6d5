import type { OwnRoutes } from "../../model/own-routes.js";
import { code, object } from "../../print/code.js";
import { literal } from "../../print/literal.js";
import type { SourceFile } from "../../print/source-file.js";
import { fromAuthor } from "../../print/symbol-ref.js";
import { printRule } from "../resources/access.js";
import { server } from "../server-symbols.js";

/** `server/routes/health-report.ts`: who may call the author's own routes, and which of them there are. */
export function emitOwnRoutes({ name, source, access, operations }: OwnRoutes): SourceFile {
  const router = fromAuthor(source, "default", { local: "router", otherwise: "ownRouter" });
  const options = object(
    {
      allow: printRule(access, undefined),
      operations: object(Object.fromEntries(operations.map(({ route, method }) => [route, literal(method)])), "broken"),
    },
    "broken",
  );
  return {
    path: `server/routes/${name}.ts`,
    compiledFrom: source,
    body: code`export default ${server.ownRoutes}(${literal(name)}, ${router}, ${options});`,
  };
}
