export type { ApiOptions } from "./app/api.js";
export { defineApp, type App } from "./app/define-app.js";
export type { AppRuntime, Rehearsal } from "./app/runtime.js";
export { worker, type Worker } from "./app/worker.js";
export { betterAuth, type Auth } from "./caller/better-auth.js";
export type { OpenApiDocument } from "./document/build-document.js";
export { mask, type Mask } from "./mask/mask.js";
export { ownRoutes, type OwnRoutes } from "./own-routes/own-routes.js";
export { custom } from "./resource/access-test.js";
export { bytes } from "./resource/bytes.js";
export { json, refined, timestamp } from "./resource/codecs.js";
export { cuid, nanoid, prefixed } from "./resource/ids.js";
export { keyText } from "./resource/key-text.js";
export { bigint, decimal, int64 } from "./resource/numbers.js";
export { otherThan } from "./resource/other-than.js";
export { many, one } from "./resource/relation.js";
export { reference } from "./resource/reference.js";
export { resource, standaloneAction, type Resource } from "./resource/resource.js";
export { routes, type Routes } from "./resource/routes.js";
export { record, records } from "./resource/rows-of.js";
export {
  all,
  any,
  anyone,
  everyRow,
  nobody,
  not,
  notDeleted,
  own,
  role,
  rows,
  signedIn,
  userRole,
  where,
} from "./resource/rules.js";
export { shape, type Shape } from "./resource/shape.js";
