import { initial } from "./initial.js";
import { redacted } from "./redact.js";

// an ordinary address; its last label is shown, so it is no longer than those that people know
const address = /^([\p{L}\p{N}._%+-]{1,64})@([\p{L}\p{N}.-]{1,190})\.(\p{L}{2,6})$/u;

/** `ada@example.com` as `a***@e***.com`. */
export function email(text: string): string {
  const [, local, domain, last] = address.exec(text) ?? [];
  if (local === undefined || domain === undefined || last === undefined) return redacted;
  return `${initial(local)}@${initial(domain)}.${last}`;
}
