import type { Endpoint } from "./endpoint.js";
import type { Session } from "./session.js";
import type { Source } from "./source.js";

/** What a run could not see, one line each: silence would look like soundness. */
export function notesOf({ tested, tallies }: Session, sourceOf: (endpoint: Endpoint) => Source): string[] {
  const reports = new Map(tallies.list(tested).map((one) => [one.name, one]));
  return tested.flatMap((endpoint) => {
    const { name } = endpoint;
    const { requests = 0, statuses = {} } = reports.get(name) ?? {};
    const lacks = sourceOf(endpoint).lacks.map((lack) => `${name}: ${lack}`);
    if (tallies.isGivenUp(endpoint)) return [...lacks, `${name}: given up after it had not answered in time twice`];
    if (requests === 0) return [...lacks, `${name}: no request that its schemas allow could be made`];
    if (tallies.hasSucceeded(endpoint)) return lacks;
    const answered = Object.entries(statuses).map(([status, count]) => `${status} ×${count}`);
    return [...lacks, `${name}: never succeeded (${answered.join(", ") || "no answer"})`];
  });
}
