import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { commands, main } from "./main.js";

async function run(...argv: string[]): Promise<{ code: number; printed: string; noted: string }> {
  const printed: string[] = [];
  const noted: string[] = [];
  const code = await main(argv, {
    colour: false,
    print: (text) => void printed.push(text),
    note: (text) => void noted.push(text),
    live: () => undefined,
    style: (_, text) => text,
  });
  return { code, printed: printed.join("\n"), noted: noted.join("\n") };
}

test.each([
  [["complie"], 'error  There is no command "complie".\n  Did you mean quickback compile?'],
  [["user"], 'error  There is no command "user".\n  Did you mean quickback user create?'],
  [["user", "crate"], 'error  There is no command "user".\n  Did you mean quickback user create?'],
  [["migrate", "new"], "error  migrate new needs name.\n  See quickback migrate new --help."],
  [
    ["migrate", "new", "Add Tags"],
    "error  \"Add Tags\" can't be a migration's name.\n  Use lower case and underscores, as in add_tags.",
  ],
  [["migrate", "--plan", "--dry-run"], "error  --plan does not go with --dry-run."],
  [["help", "complie"], 'error  There is no command "complie".\n  Did you mean quickback compile?'],
  [["compile", "--watch", "--check"], "error  --check looks once: it does not go with --watch."],
  [["compile", "--wacht"], "error  compile has no option --wacht.\n  Did you mean --watch?"],
  [["init", "a", "b"], 'error  init does not know what to do with "b".\n  See quickback init --help.'],
  [["init", "--name", "My Site"], 'error  --name needs a name in kebab-case such as my-site, not "My Site".'],
  [["init", "--runtime", "bun"], 'error  --runtime needs node or cloudflare, not "bun".'],
  [["compile", "--ouput", "x"], "error  compile has no option --ouput.\n  Did you mean --out?"],
  [["dev", "--port", "many"], 'error  --port needs a number from 0 to 65535, not "many".'],
  [["dev", "--port", "65536"], 'error  --port needs a number from 0 to 65535, not "65536".'],
  [["user", "create"], "error  user create needs --email ADDRESS."],
  [["user", "create", "--email", "ada"], 'error  "ada" is not an e-mail address.'],
  [["user", "create", "--email", "a@b.c", "--password", "short"], "error  --password needs at least 8 characters."],
  [["contract"], "error  contract needs --url URL or --app FILE.\n  See quickback contract --help."],
  [["contract", "--url", "a", "--app", "b"], "error  --url does not go with --app."],
  [["contract", "--url", "site"], 'error  --url needs an address such as http://localhost:8787, not "site".'],
  [["contract", "--app", "nowhere.ts"], "error  There is no file nowhere.ts."],
  [
    ["contract", "--url", "http://localhost", "--header", "secret"],
    'error  --header needs a name and a value, not "secret".\n  Write it as in HTTP: --header "X-Api-Key: …".',
  ],
  [
    ["contract", "--url", "http://localhost", "--requests", "many"],
    'error  --requests needs a whole number, not "many".',
  ],
  [["contract", "--url", "http://localhost", "--document", "nowhere.json"], "error  There is no file nowhere.json."],
  [["sdk"], "error  sdk needs openapi.json.\n  See quickback sdk --help."],
  [["sdk", "a.json", "--out", "."], "error  a.json lies in ., which is replaced in whole."],
  [["sdk", "nowhere.json", "--out", "x"], "error  There is no file nowhere.json."],
  [
    ["compile", "--project", "/nowhere"],
    "error  There is no folder /nowhere.\n  Name the project's folder: --project DIR.",
  ],
])("refuses %j with exit code 2", async (argv, want) => {
  expect(await run(...argv)).toEqual({ code: 2, printed: "", noted: want });
});

test.each([[["--help"]], [["help"]], [["-h"]]])("%j lists every command and the exit codes", async (argv) => {
  const { code, printed } = await run(...argv);
  expect(code).toBe(0);
  for (const { name } of commands) expect(printed).toMatch(new RegExp(`^ {2}${name} {2}`, "m"));
  for (const exitCode of ["0", "1", "2", "130"]) expect(printed).toMatch(new RegExp(`^ {2}${exitCode} +\\w`, "m"));
});

test("without a command it prints the same and fails", async () => {
  expect(await run()).toEqual({ ...(await run("--help")), code: 2 });
});

test.each([[["--version"]], [["-V"]], [["version"]]])("%j prints the version of its package", async (argv) => {
  const manifest = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8")) as object;
  expect(await run(...argv)).toEqual({ code: 0, printed: "version" in manifest && manifest.version, noted: "" });
});

test.each(commands)("$name --help, and help $name, list its options and operands", async (command) => {
  const { code, printed } = await run(...command.name.split(" "), "--help");
  expect(code).toBe(0);
  expect(printed).toContain(`Usage: quickback ${command.name}`);
  for (const operand of command.operands) expect(printed).toContain(`<${operand}>`);
  for (const operand of command.optionalOperands ?? []) expect(printed).toContain(`[${operand}]`);
  for (const [name, { value, summary }] of Object.entries(command.options))
    expect(printed).toMatch(
      new RegExp(`^ {2}--${name}${value === undefined ? "" : ` ${value}`} +${quoted(summary)}$`, "m"),
    );
  expect(await run("help", ...command.name.split(" "))).toEqual({ code, printed, noted: "" });
});

test.each([[["user", "--help"]], [["help", "user"]]])("%j lists the commands that begin so", async (argv) => {
  expect(await run(...argv)).toMatchObject({ code: 0, printed: expect.stringMatching(/^ {2}user create {2}/) });
});

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
