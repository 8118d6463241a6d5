/** What is known of an author's `OpenAPIHono`, which may be made by another copy of the class. */
export interface Router {
  readonly openAPIRegistry: { readonly definitions: readonly { readonly type: string }[] };
}

/** What `createRoute` was given, as far as it is read. Schemas are Zod's, or written as OpenAPI has them. */
export interface RouteConfig {
  readonly method: string;
  /** OpenAPI's, below the router: `/authors/{id}`. */
  readonly path: string;
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly request?: RouteRequest;
  readonly responses: Readonly<Record<string, DeclaredResponse>>;
}

interface RouteRequest {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly headers?: unknown;
  readonly cookies?: unknown;
  readonly body?: { readonly description?: string; readonly content?: Content };
}

export interface DeclaredResponse {
  readonly description: string;
  readonly headers?: unknown;
  readonly links?: Readonly<Record<string, unknown>>;
  readonly content?: Content;
}

/** Schemas by media types, each with its examples. */
export type Content = Readonly<Record<string, { readonly schema?: unknown; readonly example?: unknown }>>;

/** What a router documents, by method and path: `"GET /authors/{id}"`. */
export function documentedIn({ openAPIRegistry }: Router): ReadonlyMap<string, RouteConfig> {
  const definitions = openAPIRegistry.definitions.filter(({ type }) => type === "route");
  const routes = definitions.map((one) => (one as unknown as { readonly route: RouteConfig }).route); // by its type
  return new Map(routes.map((route) => [`${route.method.toUpperCase()} ${route.path}`, route]));
}
