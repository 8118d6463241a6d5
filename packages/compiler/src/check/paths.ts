import { finding, inDefinition, type Finding } from "../diagnostics/finding.js";
import type { Api } from "../model/api.js";

interface Served {
  readonly path: string | false;
  readonly what: string;
  /** In the configuration. */
  readonly key: readonly string[];
}

/** The resources, the document, its reference, Better Auth and the health check answer at paths of their own. */
export function checkPaths({ source, basePath, authPath, openapi }: Api): Finding[] {
  const taken: Served[] = [
    { path: "/health", what: "the health check", key: [] },
    { path: authPath, what: "Better Auth", key: [] },
  ];
  const chosen: Served[] = [
    { path: basePath, what: "the resources", key: ["api", "basePath"] },
    { path: openapi.publish, what: "openapi.publish", key: ["openapi", "publish"] },
    { path: openapi.docs, what: "openapi.docs", key: ["openapi", "docs"] },
  ];
  return chosen.flatMap(({ path, key }, index) => {
    const other = [...taken, ...chosen.slice(0, index)].find((one) => collide(one.path, path, authPath));
    if (other === undefined || path === false) return [];
    const remedy = "Choose another path.";
    return [finding("name-clash", inDefinition(source, key), { what: `The path ${path}`, other: other.what, remedy })];
  });
}

/** Better Auth answers at every path below its own. */
function collide(left: string | false, right: string | false, authPath: string): boolean {
  if (left === false || right === false) return false;
  return left === right || (left === authPath && right.startsWith(`${authPath}/`));
}
