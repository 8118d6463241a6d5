import type { RouteConfig } from "./router.js";

/** The statuses from 400 on that a route declares as problems: those without content of their own. */
export function problemStatuses({ responses }: RouteConfig): ReadonlySet<number> {
  const declared = Object.entries(responses).filter(([status, response]) => {
    return Number(status) >= 400 && response.content === undefined;
  });
  return new Set(declared.map(([status]) => Number(status)));
}
