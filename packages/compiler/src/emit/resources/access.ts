import type { Rule } from "@quickback/policy";
import { call, code, type Code } from "../../print/code.js";
import { literal } from "../../print/literal.js";
import { server } from "../server-symbols.js";

/** An access rule as a call: `anyone()`, `role("admin")`. */
export function printAccess(rule: Rule): Code {
  switch (rule.kind) {
    case "anyone":
      return code`${server.anyone}()`;
    case "signedIn":
      return code`${server.signedIn}()`;
    case "role":
      return code`${server.role}${call(rule.anyOf.map(literal))}`;
    default:
      throw new Error(`An access rule of kind ${rule.kind} is not printed yet`);
  }
}
