import type { Exchange } from "../run/session.js";
import { over, type Plan, type Scene } from "./plan.js";

/** The same read twice, with nothing between: the same bytes. */
export const repeatedRead: Plan = (scene) => (scene.endpoint.method === "GET" ? over(() => readTwice(scene)) : []);

async function readTwice({ session, endpoint, source }: Scene): Promise<void> {
  const draft = source.draft(session.tallies.bestCaller(endpoint), Math.floor(source.random() * 3));
  const first = draft && (await session.send(draft));
  if (draft === undefined || first === undefined || first.status < 200 || first.status > 299) return;
  const second = await session.send(draft);
  const [difference] = second === undefined ? [] : differencesOf(first, second);
  if (second === undefined || second.status === 429 || difference === undefined) return;
  await session.find({ kind: "unstable-read", place: difference.place, message: difference.message }, second);
}

interface Difference {
  readonly place: string;
  readonly message: string;
}

function differencesOf(first: Exchange, second: Exchange): Difference[] {
  if (first.status !== second.status) {
    return [{ place: "status", message: `answered with ${first.status}, and with ${second.status} when read again` }];
  }
  const bodies = first.text === second.text ? [] : [{ place: "body", message: parted(first.text, second.text) }];
  const names = new Set([...first.headers.keys(), ...second.headers.keys()]);
  const headers = [...names].filter(
    (name) => !isVolatile(name) && first.headers.get(name) !== second.headers.get(name),
  );
  return [
    ...bodies,
    ...headers.map((name) => ({
      place: name,
      message: `${name} was ${first.headers.get(name)}, and ${second.headers.get(name)} when read again`,
    })),
  ];
}

/** Where two texts part, with some of what follows. */
function parted(first: string, second: string): string {
  let at = 0;
  while (first[at] === second[at]) at += 1;
  const from = Math.max(0, at - 20);
  return `the body differs when read again: ${first.slice(from, at + 60)} and then ${second.slice(from, at + 60)}`;
}

/** Headers that tell of the moment, the request or the connection. */
function isVolatile(name: string): boolean {
  return volatile.has(name) || /ratelimit|(^|-)(request|trace|correlation|ray)-?id$|-time$/.test(name);
}

// prettier-ignore
const volatile = new Set([
  "date", "age", "expires", "set-cookie", "server-timing", "cf-ray", "connection", "keep-alive", "traceparent",
  "retry-after", "x-runtime", "content-length", "transfer-encoding",
]);

/** HEAD is GET without the body (RFC 9110, section 9.3.2), where the server has it. */
export const head: Plan = function* (scene) {
  const { endpoint, session } = scene;
  const isDocumented = session.documented.some(({ method, path }) => method === "HEAD" && path === endpoint.path);
  if (endpoint.method !== "GET" || isDocumented) return;
  for (let time = 0; time < 3; time += 1) yield () => readHead(scene);
};

async function readHead({ session, endpoint, source }: Scene): Promise<void> {
  const draft = source.draft(session.tallies.bestCaller(endpoint));
  const get = draft && (await session.send(draft));
  if (draft === undefined || get === undefined) return;
  const answer = await session.send({ ...draft, method: "HEAD" }, "by the plan");
  if (answer === undefined || ([404, 405, 429, 501].includes(answer.status) && answer.status !== get.status)) return;
  const said = (name: string) => [get.headers.get(name), answer.headers.get(name)] as const;
  const wrong = ["content-type", "etag", "location"].find((name) => said(name)[0] !== said(name)[1]);
  const place = answer.status === get.status ? wrong : "status";
  if (place === undefined) return;
  const [want, got] = place === "status" ? [get.status, answer.status] : said(place);
  await session.find({ kind: "head-differs", place, message: `GET answers ${want}, HEAD ${got}` }, answer);
}
