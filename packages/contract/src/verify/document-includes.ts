import { inclusionsOf, recordColumns, type Inclusion } from "@quickback/policy/report";
import { isObject, type Place } from "../document.js";
import { compared, namesIn, rowIn, type Documented } from "./document.js";

/** The paths that it may include, and no others; and of each the columns that the included row has. */
export function wrongIncludes(documented: Documented): (string | undefined)[] {
  const { policy, operation, place } = documented;
  const inclusions = inclusionsOf(policy).filter((one) => one.operation === operation);
  const taken = pathsIn(isObject(place?.value) ? place.value["parameters"] : undefined);
  const known = new Set([...inclusions.map(({ path }) => path), ...taken]);
  return [
    ...[...known].map((path) => {
      if (taken.includes(path) && inclusions.some((one) => one.path === path)) return undefined;
      return taken.includes(path) ? `documents an include of ${path}` : `documents no include of ${path}`;
    }),
    ...inclusions.flatMap((inclusion) => wrongColumns(inclusion, documented)),
  ];
}

function pathsIn(parameters: unknown): readonly unknown[] {
  const list = Array.isArray(parameters) ? parameters.filter(isObject) : [];
  const schema = list.find(({ name }) => name === "include")?.["schema"];
  const items = isObject(schema) ? schema["items"] : undefined;
  return isObject(items) && Array.isArray(items["enum"]) ? items["enum"] : [];
}

function wrongColumns({ path, joints }: Inclusion, { reader, place, operation }: Documented): (string | undefined)[] {
  const target = joints.at(-1)?.target;
  if (place === undefined || target === undefined) return [];
  const row = joints.reduce<Place | undefined>(
    (at, { relation }) =>
      at && reader.below(at, "properties", relation.name, ...(relation.kind === "one" ? oneRow : manyRows)),
    rowIn(reader, place, operation),
  );
  const columns = target.columns.map(({ name }) => name);
  const faults = compared("shows", namesIn(reader, row), { want: recordColumns(target), columns });
  return faults.map((fault) => fault && `${fault} with include=${path}`);
}

/** A record or null. */
const oneRow = ["anyOf", "0"];
const manyRows = ["properties", "data", "items"];
