import type { AuthColumn, AuthTable } from "../model/api.js";

const plain = { isRequired: true, isUnique: false, isIndexed: false, isTouched: false } as const;
const number: Omit<AuthColumn, "name"> = { ...plain, type: "number", default: undefined, references: undefined };

/** Where the server counts requests: by key, how many, and when their window ends, in milliseconds. */
export const countsTable: AuthTable = {
  name: "rateLimitWindow",
  columns: [
    { ...number, name: "count" },
    { ...number, name: "resetAt", isIndexed: true },
  ],
};
