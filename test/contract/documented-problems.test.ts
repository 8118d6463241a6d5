import { beforeAll, describe, expect, it } from "vitest";
import { describe as describeDocument } from "../../generated/my-site/server/app.js";
import { insertPage, outcomeOf } from "../support/answers.js";
import { attempts, fill, type Attempt } from "../support/attempts.js";
import { cookieOf } from "../support/cookies.js";
import { bearer, useSite } from "../support/site.js";

// The suite's sites refuse what is not documented. Here, the other way round: what is documented can happen.

interface Sent {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** How to get a problem out of an operation that would else succeed. */
const recipes: Readonly<Record<string, (usual: Sent, attempt: Attempt) => Partial<Sent>>> = {
  UNKNOWN_PARAMETER: ({ path }) => ({ path: `${path}?nonsense=1` }),
  INVALID_CURSOR: ({ path }) => ({ path: `${path}?cursor=nonsense` }),
  VALIDATION_ERROR: ({ path, headers }, { body, method }) => {
    if (body !== undefined) return { body: JSON.stringify({ ...body, title: 3 }) };
    return method === "GET" ? { path: `${path}?limit=0` } : { headers: { ...headers, "Idempotency-Key": "two words" } };
  },
  INVALID_JSON: () => ({ body: "{" }),
  PAYLOAD_TOO_LARGE: () => ({ body: " ".repeat(1024 * 1024 + 1) }),
  UNSUPPORTED_MEDIA_TYPE: ({ headers }) => ({ headers: { ...headers, "Content-Type": "text/plain" } }),
  GUARD_SYSTEM_MANAGED: (_usual, { body }) => ({ body: JSON.stringify({ ...body, id: "mine" }) }),
  AUTH_MISSING: ({ headers }) => ({ headers: withoutToken(headers) }),
  AUTH_INVALID_TOKEN: ({ headers }) => ({ headers: { ...headers, Authorization: "Bearer nonsense" } }),
  ACCESS_ROLE_REQUIRED: ({ headers }) => ({ headers: { ...headers, ...bearer("editor") } }),
  CSRF_ORIGIN: ({ headers }) => ({ headers: { ...withoutToken(headers), Cookie: cookieOf("admin") } }),
  NOT_FOUND: ({ path }) => ({ path: path.replace(/(posts|pages)\/\w+/, "$1/missing") }),
  PRECONDITION_FAILED: ({ headers }) => ({ headers: { ...headers, "If-Match": '"another"' } }),
  IDEMPOTENCY_KEY_REUSED: withKey,
  IDEMPOTENCY_IN_PROGRESS: withKey,
  UNIQUE_VIOLATION: (_usual, { body }) => ({ body: JSON.stringify({ ...body, slug: "taken" }) }),
};

function withKey({ headers }: Sent): Partial<Sent> {
  return { headers: { ...headers, "Idempotency-Key": "a" } };
}

/** What has become of the same request, sent before with the same key. */
const before: Readonly<Record<string, string>> = {
  IDEMPOTENCY_KEY_REUSED: "update idempotency_key set request = 'another'",
  IDEMPOTENCY_IN_PROGRESS: "update idempotency_key set response = null, lease_until = unixepoch() * 1000 + 60000",
};

function withoutToken(headers: Sent["headers"]): Sent["headers"] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== "Authorization"));
}

/** Shown elsewhere: one by a database that fails, the other only where two writes race. */
const elsewhere = new Set(["INTERNAL", "UNAVAILABLE", "CONFLICT"]);

const document = await describeDocument();

describe.each(attempts)("what is documented of $name", (attempt) => {
  const site = useSite("libsql");
  beforeAll(() => expect(documentedCodes(attempt)).toContain("UNKNOWN_PARAMETER"));

  it.each(documentedCodes(attempt).filter((code) => !elsewhere.has(code)))("%s can happen", async (code) => {
    await fill(site);
    await insertPage(site, { slug: "taken" });
    const { method, path } = attempt;
    const body = attempt.body && JSON.stringify(attempt.body);
    const type: Record<string, string> = body === undefined ? {} : { "Content-Type": "application/json" };
    const usual: Sent = { path, body, headers: { ...bearer("admin"), ...type } };
    const sent = { ...usual, ...recipes[code]?.(usual, attempt) };
    const init = { method, headers: sent.headers, ...(sent.body !== undefined && { body: sent.body }) };
    const past = before[code];
    if (past !== undefined) {
      await site.fetch(sent.path, init);
      await site.sql(past);
    }
    expect(await outcomeOf(await site.fetch(sent.path, init))).toMatch(new RegExp(`^\\d{3} ${code}$`));
  });
});

function documentedCodes({ method, path }: Attempt): string[] {
  const template = path.replace(/\/(post|page)(?=\/|$)/, "/{id}");
  const operation = document.paths[template] as Described;
  const answers = Object.values(operation[method.toLowerCase()]?.responses ?? {});
  return answers.flatMap(
    ({ content }) => content?.["application/problem+json"]?.schema.allOf[1].properties.code.enum ?? [],
  );
}

type Described = Readonly<Record<string, { readonly responses: Readonly<Record<string, Answer>> }>>;

interface Answer {
  readonly content?: Readonly<Record<string, { readonly schema: ProblemSchema }>>;
}

/** `allOf: [the problem of a status, { the codes of an operation }]` */
interface ProblemSchema {
  readonly allOf: readonly [unknown, { readonly properties: { readonly code: { readonly enum: readonly string[] } } }];
}
