/** Where a new project's server runs, and with which database. */
export type Target = "node" | "cloudflare";

/** All that `init` needs to know. */
export interface Answers {
  /** In kebab-case: the name in `quickback.config.ts` and `package.json`. */
  readonly name: string;
  readonly target: Target;
}

export const targets: Readonly<Record<Target, string>> = {
  node: "Node with libsql (SQLite in a file, or Turso)",
  cloudflare: "Cloudflare Workers with D1",
};

/** Asks one question; an empty answer is the offered one. */
export type Ask = (question: string, offered: string) => Promise<string>;

/** What the command line already says. */
export interface Given {
  readonly name: string | undefined;
  readonly target: Target | undefined;
  /** The folder's own name: what is offered. */
  readonly folder: string;
}

/** Settles what a project is called and where it runs; asks for what is not given, until the answer can be used. */
export async function settle(given: Given, ask: Ask): Promise<Answers> {
  const name = given.name ?? (await repeat(() => ask("Name of the project", nameFrom(given.folder)), readName));
  const choices = Object.entries(targets).map(([key, summary]) => `  ${key.padEnd(10)}  ${summary}`);
  const question = `${choices.join("\n")}\nWhere will it run`;
  return { name, target: given.target ?? (await repeat(() => ask(question, "node"), readTarget)) };
}

/** A name as the configuration accepts it, or `undefined`. */
export function readName(text: string): string | undefined {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text) ? text : undefined;
}

export function readTarget(text: string): Target | undefined {
  return text === "node" || text === "cloudflare" ? text : undefined;
}

/** `My App (2)` → `my-app-2`. */
export function nameFrom(folder: string): string {
  const words = folder.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return readName(words.join("-")) ?? readName(`my-${words.join("-")}`) ?? "my-api";
}

async function repeat<T>(ask: () => Promise<string>, read: (text: string) => T | undefined): Promise<T> {
  for (;;) {
    const answer = read((await ask()).trim());
    if (answer !== undefined) return answer;
  }
}
