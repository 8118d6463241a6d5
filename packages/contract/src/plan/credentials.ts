import { isObject, type JsonObject } from "../document.js";
import type { Caller, Draft } from "../run/draft.js";
import { isProtected } from "../run/endpoint.js";
import type { Exchange } from "../run/session.js";
import type { Plan, Scene } from "./plan.js";

/** No credentials, and some that no one has, where they are required: 401 or 403. */
export const credentials: Plan = function* (scene) {
  const { endpoint } = scene;
  if (!isProtected(endpoint)) return;
  yield () => sendWithout(scene, {}, "without credentials");
  for (const scheme of endpoint.schemes.flat()) {
    const bad = isObject(scheme.value) ? badCredentials(scheme.value) : undefined;
    if (bad !== undefined) yield () => sendWithout(scene, bad, "with bad credentials");
  }
};

async function sendWithout(scene: Scene, bad: Pick<Draft, "headers" | "query">, how: string): Promise<void> {
  const { session, endpoint, source } = scene;
  const caller = without(session.tallies.bestCaller(endpoint), scene);
  const draft = source.draft({ ...caller, name: how });
  const exchange = draft && (await session.send({ ...draft, ...bad }));
  if (exchange === undefined || [401, 403, 429].includes(exchange.status) || exchange.status >= 500) return;
  await findUndenied(scene, exchange, how);
}

async function findUndenied({ session, endpoint, source }: Scene, exchange: Exchange, how: string): Promise<void> {
  const { status } = exchange;
  const isAccepted = status >= 200 && status < 300;
  if (isAccepted && how === "without credentials") return; // found as every such answer is
  if (isAccepted) {
    const message = `answered with ${status} ${how}`;
    return session.find({ kind: "accepted-bad-credentials", place: "security", message }, exchange);
  }
  // a row that does not exist may be told of before the caller is asked for
  const isOfNoRow = status === 404 && session.pool.known(endpoint.path, source.random).length === 0;
  if (isOfNoRow) return;
  const message = `answered with ${status} ${how}, where 401 or 403 is due`;
  await session.find({ kind: "missing-denial", place: how, message }, exchange);
}

/** A caller without what shows who it is. */
function without({ name, headers }: Caller, { endpoint }: Scene): Caller {
  const keys = endpoint.schemes
    .flat()
    .flatMap(({ value }) => (isObject(value) ? [String(value["name"]).toLowerCase()] : []));
  const telling = new Set(["authorization", "cookie", ...keys]);
  return {
    name,
    headers: Object.fromEntries(Object.entries(headers).filter(([one]) => !telling.has(one.toLowerCase()))),
  };
}

function badCredentials({ type, scheme, in: where, name }: JsonObject): Pick<Draft, "headers" | "query"> | undefined {
  if (type === "http" && String(scheme).toLowerCase() === "basic")
    return { headers: { Authorization: `Basic ${btoa("nobody:nothing")}` } };
  if (type === "http" || type === "oauth2" || type === "openIdConnect")
    return { headers: { Authorization: "Bearer not-a-token" } };
  if (type !== "apiKey") return undefined;
  if (where === "query") return { query: [[String(name), "not-a-key"]] };
  return {
    headers: where === "cookie" ? { Cookie: `${String(name)}=not-a-session` } : { [String(name)]: "not-a-key" },
  };
}
