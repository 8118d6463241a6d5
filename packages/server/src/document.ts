export { viewerSettings } from "./app/reference-page.js";
export { codes, problemName, type Layer, type ProblemCode } from "./problem/codes.js";
