import { variationsOf } from "../generate/variations.js";
import { isSpread, type Parameter } from "../parameters.js";
import type { Draft } from "../run/draft.js";
import { isCredential } from "../run/source.js";
import type { Plan, Scene } from "./plan.js";
import { sendVaried, type Change } from "./varied.js";

/** Each parameter at its edges and beyond them, of another type, or left out where it is required. */
export function parameterChanges(scene: Scene): Change[] {
  return scene.endpoint.parameters.filter((one) => !isCredential(one)).flatMap((one) => changesOf(scene, one));
}

function changesOf(scene: Scene, parameter: Parameter): Change[] {
  const { schema, required, in: where } = parameter;
  if (schema === undefined) return [];
  const variations = variationsOf(schema.value, scene.source.value(parameter), scene.session.document);
  const changes = variations
    .filter(({ value }) => value !== null) // which has no form in a URL
    .map(({ value, isHostile = false }) => ({ isHostile, of: (draft: Draft) => withValue(draft, parameter, value) }));
  const leftOut = { isHostile: false, of: (draft: Draft) => without(draft, parameter) };
  return required && where !== "path" ? [...changes, leftOut] : changes;
}

function withValue(draft: Draft, parameter: Parameter, value: unknown): Draft {
  return { ...draft, values: new Map([...draft.values, [parameter, value]]) };
}

function without(draft: Draft, parameter: Parameter): Draft {
  return { ...draft, values: new Map([...draft.values].filter(([one]) => one !== parameter)) };
}

/** A parameter that no one knows, where the document can say that there is no other. */
export const unknownParameter: Plan = function* ({ session, endpoint, source }) {
  const isClosed = endpoint.parameters.some((one) => {
    const others = one.schema && session.document.below(one.schema, "additionalProperties")?.value;
    return others === false && isSpread(one, session.document);
  });
  if (!isClosed && !session.isQueryClosed(endpoint)) return;
  yield async () => {
    const draft = source.draft(session.tallies.bestCaller(endpoint));
    if (draft !== undefined) await sendVaried(session, { ...draft, query: [["unknownParameter", "1"]] });
  };
};
