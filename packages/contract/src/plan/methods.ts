import type { Draft } from "../run/draft.js";
import type { Endpoint } from "../run/endpoint.js";
import type { Plan, Scene } from "./plan.js";

/** Methods that a path does not have: 405 with `Allow` (RFC 9110, section 15.5.6), or 404. */
export const methods: Plan = function* (scene) {
  const { session, endpoint } = scene;
  const isSibling = ({ path }: Endpoint) => path === endpoint.path;
  if (session.tested.find(isSibling) !== endpoint) return; // once for a path
  const known = session.documented.filter(isSibling).map(({ method }) => method);
  for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
    if (!known.includes(method)) yield () => sendMethod(scene, method, known);
  }
};

async function sendMethod(scene: Scene, method: string, known: readonly string[]): Promise<void> {
  const { session, endpoint, source } = scene;
  const draft = source.draft(session.tallies.bestCaller(endpoint));
  if (draft === undefined) return;
  const values = new Map([...draft.values].filter(([one]) => one.in === "path"));
  const other: Draft = { endpoint, caller: draft.caller, method, values };
  // another path of the document may have the method: `/posts/batch` is `/posts/{id}` too
  if (session.operationOf(other) !== undefined) return;
  const exchange = await session.send(other, "by the plan");
  if (exchange === undefined) return;
  const { status, headers } = exchange;
  if (![401, 403, 404, 405, 429, 501].includes(status)) {
    const message = `${method} is not documented and answered with ${status}, where 405 or 404 is due`;
    await session.find({ kind: "accepted-method", place: method, message }, exchange);
  }
  if (status !== 405) return;
  const allowed = headers
    .get("allow")
    ?.toUpperCase()
    .split(/\s*,\s*/);
  const missing = known.filter((one) => allowed?.includes(one) !== true);
  if (missing.length === 0) return;
  const message = allowed === undefined ? "405 without Allow" : `Allow lacks ${missing.join(", ")}`;
  await session.find({ kind: "missing-allow", place: "Allow", message }, exchange);
}
