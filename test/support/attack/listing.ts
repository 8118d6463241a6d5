import type { Endpoint } from "../walk/document.js";
import type { Attacker } from "./attackers.js";
import { admits, existsFor, holdsAt } from "./oracle.js";
import type { Reply } from "./reply.js";
import type { Target, TargetRow, World } from "./world.js";

/** A list or a view, as one caller whom its rule lets in. */
export interface Listing {
  readonly target: Target;
  readonly list: Endpoint;
  readonly attacker: Attacker;
}

/** Every list, as each caller whom its rule lets in. */
export function lists(world: World): Listing[] {
  return listings(world, "list");
}

/** Every view, as each caller whom its rule lets in. */
export function views(world: World): Listing[] {
  return listings(world, "view");
}

function listings({ targets, attackers }: World, kind: "list" | "view"): Listing[] {
  return targets.flatMap((target) =>
    target.resource.all
      .filter((endpoint) => endpoint.kind === kind)
      .flatMap((list) =>
        attackers.filter((one) => admits(list.access, one)).map((attacker) => ({ target, list, attacker })),
      ),
  );
}

export function hasParameter({ parameters }: Endpoint, name: string): boolean {
  return parameters.some((one) => one.name === name);
}

/** The names that a list can be sorted by. */
export function sortable({ parameters }: Endpoint): readonly string[] {
  const pattern = String(parameters.find(({ name }) => name === "sort")?.schema["pattern"]);
  return /\(\?:([^)]*)\)/.exec(pattern)?.[1]?.split("|") ?? [];
}

interface Getting {
  readonly list: Endpoint;
  readonly attacker: Attacker;
  readonly query: string;
}

export function get(world: World, { list, attacker, query }: Getting): Promise<Reply> {
  return world.ask(attacker, { method: "GET", path: `${list.path}?${query}` });
}

interface Sight {
  readonly attacker: Attacker;
  readonly row: TargetRow;
}

export function isVisible({ firewall }: Target, { access }: Endpoint, { attacker, row }: Sight): boolean {
  return existsFor(firewall, attacker, row.cells) && holdsAt(access, attacker, row.cells) === true;
}

/** The rows of a page, as its caller got them. */
export function dataOf({ body, text }: Reply): readonly Readonly<Record<string, unknown>>[] {
  const { data } = body as { data?: Record<string, unknown>[] };
  if (data === undefined) throw new Error(text);
  return data;
}
