import { challengedResponses } from "./challenged-responses.js";
import type { Components } from "./components.js";
import { exampleOf } from "./examples.js";
import type { JsonSchema } from "./json-schema.js";
import { retryAfter } from "./limited-responses.js";
import type { Placed } from "./placed.js";
import { jsonResponse, type ResponseObject } from "./responses.js";
import { authSchemas } from "./auth-schemas.js";

export const authTag = {
  name: "auth",
  description: "Sign-up, sign-in and sessions, by Better Auth. Its errors have a form of their own.",
};

interface AuthOperation {
  readonly method: "GET" | "POST";
  /** Below Better Auth's base path. */
  readonly path: string;
  readonly operationId: string;
  readonly sdkMethod: string;
  readonly summary: string;
  readonly description: string;
  readonly security: readonly JsonSchema[];
  readonly body?: keyof typeof authSchemas;
  readonly answer: { readonly schema: keyof typeof authSchemas; readonly text: string; readonly signsIn: boolean };
  readonly errors: readonly number[];
}

const operations: readonly AuthOperation[] = [
  {
    method: "POST",
    path: "/sign-up/email",
    operationId: "signUp",
    sdkMethod: "signUp",
    summary: "Sign up with email and password",
    description: "Makes a user with the role `user`, and a session for it. Open to anyone.",
    security: [],
    body: "SignUp",
    answer: { schema: "SignedUp", text: "The new user, and the token of its session.", signsIn: true },
    errors: [400, 403, 413, 415, 422, 429, 500],
  },
  {
    method: "POST",
    path: "/sign-in/email",
    operationId: "signIn",
    sdkMethod: "signIn",
    summary: "Sign in with email and password",
    description: "Opens a session. Send its token as `Authorization: Bearer`, or keep the cookie. Open to anyone.",
    security: [],
    body: "SignIn",
    answer: { schema: "SignedIn", text: "The user, and the token of the session.", signsIn: true },
    errors: [400, 401, 403, 413, 415, 429, 500],
  },
  {
    method: "POST",
    path: "/sign-out",
    operationId: "signOut",
    sdkMethod: "signOut",
    summary: "Sign out",
    description: "Ends the session that the request came with, if any. Open to anyone.",
    security: [{}, { bearerAuth: [] }, { cookieAuth: [] }],
    answer: { schema: "SignedOut", text: "The session is over.", signsIn: false },
    errors: [400, 403, 413, 415, 429, 500],
  },
  {
    method: "GET",
    path: "/get-session",
    operationId: "getSession",
    sdkMethod: "session",
    summary: "Get the current session",
    description: "The session that the request came with and its user, or `null`. Open to anyone.",
    security: [{}, { bearerAuth: [] }, { cookieAuth: [] }],
    answer: { schema: "CurrentSession", text: "The session, or `null`.", signsIn: false },
    errors: [429, 500],
  },
];

/** Better Auth's operations that a front end needs, as they answer. */
export function authOperations(basePath: string, components: Components): Placed[] {
  for (const [name, schema] of Object.entries(authSchemas)) components.add(name, schema);
  return operations.map((operation) => ({
    method: operation.method,
    path: `${basePath}${operation.path}`,
    operation: describe(operation, `${basePath}${operation.path}`, components),
  }));
}

function describe(operation: AuthOperation, place: string, components: Components): JsonSchema {
  const { operationId, summary, description, security, body, sdkMethod } = operation;
  return {
    operationId,
    tags: [authTag.name],
    summary,
    description,
    security,
    parameters: [],
    ...(body && { requestBody: { required: true, content: { "application/json": content(body, components) } } }),
    responses: { 200: success(operation, components), ...challengedResponses(failures(operation, components)) },
    "x-access": { kind: "anyone" },
    "x-sdk-method": sdkMethod,
    "x-codeSamples": samples(operation, place, components),
  };
}

function content(name: keyof typeof authSchemas, components: Components) {
  const schema = { $ref: `#/components/schemas/${name}` };
  return { schema, example: exampleOf(schema, components.schemas) };
}

function success({ answer }: AuthOperation, components: Components): ResponseObject {
  const headers = answer.signsIn
    ? {
        "Set-Auth-Token": {
          description: "The session token, signed; good as a bearer token too.",
          schema: { type: "string" },
        },
      }
    : {};
  return jsonResponse(answer.text, content(answer.schema, components), { headers });
}

const meanings: Readonly<Record<number, string>> = {
  400: "The body is not what the operation takes.",
  401: "The email or the password is wrong.",
  403: "The user is banned, or the origin is not allowed.",
  413: "The body is larger than 1 MiB.",
  415: "The body is not application/json.",
  422: "There is a user with this email already.",
  429: "Too many attempts.",
  500: "The server failed.",
};

function failures({ errors }: AuthOperation, components: Components): Record<string, ResponseObject> {
  const answers = errors.map((status) => {
    const extra = status === 429 ? { headers: retryAfter } : {};
    return [status, jsonResponse(meanings[status] ?? "", content("AuthError", components), extra)] as const;
  });
  return Object.fromEntries(answers);
}

function samples({ method, body, sdkMethod }: AuthOperation, place: string, components: Components) {
  const example = body && content(body, components).example;
  const sent =
    example === undefined ? "" : ` \\\n  -H "Content-Type: application/json" \\\n  -d '${JSON.stringify(example)}'`;
  const verb = method === "GET" ? "" : ` \\\n  -X ${method}`;
  const given = example === undefined ? "" : JSON.stringify(example, null, 2);
  return [
    { lang: "Shell", label: "curl", source: `curl "$API${place}"${verb}${sent}` },
    { lang: "TypeScript", label: "SDK", source: `await client.${authTag.name}.${sdkMethod}(${given});` },
  ];
}
