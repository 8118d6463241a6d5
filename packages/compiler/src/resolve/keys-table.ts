import type { AuthColumn, AuthTable } from "../model/api.js";
import type { Operation } from "../model/operation.js";

const plain = {
  isUnique: false,
  isIndexed: false,
  isTouched: false,
  default: undefined,
  references: undefined,
} as const;
const text: Omit<AuthColumn, "name"> = { ...plain, type: "string", isRequired: false };
const number: Omit<AuthColumn, "name"> = { ...plain, type: "number", isRequired: false };

/** Where the server keeps the `Idempotency-Key`s of requests, with what tells them apart and what was answered. */
export const keysTable: AuthTable = {
  name: "idempotencyKey",
  columns: [
    { ...text, name: "request", isRequired: true },
    { ...number, name: "leaseUntil" },
    { ...text, name: "made" },
    { ...text, name: "response" },
    { ...number, name: "expiresAt", isRequired: true, isIndexed: true },
  ],
};

/** Whether an operation may take a key, as the server has it. */
export function takesKeys(operation: Operation): boolean {
  switch (operation.kind) {
    case "create":
      return true;
    case "recordAction":
    case "standaloneAction":
      return operation.responseType === "json" && !operation.route.startsWith("GET ");
    default:
      return false;
  }
}
