import { bearer, type Site } from "./site.js";

/** A request of the user's. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The bytes of the answer, and of a list those of the pages that follow: their cursors are among them. */
export async function answersOf(site: Site, sent: Sent): Promise<string> {
  const answers: string[] = [];
  let path: string | undefined = sent.path;
  while (path !== undefined && answers.length < 4) {
    const answer = await ask(site, { ...sent, path });
    const text = await answer.text();
    answers.push(JSON.stringify([answer.status, [...answer.headers], text]));
    const cursor: unknown = /"nextCursor":"([^"]*)"/.exec(text)?.[1];
    const query: string = sent.path.replace(/([?&])offset=\d+/, "$1");
    path = typeof cursor === "string" ? `${query}&cursor=${cursor}` : undefined;
  }
  return answers.join("\n");
}

async function ask(site: Site, { method, path, body: sent, headers: more }: Sent): Promise<Response> {
  const type: Record<string, string> = sent === undefined ? {} : { "Content-Type": "application/json" };
  const headers = { ...bearer("user"), ...type, ...more, "X-Request-Id": "request" };
  return await site.fetch(path, { method, headers, ...(sent !== undefined && { body: JSON.stringify(sent) }) });
}
