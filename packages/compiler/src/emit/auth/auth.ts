import type { Api } from "../../model/api.js";
import { code, object } from "../../print/code.js";
import { literal } from "../../print/literal.js";
import type { SourceFile } from "../../print/source-file.js";
import { fromAuthor, fromOutput } from "../../print/symbol-ref.js";
import { server } from "../server-symbols.js";

/** `server/auth.ts`: Better Auth with the author's options. */
export function emitAuth(api: Api): SourceFile {
  const config = fromAuthor(api.source, "default", { local: "config", otherwise: "config" });
  const options = object(
    {
      basePath: literal(api.authPath),
      tables: code`${fromOutput("server/auth-tables.ts", "*", "tables")}`,
      options: code`${config}.providers.auth.options`,
    },
    "broken",
  );
  return {
    path: "server/auth.ts",
    compiledFrom: api.source,
    declares: ["auth"],
    body: code`export const auth = ${server.betterAuth}(${options});`,
  };
}
