import type { AuthOptions } from "../define/config.js";

/** An option that Better Auth adds, renames or drops breaks this table. */
const options: Record<keyof AuthOptions, true> = {
  account: true,
  advanced: true,
  databaseHooks: true,
  disabledPaths: true,
  emailAndPassword: true,
  emailVerification: true,
  experimental: true,
  hooks: true,
  logger: true,
  onAPIError: true,
  plugins: true,
  rateLimit: true,
  secondaryStorage: true,
  session: true,
  socialProviders: true,
  telemetry: true,
  user: true,
  verification: true,
};

/** The names of Better Auth's own options, without those that Quickback sets. */
export const authOptionNames: readonly string[] = Object.keys(options);
