/** Prints the document of the compiled server. */
const describe = `import { describe } from "./generated/server/app.js";

console.log(JSON.stringify(await describe()));
`;

/** Uses the SDK against the origin that it is given; prints who was refused, and the titles of Ada's notes. */
const call = `import { createClient } from "./generated/client/index.js";

const baseUrl = process.argv[2] ?? "";
const visitor = createClient({ baseUrl });
const { error } = await visitor.notes.list().safe();

const ada = { name: "Ada", email: "ada@example.com", password: "correct horse battery" };
const signedUp = await visitor.auth.signUp(ada).safe();
const token = signedUp.data?.token ?? (await visitor.auth.signIn(ada)).token;

const client = createClient({ baseUrl, token });
// @ts-expect-error The SDK has its types where it is installed: a note has no subject.
const wrong = await client.notes.create({ title: "Wrong", subject: "none" }).safe();
await client.notes.create({ title: "Written by Ada" });
const titles: string[] = [];
for await (const note of client.notes.list()) titles.push(note.title);
console.log(JSON.stringify({ refused: [error?.code, wrong.error?.code], titles }));
`;

const tsconfig = JSON.stringify({
  extends: "./tsconfig.json",
  compilerOptions: { noEmit: false, rootDir: ".", outDir: "built" },
  include: [],
  files: ["call.ts", "describe.ts"],
});

/** What a stranger writes beside a new project. */
export const programs = { "call.ts": call, "describe.ts": describe, "tsconfig.built.json": tsconfig };
