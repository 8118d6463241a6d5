/**
 * What a new project gets besides our own packages, which have the version of the running one. A test holds these
 * against what the packages themselves were built and tested with.
 */
export const versions = {
  "@cloudflare/workers-types": "4.20260702.1",
  "@hono/node-server": "2.1.8",
  "@libsql/client": "0.18.0",
  "@types/node": "20.19.43",
  "drizzle-orm": "0.45.4",
  hono: "4.13.19",
  typescript: "5.9.3",
  wrangler: "4.86.0",
  zod: "4.6.7",
} as const;

export type Library = keyof typeof versions;
