import type { Who } from "./groups.js";
import { listed } from "./listed.js";

interface Names {
  readonly anyone: string;
  readonly signedIn: string;
}

/** Callers in words: `user and admin`. */
export function describeWho(who: Who, names: Names): string {
  switch (who.kind) {
    case "roles":
      return listed(who.callers.map((roles) => roles.join(" with ")));
    case "except":
      return `${names.signedIn} but ${listed(who.roles)}`;
    default:
      return names[who.kind];
  }
}
