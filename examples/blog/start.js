// Compiles the blog, fills its database and serves it until it is interrupted.
import "quickback/register";
import { once } from "node:events";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { eq } from "drizzle-orm";

const { addresses, reportFailure, startDevServer } = await import("quickback");
const { people } = await import("./seed/people.ts");
const { seedRows } = await import("./seed/rows.ts");

try {
  await start(readOptions());
} catch (error) {
  process.exitCode = await reportFailure(error);
}

async function start(options) {
  const server = await startDevServer({ project: import.meta.dirname, ...options });
  await seed(server);
  console.log(introduction(server));
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await server.close();
}

function readOptions() {
  const { values } = parseArgs({
    options: { port: { type: "string" }, data: { type: "string" }, out: { type: "string" } },
  });
  const out = values.out ?? fileURLToPath(new URL("../../generated/blog", import.meta.url));
  return { out, data: values.data, port: Number(values.port ?? process.env.PORT ?? 8787) };
}

/** Adds what is not there yet, so that every start finds the same people, posts and comments. */
async function seed({ build: { server }, development }) {
  const { database } = development;
  const { user } = server.tables;
  const auth = await server.auth.open(development);
  const users = {};
  for (const [name, person] of Object.entries(people)) {
    const [found] = await database.select().from(user).where(eq(user.email, person.email));
    users[name] = found?.id ?? (await auth.createUser(person)).id;
  }
  for (const { table, rows } of seedRows(users)) await database.insert(table).values(rows).onConflictDoNothing();
}

function introduction(server) {
  const { url, build, development } = server;
  const client = fromHere(join(build.out, "client/index.ts"));
  const accounts = Object.values(people).map(({ role, email, password }) => [role, `${email}  ${password}`]);
  const { email, password } = people.tomas;
  return `
${[...addresses(server), ["Database", fromHere(development.file)], ...accounts]
  .map(([label, address]) => `${label.padEnd(9)}  ${address}`)
  .join("\n")}

Read what is published, as anyone:

curl '${url}/api/v1/posts?sort=-publishedAt&limit=3'

Sign in as an author, and read the drafts:

TOKEN=$(curl -s ${url}/auth/v1/sign-in/email -H 'Content-Type: application/json' -d '${JSON.stringify({ email, password })}' | node -p 'JSON.parse(require("fs").readFileSync(0)).token')
curl '${url}/api/v1/posts?status=draft' -H "Authorization: Bearer $TOKEN"

Read the blog with the SDK:

node --import quickback/register --input-type=module -e "import { createClient } from '${client}'; const client = createClient({ baseUrl: '${url}' }); for await (const post of client.posts.list({ sort: '-publishedAt' })) console.log(post.slug, '-', post.title);"

Ctrl-C stops the server.`;
}

function fromHere(path) {
  return `./${relative(process.cwd(), path)}`;
}
