/** An endpoint as Better Auth's router takes it. */
interface Endpoint {
  readonly path?: string;
  readonly options?: { readonly method?: unknown; readonly metadata?: unknown };
}

/** Which methods Better Auth answers at a path below its base path, as its router reads them. None where there is no such path. */
export function authMethods(api: Readonly<Record<string, Endpoint>>): (path: string) => readonly string[] {
  const known = Object.values(api).flatMap(({ path, options }) => {
    if (path === undefined || isServerOnly(options?.metadata)) return [];
    return [{ pattern: patternOf(path), methods: [options?.method].flat().map(String) }];
  });
  return (path) => known.flatMap(({ pattern, methods }) => (pattern.test(path) ? methods : []));
}

function isServerOnly(metadata: unknown): boolean {
  return typeof metadata === "object" && metadata !== null && "SERVER_ONLY" in metadata;
}

/** `/reset-password/:token` as an expression. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/:\w+/g, "[^/]+")}$`);
}
