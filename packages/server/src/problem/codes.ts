/** Which part of the policy refused; `action` is the author's own code. */
export const layers = [
  "authentication",
  "access",
  "firewall",
  "guards",
  "validation",
  "database",
  "action",
  "server",
] as const;

export type Layer = (typeof layers)[number];

interface Code {
  readonly status: ProblemStatus;
  readonly layer: Layer;
  readonly title: string;
}

export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 422 | 429 | 500 | 503;

/** Every problem this server knows. The document lists, per operation, those that it can answer. */
export const codes = {
  VALIDATION_ERROR: { status: 400, layer: "validation", title: "The request is not valid" },
  INVALID_JSON: { status: 400, layer: "validation", title: "The body is not JSON" },
  UNKNOWN_PARAMETER: { status: 400, layer: "validation", title: "The request has an unknown parameter" },
  INVALID_CURSOR: { status: 400, layer: "validation", title: "The cursor is not valid" },
  GUARD_SYSTEM_MANAGED: { status: 400, layer: "guards", title: "The server sets this field" },
  GUARD_FIELD_PROTECTED: { status: 400, layer: "guards", title: "Only an action writes this field" },
  GUARD_FIELD_IMMUTABLE: { status: 400, layer: "guards", title: "This field cannot be changed" },
  GUARD_FIELD_NOT_CREATEABLE: { status: 400, layer: "guards", title: "This field cannot be set on create" },
  GUARD_FIELD_NOT_UPDATABLE: { status: 400, layer: "guards", title: "This field cannot be set on update" },
  BATCH_SIZE_EXCEEDED: { status: 400, layer: "validation", title: "The batch is too large" },
  REFERENCE_NOT_FOUND: { status: 400, layer: "database", title: "A referenced record does not exist" },
  AUTH_MISSING: { status: 401, layer: "authentication", title: "Sign-in is required" },
  AUTH_INVALID_TOKEN: { status: 401, layer: "authentication", title: "The credentials are not valid" },
  ACCESS_ROLE_REQUIRED: { status: 403, layer: "access", title: "The caller lacks the role" },
  ACCESS_CONDITION_FAILED: { status: 403, layer: "access", title: "The record does not meet the condition" },
  CSRF_ORIGIN: { status: 403, layer: "authentication", title: "The origin is not allowed" },
  NOT_FOUND: { status: 404, layer: "firewall", title: "Not found" },
  METHOD_NOT_ALLOWED: { status: 405, layer: "validation", title: "The path has no such method" },
  UNIQUE_VIOLATION: { status: 409, layer: "database", title: "The value is taken" },
  REFERENCED: { status: 409, layer: "database", title: "Other records refer to this one" },
  CONFLICT: { status: 409, layer: "database", title: "The record changed meanwhile" },
  TRANSITION_LOST: { status: 409, layer: "database", title: "The record is not in a state that this starts from" },
  IDEMPOTENCY_IN_PROGRESS: { status: 409, layer: "server", title: "The same request is still at work" },
  PRECONDITION_FAILED: { status: 412, layer: "database", title: "The record is not the one that is meant" },
  PAYLOAD_TOO_LARGE: { status: 413, layer: "validation", title: "The body is too large" },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, layer: "validation", title: "The body is not application/json" },
  IDEMPOTENCY_KEY_REUSED: { status: 422, layer: "validation", title: "The key belongs to another request" },
  RATE_LIMITED: { status: 429, layer: "server", title: "Too many requests" },
  INTERNAL: { status: 500, layer: "server", title: "The server failed" },
  UNAVAILABLE: { status: 503, layer: "server", title: "The database is too busy" },
} as const satisfies Record<string, Code>;

export type ProblemCode = keyof typeof codes;

/** The codes that share a status, in the order of the table above. */
export function codesOf(status: ProblemStatus): ProblemCode[] {
  return problemCodes.filter((code) => codes[code].status === status);
}

// Object.keys widens; the table is a frozen literal, so its keys are exactly these.
export const problemCodes = Object.keys(codes) as ProblemCode[];

/** Whether a code is this server's: an action may declare those of writes that the database refuses. */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(codes, code);
}

/** What a kind of problem is called, each time it happens: of a code of the author's, its words; `OUT_OF_TEA` is "Out of tea". */
export function titleOf(code: string): string {
  if (isProblemCode(code)) return codes[code].title;
  const words = code.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A code as it stands in addresses: `NOT_FOUND` is `not-found`. */
export function problemName(code: string): string {
  return code.toLowerCase().replaceAll("_", "-");
}
