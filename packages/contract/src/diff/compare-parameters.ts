import { canonical, each, isSame, matched, type Both } from "./both.js";
import { changeOf, type Change } from "./change.js";
import { inside } from "./compare-content.js";
import type { OperationPair } from "./compare-operations.js";
import { valueAt } from "./endpoints.js";
import { parametersOf, type Parameter } from "./parameters.js";
import { compareValue, type Value } from "./schema/compare-value.js";

/** What is sent in the path, the query, headers and cookies. */
export function compareParameters({ documents, before, after }: OperationPair): Change[] {
  const operation = before.name;
  const all = { before: parametersOf(before, documents.before), after: parametersOf(after, documents.after) };
  const pairs = matched(all);
  const [gone, come] = [pairs.filter(([, one]) => !one.after), pairs.filter(([, one]) => !one.before)];
  return pairs.flatMap(([, one]) => {
    if (one.before && one.after) {
      const value = { documents, operation, noun: one.before.noun, position: "request" } as const;
      return compareParameter({ before: one.before, after: one.after }, value);
    }
    const fellow = (one.before ? come : gone).find(([, other]) => isMoved(one, other));
    if (one.before) return [fellow ? moved(one.before, fellow[1].after) : removed(one.before)];
    return one.after && !fellow ? [added(one.after)] : [];
  });

  function removed({ noun }: Parameter): Change {
    return changeOf("parameter-removed", `${noun} is gone`, operation);
  }

  function moved({ noun }: Parameter, now: Parameter | undefined): Change {
    return changeOf("parameter-moved", `${noun} is now ${now?.noun}`, operation);
  }

  function added({ noun, isRequired }: Parameter): Change {
    return isRequired
      ? changeOf("required-parameter-added", `${noun} is new and required`, operation)
      : changeOf("parameter-added", `${noun} is new`, operation);
  }
}

/** Whether it is the same name in another place: in a header, no longer in the query. */
function isMoved(one: Both<Parameter | undefined>, other: Both<Parameter | undefined>): boolean {
  return (one.before ?? one.after)?.name === (other.before ?? other.after)?.name;
}

function compareParameter(pair: Both<Parameter>, value: Value): Change[] {
  const { noun, operation } = value;
  const { before, after } = pair;
  const of = (key: string) => each(pair, ({ place }) => valueAt(place, key));
  const isReworded = ["description", "example", "examples"].some((key) => !isSame(of(key)));
  return [
    ...(after.isRequired && !before.isRequired
      ? [changeOf("parameter-required", `${noun} is now required`, operation)]
      : []),
    ...(before.isRequired && !after.isRequired
      ? [changeOf("parameter-optional", `${noun} is no longer required`, operation)]
      : []),
    ...(before.form === after.form
      ? []
      : [
          changeOf(
            "parameter-rewritten",
            `${noun} is written as ${after.form}, no longer as ${before.form}`,
            operation,
          ),
        ]),
    ...compareValue({ before: inside(before.place, "schema"), after: inside(after.place, "schema") }, value),
    ...(isSame(of("deprecated")) ? [] : [changeOf("deprecated", deprecation(noun, after), operation)]),
    ...(isReworded ? [changeOf("reworded", `${noun} is described otherwise`, operation)] : []),
  ];
}

function deprecation(noun: string, { place }: Parameter): string {
  return canonical(valueAt(place, "deprecated")) === "true"
    ? `${noun} is deprecated`
    : `${noun} is no longer deprecated`;
}
