export { viewerSettings } from "./app/reference-page.js";
export { publicDocument } from "./document/public-document.js";
export { codes, problemName, type Layer, type ProblemCode } from "./problem/codes.js";
