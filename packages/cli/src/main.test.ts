import { expect, test } from "vitest";
import { main } from "./main.js";

async function run(...argv: string[]): Promise<{ code: number; printed: string; noted: string }> {
  const printed: string[] = [];
  const noted: string[] = [];
  const code = await main(argv, {
    colour: false,
    print: (text) => void printed.push(text),
    note: (text) => void noted.push(text),
    style: (_, text) => text,
  });
  return { code, printed: printed.join("\n"), noted: noted.join("\n") };
}

test.each([
  [["complie"], 'error  There is no command "complie".\n  Did you mean quickback compile?'],
  [["user"], 'error  There is no command "user".\n  Did you mean quickback user create?'],
  [["user", "crate"], 'error  There is no command "user".\n  Did you mean quickback user create?'],
  [["migrate"], 'error  There is no command "migrate".\n  See quickback --help.'],
  [["--version"], 'error  There is no command "--version".\n  See quickback --help.'],
  [["compile", "--watch"], "error  compile has no option --watch.\n  See quickback compile --help."],
  [["compile", "--ouput", "x"], "error  compile has no option --ouput.\n  Did you mean --out?"],
  [["dev", "--port", "many"], 'error  --port needs a number from 0 to 65535, not "many".'],
  [["dev", "--port", "65536"], 'error  --port needs a number from 0 to 65535, not "65536".'],
  [["user", "create"], "error  user create needs --email ADDRESS."],
  [["user", "create", "--email", "ada"], 'error  "ada" is not an e-mail address.'],
  [["user", "create", "--email", "a@b.c", "--password", "short"], "error  --password needs at least 8 characters."],
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

test.each([[["--help"]], [["help"]], [["-h"]]])("%j lists every command", async (argv) => {
  const { code, printed } = await run(...argv);
  expect(code).toBe(0);
  for (const name of ["compile", "dev", "sdk", "user create"])
    expect(printed).toMatch(new RegExp(`^ {2}${name} {2}`, "m"));
});

test("without a command it prints the same and fails", async () => {
  expect(await run()).toEqual({ ...(await run("--help")), code: 2 });
});

test.each([
  [
    ["compile", "--help"],
    ["--project DIR", "--out DIR", "--check", "--force", "--json"],
  ],
  [
    ["dev", "--help"],
    ["--project DIR", "--port N", "--reset"],
  ],
  [
    ["sdk", "--help"],
    ["quickback sdk <openapi.json>", "--out DIR"],
  ],
  [
    ["user", "create", "--help"],
    ["--email ADDRESS", "--role ROLE", "--name NAME", "--password PASSWORD"],
  ],
])("%j says what it accepts", async (argv, wanted) => {
  const { code, printed } = await run(...argv);
  expect(code).toBe(0);
  for (const want of wanted) expect(printed).toContain(want);
});
