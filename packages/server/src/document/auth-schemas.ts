import type { JsonSchema } from "./json-schema.js";

const text = { type: "string" };
const textOrNull = { type: ["string", "null"] };
const time = { type: "string", format: "date-time" };
const timeOrNull = { type: ["string", "null"], format: "date-time" };
const truth = { type: "boolean" };
const email = { type: "string", format: "email" };
const password = {
  type: "string",
  minLength: 8,
  maxLength: 128,
  format: "password",
  examples: ["correct horse battery"],
};
const token = {
  type: "string",
  description: "Send it as `Authorization: Bearer`.",
  examples: ["mHhy7wYqTBTLEsmzqbPBlOjI2Kcv4dmR"],
};
const user = { $ref: "#/components/schemas/AuthUser" };

/** What Better Auth 1.7 takes and gives, with its admin plugin. Its objects may grow, so they are left open. */
export const authSchemas = {
  AuthUser: object({
    id: text,
    name: text,
    email,
    emailVerified: truth,
    image: textOrNull,
    createdAt: time,
    updatedAt: time,
    role: textOrNull,
    banned: { type: ["boolean", "null"] },
    banReason: textOrNull,
    banExpires: timeOrNull,
  }),
  AuthSession: object({
    id: text,
    userId: text,
    token,
    expiresAt: time,
    createdAt: time,
    updatedAt: time,
    ipAddress: textOrNull,
    userAgent: textOrNull,
    impersonatedBy: textOrNull,
  }),
  SignUp: object({ name: { type: "string", examples: ["Ada"] }, email, password }),
  SignedUp: object({ token: { ...token, type: ["string", "null"] }, user }),
  SignIn: object({ email, password, rememberMe: truth }, ["email", "password"]),
  SignedIn: object({ redirect: truth, token, user }),
  SignedOut: object({ success: truth }),
  CurrentSession: {
    anyOf: [object({ session: { $ref: "#/components/schemas/AuthSession" }, user }), { type: "null" }],
  },
  AuthError: object({ code: { type: "string", examples: ["INVALID_EMAIL_OR_PASSWORD"] }, message: text }, []),
} as const satisfies Record<string, JsonSchema>;

function object(properties: Readonly<Record<string, JsonSchema>>, required = Object.keys(properties)): JsonSchema {
  return { type: "object", properties, required };
}
