import type { Option } from "../model.js";
import type { Group, Method, Sdk } from "../plan.js";
import { templateOf } from "../read/rows.js";
import { methodsOf } from "./resource-module.js";
import { exampleText } from "./example.js";

/** `README.md`: how to call it, and every method in a table. */
export function readmeText(sdk: Sdk, hasRaw: boolean): string {
  const [first] = sdk.resources;
  const [method] = first?.group.methods ?? [];
  const example = first && method ? `\n${exampleText(method, `client.${first.group.property}`, sdk)}` : "";
  const tables = sdk.resources.map(
    ({ tag, group }) =>
      `## client.${group.property}\n\n${sdk.api.tags.get(tag) ? `${oneLine(sdk.api.tags.get(tag))}\n\n` : ""}` +
      `| method | request | |\n| --- | --- | --- |\n${rows(group, `client.${group.property}`).join("")}`,
  );
  const raw = hasRaw
    ? "\n`raw.ts` has openapi-fetch's client over `schema.d.ts`, for anything without a method.\n"
    : "";
  return `# ${oneLine(sdk.api.title)}

A typed client, generated from the OpenAPI document. It needs \`@quickback/client\`.

\`\`\`ts
import { createClient } from "./index.js";

const client = createClient({ baseUrl: "https://api.example.com", token: () => session.token });
${example}
\`\`\`

Every method answers with a promise that also has \`.safe()\` (an outcome instead of an exception, with the error typed) and
\`.withResponse()\`; a list is an async iterable of its rows on all pages as well. Each takes \`{ headers, signal, timeout,
retries, credentials, cache, next }\` last. An error is a class per HTTP status, and \`isProblem(error, code)\` tells which.
${conditionsText(sdk)}${raw}
${tables.join("\n")}`;
}

/** How rows bring their tags along, and what a key for a request is good for, where there is such a method. */
function conditionsText({ api, resources }: Sdk): string {
  const has = (option: Option) => api.operations.some(({ options }) => options.includes(option));
  const takesRows = resources.some(({ group }) => methodsOf(group).some(({ row }) => row));
  const parts = [
    takesRows && has("ifMatch")
      ? "A row that the client got alone brings its ETag along when it is changed: if somebody else was there first, that is a\n" +
        "`PreconditionFailedError`. An id goes without, and so does a row of a list, unless `{ ifMatch: true }` refuses that.\n"
      : "",
    has("ifNoneMatch")
      ? "With `{ ifNoneMatch: row }`, a read gives that very row, or page, while the server has no other.\n"
      : "",
    has("idempotencyKey")
      ? "With `{ idempotencyKey: crypto.randomUUID() }`, a call without an answer is sent again, and done once.\n"
      : "",
  ].filter(Boolean);
  return parts.map((part) => `\n${part}`).join("");
}

function rows(group: Group, owner: string): string[] {
  const own = group.methods.map((method) => row(method, owner));
  return [...own, ...group.groups.flatMap((inner) => rows(inner, `${owner}.${inner.property}`))];
}

function row({ name, segments, row, operation }: Method, owner: string): string {
  const { body, query, headers, path, verb, doc } = operation;
  const isQueryOptional = query?.fields.every(({ isOptional }) => isOptional);
  const given = [
    ...segments.values(),
    row?.name,
    body && (body.isRequired ? "body" : "body?"),
    query && (isQueryOptional ? "query?" : "query"),
    headers && "headers",
  ].filter(Boolean);
  return `| \`${owner}.${name}(${given.join(", ")})\` | \`${cell(`${verb} ${templateOf(path)}`)}\` | ${cell(doc.text.split("\n")[0])} |\n`;
}

function cell(text: string | undefined): string {
  return oneLine(text).replaceAll("|", "\\|").replaceAll("`", "'");
}

function oneLine(text: string | undefined): string {
  return (text ?? "").replaceAll(/\s+/g, " ").replaceAll("<", "&lt;").trim();
}
