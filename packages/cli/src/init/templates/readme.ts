import type { Answers, Target } from "../answers.js";

/** `README.md` of a new project: every command that it needs, ready to paste. */
export function readmeFile({ name, target }: Answers): string {
  return `# ${name}

An HTTP API, its OpenAPI document and a typed SDK, compiled by Quickback from the tables in \`quickback/features\`.

## Run it here

With Node 20.19 or newer:

\`\`\`sh
npm install
npx quickback dev
\`\`\`

This compiles the project into \`generated/\`, keeps a database and a secret in \`.data/\`, and does it all again whenever a
file changes. A mistake is shown with its place, and the server of before goes on answering.

| what                 | where                                |
| -------------------- | ------------------------------------ |
| the API              | <http://localhost:8787/api/v1>       |
| its reference        | <http://localhost:8787/docs>         |
| its OpenAPI document | <http://localhost:8787/openapi.json> |
| sign-up and sign-in  | <http://localhost:8787/auth/v1>      |

The first admin, with the password that is printed:

\`\`\`sh
npx quickback user create --email admin@example.com --role admin
\`\`\`

## Call it

\`generated/client\` is the SDK. With the server running, put this in \`try.ts\`:

\`\`\`ts
import { createClient } from "./generated/client/index.js";

const baseUrl = "http://localhost:8787";
const person = { name: "Ada", email: "ada@example.com", password: "correct horse" };
const { token } = await createClient({ baseUrl }).auth.signUp(person);

const client = createClient({ baseUrl, token: () => token ?? undefined });
await client.notes.create({ title: "Hello" });
for await (const note of client.notes.list()) console.log(note.title);
\`\`\`

\`\`\`sh
node --import quickback/register try.ts
\`\`\`

## Change it

\`quickback/features/notes/notes.ts\` is a table, and who may do what with its rows. Add a folder with such a file for each
feature. \`generated/\` is written by the compiler alone; commit it, and a change of who may do what is a diff to review.

\`\`\`sh
npx quickback compile           # writes generated/
npx quickback compile --check   # fails where generated/ is not up to date
npm run typecheck
npx quickback --help
\`\`\`

## Keep its rows

\`quickback dev\` changes its own database as you go. The one that you deploy changes by migrations, which lie in
\`quickback/migrations\`; commit them.

\`\`\`sh
npx quickback migrate new initial   # later: what the tables need since the last one
${migrating[target]}
\`\`\`

What would lose something is named beforehand, and has to be confirmed. A column that has another name now keeps its values
with \`fields: { title: { renamedFrom: "headline" } }\`, a table with \`renamedFrom: "articles"\`.

## Serve it

${serving[target]}`;
}

const migrating: Readonly<Record<Target, string>> = {
  node: `npx quickback migrate --plan        # says what is pending on DATABASE_URL
npx quickback migrate               # runs it`,
  cloudflare: `npx wrangler d1 migrations apply DB --remote --config generated/wrangler.jsonc`,
};

const serving: Readonly<Record<Target, string>> = {
  node: `\`npm start\` runs the compiled server on port 3000, or on \`PORT\`. It reads:

| variable              | what                                                                    |
| --------------------- | ----------------------------------------------------------------------- |
| \`BETTER_AUTH_SECRET\`  | signs the sessions; required: \`openssl rand -base64 32\`                 |
| \`BETTER_AUTH_URL\`     | the server's own address, such as \`https://api.example.com\`             |
| \`DATABASE_URL\`        | a libsql address; \`file:data.db\` where it is not set                    |
| \`DATABASE_AUTH_TOKEN\` | for a database that asks for one                                        |
`,
  cloudflare: `\`npm run deploy\` deploys the Worker that \`generated/wrangler.jsonc\` describes. Before that, once:

\`\`\`sh
npx wrangler d1 create NAME     # its id is what the Worker's database_id has to be
openssl rand -base64 32 | npx wrangler secret put BETTER_AUTH_SECRET --config generated/wrangler.jsonc
\`\`\`
`,
};
