/** A header's name, in small letters, and its value. */
export type Secret = readonly [name: string, value: string];

/** A request as a line for the shell. A caller's headers are secrets: the line has a variable for each. */
export async function curlOf(request: Request, secrets: readonly Secret[]): Promise<string> {
  const headers = [...request.headers].map(([name, value]) =>
    secrets.some(([secret, text]) => secret === name && text !== "" && value.includes(text))
      ? ` -H "${name}: $${variableOf(name)}"`
      : ` -H ${quoted(`${name}: ${value}`)}`,
  );
  const text = await request.clone().text();
  const body = text === "" ? "" : ` --data-raw ${quoted(shortened(text))}`;
  const method = request.method === "GET" ? "" : request.method === "HEAD" ? " --head" : ` -X ${request.method}`;
  return `curl${method} ${quoted(shortened(request.url))}${headers.join("")}${body}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function variableOf(name: string): string {
  return name.toUpperCase().replaceAll(/\W/g, "_");
}

/** Texts of some length are shown by their beginning: the seed makes them again. */
function shortened(text: string): string {
  return text.length <= mostShown ? text : `${text.slice(0, mostShown)}… (${text.length} characters)`;
}

const mostShown = 1_000;
