import { invalid } from "../problem/problem.js";
import type { GetOperation } from "../resource/operation.js";
import type { Targets } from "../table/readable-rows.js";
import { includablePaths, nothingIncluded, readInclude, type Inclusion } from "./include.js";
import { noParameters, readParameters, urlFaults } from "./parameters.js";

/** Reads the query of one get operation from a URL: what the record is to come with. */
export type GetQueryReader = (url: string) => Inclusion;

const known = new Set(["include"]);

export function getQueryReader(operation: GetOperation, targets: Targets): GetQueryReader {
  const paths = new Set(includablePaths(operation, targets));
  return (url) => {
    if (paths.size === 0) noParameters(url);
    if (paths.size === 0 || !url.includes("?")) return nothingIncluded;
    const errors = urlFaults(url);
    const report = (message: string) => void errors.push({ path: "include", code: "invalid_parameter", message });
    const inclusion = readInclude(readParameters(url, known, known).get("include"), paths, report);
    if (errors.length > 0) throw invalid(errors);
    return inclusion;
  };
}
