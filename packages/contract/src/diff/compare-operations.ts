import { each, type Both, type Documents } from "./both.js";
import { changeOf, type Change } from "./change.js";
import { compareBody } from "./compare-body.js";
import { compareNames } from "./compare-names.js";
import { compareParameters } from "./compare-parameters.js";
import { compareResponses } from "./compare-responses.js";
import { compareRowKeys } from "./compare-row-keys.js";
import { compareSecurity } from "./compare-security.js";
import { compareTypeNames } from "./compare-type-names.js";
import { compareOperationWords } from "./compare-operation-words.js";
import { endpointsOf, type Endpoint } from "./endpoints.js";

/** One operation before and after. */
export interface OperationPair extends Both<Endpoint> {
  readonly documents: Documents;
}

/** Operations are the same by their route, else by their operationId. */
export function compareOperations(documents: Documents): Change[] {
  const { pairs, gone, come } = pairUp(each(documents, endpointsOf));
  const compared = pairs.map((pair) => ({ ...pair, documents }));
  return [
    ...gone.map(({ name, route }) => changeOf("operation-removed", `${route} is gone`, name)),
    ...compareTypeNames(documents, compared),
    ...compared.flatMap(compareOperation),
    ...compareRowKeys(documents, compared),
    ...come.map(({ name, route }) => changeOf("operation-added", `${route} is new`, name)),
  ];
}

function compareOperation(pair: OperationPair): Change[] {
  return [
    ...compareNames(pair),
    ...compareSecurity(pair),
    ...compareParameters(pair),
    ...compareBody(pair),
    ...compareResponses(pair),
    ...compareOperationWords(pair),
  ];
}

interface Paired {
  readonly pairs: readonly Both<Endpoint>[];
  readonly gone: readonly Endpoint[];
  readonly come: readonly Endpoint[];
}

function pairUp({ before, after }: Both<ReadonlyMap<string, Endpoint>>): Paired {
  const moved = new Map([...after.values()].filter(({ key }) => !before.has(key)).map((one) => [one.name, one]));
  const pairs = [...before.values()].flatMap((one) => {
    const fellow = after.get(one.key) ?? moved.get(one.name);
    return fellow === undefined ? [] : [{ before: one, after: fellow }];
  });
  const [taken, given] = [new Set(pairs.map((pair) => pair.before)), new Set(pairs.map((pair) => pair.after))];
  return {
    pairs,
    gone: [...before.values()].filter((one) => !taken.has(one)),
    come: [...after.values()].filter((one) => !given.has(one)),
  };
}
