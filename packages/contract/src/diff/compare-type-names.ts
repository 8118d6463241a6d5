import { referenceIn, type DocumentReader, type Place } from "../document.js";
import type { Documents } from "./both.js";
import { changeOf, type Change } from "./change.js";
import type { OperationPair } from "./compare-operations.js";
import type { Endpoint } from "./endpoints.js";
import { nameOfPointer } from "./schema/component-name.js";

/** Types that a generated client exports by the names of component schemas. */
export function compareTypeNames(documents: Documents, pairs: readonly OperationPair[]): Change[] {
  const before = namesOf(
    pairs.map((pair) => pair.before),
    documents.before,
  );
  const after = namesOf(
    pairs.map((pair) => pair.after),
    documents.after,
  );
  return [...before]
    .filter((name) => !after.has(name))
    .map((name) => changeOf("type-name-removed", `the SDK's type ${name} is gone`));
}

/** The components that requests and successful answers speak of. */
function namesOf(endpoints: readonly Endpoint[], reader: DocumentReader): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = endpoints.flatMap(({ item, place }) => spokenOf({ item, place }, reader));
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    if (referenceIn(place.value) === undefined) {
      queue.push(...partsOf(place));
      continue;
    }
    const target = reader.below(place);
    if (target === undefined || reached.has(target.pointer)) continue;
    reached.add(target.pointer);
    queue.push(target);
  }
  return new Set([...reached].flatMap((pointer) => nameOfPointer(pointer) ?? []));
}

function spokenOf({ item, place }: Pick<Endpoint, "item" | "place">, reader: DocumentReader): Place[] {
  const responses = reader.children(reader.below(place, "responses")).filter(([status]) => !/^[45]/.test(status));
  const parts = [
    reader.below(item, "parameters"),
    reader.below(place, "parameters"),
    reader.below(place, "requestBody"),
  ];
  return [...parts.filter((part) => part !== undefined), ...responses.map(([, answer]) => answer)];
}

/** What lies directly in a place, references not followed. */
function partsOf({ pointer, value }: Place): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).map(([key, part]) => ({ pointer: `${pointer}/${key}`, value: part as unknown }));
}
