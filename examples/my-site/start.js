// What `npm start` runs: compiles the site, fills its database and serves it until it is interrupted.
import "quickback/register";
import { once } from "node:events";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { eq } from "drizzle-orm";

const { addresses, reportFailure, startDevServer } = await import("quickback");

const people = {
  admin: { name: "Ada Admin", email: "admin@my-site.example", password: "admin-password", role: "admin" },
  user: { name: "Uma User", email: "user@my-site.example", password: "user-password", role: "user" },
};

const pages = [
  {
    slug: "home",
    title: "Grete & Sons, bookbinders",
    content: "We bind, mend and letter books by hand, in the same back yard since 1961. Come in: the bell is loud.",
  },
  {
    slug: "about",
    title: "About us",
    content: "Three people, two presses and a guillotine older than all of us. We work for libraries and for you.",
  },
  {
    slug: "prices",
    title: "Prices",
    content:
      "A cloth binding starts at 48 euros, a new spine at 35. Leather we weigh up together, with the book in hand.",
  },
  {
    slug: "visit",
    title: "Visit the workshop",
    content:
      "Tuesday to Friday from 10 to 18, and on the first Saturday of the month, when children may run the press.",
  },
].map((page, position) => ({ id: id(1, position), position, createdAt: daysAgo(90 - position), ...page }));

const posts = [
  { owner: "admin", title: "Spring opening hours", content: "From March we open at nine. The bell stays as it is." },
  {
    owner: "admin",
    title: "How to dry a wet book",
    content: "Stand it up, fan the pages, and keep it off the radiator.",
  },
  {
    owner: "admin",
    title: "The atlas is finished",
    content: "Forty weeks, eleven hides, one atlas. It goes home today.",
  },
  {
    owner: "user",
    title: "My grandmother's cookbook",
    content: "The spine is gone and page 40 is butter. Worth saving?",
  },
  { owner: "user", title: "Thank you", content: "It opens flat again. We cooked from page 40 the same night." },
].map((post, index) => ({ id: id(2, index), createdAt: daysAgo(30 - index), ...post }));

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
  const out = values.out ?? fileURLToPath(new URL("../../generated/my-site", import.meta.url));
  return { out, data: values.data, port: Number(values.port ?? process.env.PORT ?? 8787) };
}

/** Adds what is not there yet, so that every start finds the same people, pages and posts. */
async function seed({ build: { server }, development }) {
  const { database } = development;
  const { tables } = server;
  const auth = await server.auth.open(development);
  const owners = {};
  for (const [key, person] of Object.entries(people)) {
    const [found] = await database.select().from(tables.user).where(eq(tables.user.email, person.email));
    owners[key] = found?.id ?? (await auth.createUser(person)).id;
  }
  await database.insert(tables.pages).values(pages).onConflictDoNothing();
  const owned = posts.map(({ owner, ...post }) => ({ ...post, ownerId: owners[owner] }));
  await database.insert(tables.posts).values(owned).onConflictDoNothing();
}

function introduction(server) {
  const { url, build, development } = server;
  const { admin, user } = people;
  const client = fromHere(join(build.out, "client/index.ts"));
  const signIn = JSON.stringify({ email: admin.email, password: admin.password });
  return `
${addresses(server)
  .map(([label, address]) => `${label.padEnd(9)}  ${address}`)
  .join("\n")}
Database   ${fromHere(development.file)}
Admin      ${admin.email}  ${admin.password}
User       ${user.email}  ${user.password}

Read the pages, as anyone:

curl ${url}/api/v1/pages

Sign in and write a post, as the admin:

TOKEN=$(curl -s ${url}/auth/v1/sign-in/email -H 'Content-Type: application/json' -d '${signIn}' | node -p 'JSON.parse(require("fs").readFileSync(0)).token')
curl ${url}/api/v1/posts -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{"title":"New Post","content":"Written with curl."}'

Read the pages with the SDK:

node --import quickback/register --input-type=module -e "import { createClient } from '${client}'; const client = createClient({ baseUrl: '${url}' }); for await (const page of client.pages.list()) console.log(page.slug, '-', page.title);"

Ctrl-C stops the server.`;
}

function fromHere(path) {
  return `./${relative(process.cwd(), path)}`;
}

function id(table, index) {
  return `0192a000-0000-7000-8000-${String(table).padStart(4, "0")}${String(index + 1).padStart(8, "0")}`;
}

/** Counted from a fixed day: what is seeded is the same on every machine. */
function daysAgo(days) {
  return new Date(Date.UTC(2026, 3, 1, 9) - days * 86_400_000);
}
