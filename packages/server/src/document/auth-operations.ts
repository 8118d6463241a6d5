import type { Components } from "./components.js";
import type { JsonSchema } from "./json-schema.js";
export const authTag = { name: "auth", description: "Sign-up, sign-in and sessions, by Better Auth." };
export function authPaths(
  _basePath: string,
  _components: Components,
): { method: string; path: string; operation: JsonSchema }[] {
  return [];
}
