import { createHmac } from "node:crypto";
import { emailOf, password, tokenOf, type Role } from "./accounts.js";
import { env, type Site } from "./site.js";

/** Signs in as a browser does, and gives the `Cookie` header that it would send from then on. Slow, as scrypt is. */
export async function signIn(site: Site, role: Role): Promise<string> {
  const answer = await site.send("POST", "/auth/v1/sign-in/email", { body: { email: emailOf(role), password } });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";", 1)[0]);
  return cookies.join("; ");
}

/** The `Cookie` header of the session that each account has from the start: its token, signed with the secret. */
export function cookieOf(role: Role): string {
  return cookieWith(tokenOf(role));
}

export function cookieWith(token: string): string {
  const signature = createHmac("sha256", env.BETTER_AUTH_SECRET).update(token).digest("base64");
  return `better-auth.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
