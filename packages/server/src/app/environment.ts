/** Variables, secrets and bindings: `process.env` or a Worker's `env`. */
export interface Environment {
  readonly BETTER_AUTH_SECRET?: unknown;
  readonly BETTER_AUTH_URL?: unknown;
  readonly NODE_ENV?: unknown;
  /** `"off"` where nothing is limited, as for a test. */
  readonly RATE_LIMIT?: unknown;
}

export function isDevelopment(env: Environment): boolean {
  return env.NODE_ENV === "development";
}

/** Whether requests are limited; throws where the variable says neither. */
export function isLimiting({ RATE_LIMIT: limit }: Environment): boolean {
  if (limit === undefined || limit === "on") return true;
  if (limit === "off") return false;
  throw new Error('RATE_LIMIT is neither "on" nor "off"');
}

/** The secret that sessions are signed with; throws where it is missing or too short to be one. */
export function secretOf(env: Environment): string {
  const secret = env.BETTER_AUTH_SECRET;
  if (typeof secret === "string" && secret.length >= 32) return secret;
  const wrong = typeof secret === "string" && secret !== "" ? "is shorter than 32 characters" : "is not set";
  throw new Error(`BETTER_AUTH_SECRET ${wrong}. Make one with: openssl rand -base64 32`);
}
