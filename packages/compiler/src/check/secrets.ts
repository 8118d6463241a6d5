import { finding, type Finding } from "../diagnostics/finding.js";
import type { TableResource } from "../model/resource.js";
import { words } from "../resolve/names.js";
import { atColumn } from "./at.js";

const secretWords = new Set(
  "apikey credential credentials otp passphrase passwd password pin privatekey salt secret secrets token".split(" "),
);

/** A column that looks like a secret is readable only where the author says so, or says how it is masked. */
export function checkSecrets(resource: TableResource): Finding[] {
  const exposed = resource.fields.filter(
    (field) => field.isReadable && !field.isAllowed && field.mask === undefined && isSecret(field.name),
  );
  return exposed.map(({ name }) =>
    finding("secret-readable", atColumn(resource, name), { table: resource.table.sqlName, column: name }),
  );
}

/** By its words, two neighbours also taken as one: `passwordHash`, `api_key`. */
export function isSecret(name: string): boolean {
  const parts = words(name);
  const pairs = parts.slice(1).map((part, index) => `${parts[index]}${part}`);
  return [...parts, ...pairs].some((part) => secretWords.has(part));
}
