import { randomBytes } from "node:crypto";
import type { Auth, NewUser, Surroundings } from "../build/server.js";
import type { Arguments } from "../command/arguments.js";
import type { Command } from "../command/command.js";
import { Failure, misuse } from "../command/failure.js";
import { shown } from "../command/shown.js";

export const userCreateCommand: Command = {
  name: "user create",
  summary: "Add a user to the development database: the first admin.",
  operands: [],
  options: {
    email: { value: "ADDRESS", summary: "What the user signs in with; required." },
    role: { value: "ROLE", summary: "admin, user, or a role of the project's (default: user)." },
    name: { value: "NAME", summary: "The user's name (default: what stands before the @)." },
    password: { value: "PASSWORD", summary: "At least 8 characters (default: one is made and printed)." },
    project: { value: "DIR", summary: "The folder that contains quickback/ (default: this one)." },
  },
  async run(input, terminal) {
    const user = readUser(input);
    const [{ build }, { openDevelopment }] = await Promise.all([
      import("../build/build.js"),
      import("../dev/open-development.js"),
    ]);
    const built = await build({ project: input.values.get("project") ?? "." });
    const development = await openDevelopment(built, {});
    try {
      await createUser(built.server.auth, development, user);
    } finally {
      development.client.close();
    }
    terminal.print(`Created ${user.email} with role ${user.role} in ${shown(development.file)}.`);
    if (!input.values.has("password")) terminal.print(`Password: ${user.password}`);
    return 0;
  },
};

function readUser({ values }: Arguments): NewUser {
  const email = values.get("email");
  if (email === undefined) throw misuse("user create needs --email ADDRESS.");
  const [local = "", domain = ""] = email.split("@");
  if (local === "" || domain === "") throw misuse(`"${email}" is not an e-mail address.`);
  const password = values.get("password") ?? randomBytes(15).toString("base64url");
  if (password.length < 8) throw misuse("--password needs at least 8 characters.");
  return { email, password, name: values.get("name") ?? local, role: values.get("role") ?? "user" };
}

async function createUser(auth: Auth, surroundings: Surroundings, user: NewUser): Promise<void> {
  try {
    await (await auth.open(surroundings)).createUser(user);
  } catch (error) {
    throw new Failure(`${user.email} was not created: ${error instanceof Error ? error.message : String(error)}`);
  }
}
