import { documentedResponse } from "../check-response.js";
import { isObject, type JsonObject } from "../document.js";
import type { Draft } from "../run/draft.js";
import type { Endpoint } from "../run/endpoint.js";
import type { Exchange, Session } from "../run/session.js";
import { written } from "../run/source.js";
import { valueOfExpression } from "./expression.js";
import { over, type Plan, type Scene } from "./plan.js";

/** Follows the links of an answer (OpenAPI 3.1, section 4.8.20): each leads to something that is there. */
export const links: Plan = (scene) => {
  const { session, endpoint, source } = scene;
  const hasLinks = session.document
    .children(session.document.below(endpoint.place, "responses"))
    .some(([, response]) => session.document.below(response, "links") !== undefined);
  if (!hasLinks) return [];
  return over(async () => {
    const draft = source.draft(session.tallies.bestCaller(endpoint));
    const exchange = draft && (await session.send(draft));
    if (exchange !== undefined) for (const link of linksOf(exchange, session)) await follow(scene, exchange, link);
  });
};

interface Link {
  readonly name: string;
  readonly value: JsonObject;
  readonly target: Endpoint | undefined;
}

/** Those that remove what the others lead to come last. */
function linksOf({ draft, status }: Exchange, session: Session): Link[] {
  const { document, documented } = session;
  const response = documentedResponse(draft.endpoint, status, document);
  const found = document
    .children(response && document.below(response, "links"))
    .flatMap(([name, { value }]): Link[] => {
      if (!isObject(value)) return [];
      const { operationId, operationRef } = value;
      const pointer = typeof operationRef === "string" ? decodeURIComponent(operationRef.replace(/^#/, "")) : undefined;
      const target = documented.find(
        (one) => (one.operationId === operationId && operationId !== undefined) || one.place.pointer === pointer,
      );
      return [{ name, value, target }];
    });
  return found.toSorted(
    (one, other) => Number(one.target?.method === "DELETE") - Number(other.target?.method === "DELETE"),
  );
}

async function follow(scene: Scene, exchange: Exchange, link: Link): Promise<void> {
  const { session } = scene;
  const { callers } = session;
  const broken = (message: string, at: Pick<Exchange, "draft" | "request">) =>
    session.find({ kind: "broken-link", place: link.name, message }, { request: at.request, draft: exchange.draft });
  if (link.target === undefined) return broken("the link's operation is not in the document", exchange);
  if (!session.endpoints.includes(link.target)) return;
  const own = exchange.draft.caller;
  let first: Exchange | undefined;
  // whoever may create a row need not be who may read it
  for (const caller of [own, ...callers.filter(({ name }) => name !== own.name)]) {
    const draft = linkedDraft(scene, { ...link, target: link.target }, exchange);
    if (typeof draft === "string") return broken(draft, exchange);
    const answer = draft && (await session.send({ ...draft, caller }));
    if (answer === undefined || !isDead(answer.status)) return;
    first ??= answer;
  }
  if (first !== undefined) await broken(`leads to ${link.target.name}, which answers ${first.status}`, first);
}

function isDead(status: number): boolean {
  return status === 404 || status === 405 || status === 410;
}

/** The request that a link describes, or what is wrong with the link; `undefined` where none can be made. */
function linkedDraft(
  scene: Scene,
  { value, target }: Link & { target: Endpoint },
  exchange: Exchange,
): Draft | string | undefined {
  const draft = scene.sourceOf(target).draft(exchange.draft.caller);
  if (draft === undefined) return undefined;
  const given = isObject(value["parameters"]) ? Object.entries(value["parameters"]) : [];
  const values = new Map(draft.values);
  for (const [name, expression] of given) {
    const parameter = target.parameters.find((one) => name === one.name || name === `${one.in}.${one.name}`);
    const found = valueOfExpression(expression, exchange);
    if (parameter === undefined) return `the parameter ${name} is not one of ${target.name}`;
    if (found === undefined || found === null) return `${String(expression)}, for ${name}, is not in the answer`;
    values.set(parameter, found);
  }
  const body = valueOfExpression(value["requestBody"], exchange);
  return {
    ...draft,
    values,
    ...(body === undefined || target.body === undefined ? {} : { body: written(body, target.body.type) }),
  };
}
