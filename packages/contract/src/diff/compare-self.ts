import { isObject } from "../document.js";
import { each, isSame, type Documents } from "./both.js";
import { changeOf, type Change } from "./change.js";
import { compareServers } from "./compare-servers.js";
import { valueAt } from "./endpoints.js";

/** What a document says of itself: its words and its servers. */
export function compareSelf(documents: Documents): Change[] {
  const roots = each(documents, (reader) => reader.at(""));
  const isChanged = (key: string) => !isSame(each(roots, (root) => valueAt(root, key)));
  const keys = new Set([...keysOf(roots.before?.value), ...keysOf(roots.after?.value)]);
  const words = [...keys].filter((key) => !structural.has(key) && isChanged(key));
  return [
    ...compareServers(
      each(documents, (reader) => reader.at("/servers")?.value),
      [],
    ),
    ...(isChanged("webhooks")
      ? [changeOf("callbacks-changed", "webhooks are otherwise: they are not looked into")]
      : []),
    ...words.map((key) => changeOf("reworded", `the document's ${key} is otherwise`)),
  ];
}

/** What is compared with the operations that use it. */
const structural = new Set(["paths", "components", "servers", "security", "webhooks"]);

function keysOf(value: unknown): string[] {
  return isObject(value) ? Object.keys(value) : [];
}
