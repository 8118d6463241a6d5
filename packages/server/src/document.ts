export { viewerSettings } from "./app/reference-page.js";
export { publicDocument } from "./document/public-document.js";
export { codes, problemName, titleOf, type Layer, type ProblemCode } from "./problem/codes.js";
