import type { OperationReport } from "../report/finding.js";
import type { Answer, Silence } from "./answer.js";
import type { Caller, Draft } from "./draft.js";
import type { Endpoint } from "./endpoint.js";

/** What was sent to each operation, and what came back. */
export interface Tallies {
  count(draft: Draft, answer: Answer | Silence): void;
  /** The caller whom an operation lets in, as far as is known; each in turn where none is. */
  bestCaller(endpoint: Endpoint): Caller;
  /** Whether requests to an operation have succeeded. */
  hasSucceeded(endpoint: Endpoint): boolean;
  /** Whether an operation keeps its callers waiting, so that it is asked no more. */
  isGivenUp(endpoint: Endpoint): boolean;
  list(endpoints: readonly Endpoint[]): OperationReport[];
}

interface Tally {
  requests: number;
  milliseconds: number;
  timeouts: number;
  readonly statuses: Map<number, number>;
  readonly welcome: Map<string, number>;
}

export function talliesOf(endpoints: readonly Endpoint[], callers: readonly [Caller, ...Caller[]]): Tallies {
  const tallies = new Map(endpoints.map(({ name }) => [name, emptyTally()]));
  const tallyOf = ({ name }: Endpoint) => tallies.get(name) ?? emptyTally();

  return {
    count({ endpoint, caller }, answer) {
      const tally = tallyOf(endpoint);
      tally.requests += 1;
      tally.milliseconds += answer.milliseconds;
      if (!("status" in answer)) {
        if (answer.kind === "timeout") tally.timeouts += 1;
        return;
      }
      const { status } = answer;
      tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + 1);
      const known = tally.welcome.get(caller.name) ?? 0;
      tally.welcome.set(caller.name, Math.max(known, welcomeOf(status)));
    },
    bestCaller(endpoint) {
      const { welcome } = tallyOf(endpoint);
      const [first] = callers;
      return callers.reduce(
        (best, one) => ((welcome.get(one.name) ?? 0) > (welcome.get(best.name) ?? 0) ? one : best),
        first,
      );
    },
    hasSucceeded: (endpoint) => [...tallyOf(endpoint).statuses.keys()].some((status) => status >= 200 && status < 300),
    isGivenUp: (endpoint) => tallyOf(endpoint).timeouts >= mostTimeouts,
    list: (endpoints) =>
      endpoints.map((endpoint) => {
        const { requests, statuses, milliseconds } = tallyOf(endpoint);
        return {
          name: endpoint.name,
          requests,
          statuses: Object.fromEntries(statuses),
          milliseconds: Math.round(milliseconds),
        };
      }),
  };
}

const mostTimeouts = 2;

function emptyTally(): Tally {
  return { requests: 0, milliseconds: 0, timeouts: 0, statuses: new Map(), welcome: new Map() };
}

/** A success says most, a denial least: 400 and 404 come after it. */
function welcomeOf(status: number): number {
  if (status >= 200 && status < 300) return 3;
  return status === 401 || status === 403 ? 1 : 2;
}
