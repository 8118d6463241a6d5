import { error } from "./entry.js";

/** The author's own routes. */
export const routes = {
  "routes-missing": error(
    () => "The file has no router as its default export.",
    () =>
      "Write export default new OpenAPIHono<RouteEnv>(), with OpenAPIHono from @hono/zod-openapi, or move the file into a folder below this one: those are yours.",
  ),
  "routes-access-missing": error(
    () => "The file does not say who may call its routes: nobody is let in by omission.",
    () => 'Write export const access = { roles: ["admin"] }, or roles: ["PUBLIC"] to let in everyone.',
  ),
  "route-undocumented": error(
    (holes: { readonly route: string }) => `The route ${holes.route} is in no document, so it is not served.`,
    () => "Add it with app.openapi(createRoute({ … }), handler), without hide and without basePath.",
  ),
  "route-unfit": error(
    (holes: { readonly route: string; readonly why: string; readonly remedy: string }) =>
      `The route ${holes.route} can't be served: ${holes.why}.`,
    (holes) => holes.remedy,
  ),
  "operation-id-invalid": error(
    (holes: { readonly id: string }) => `"${holes.id}" can't be the operationId of a route: it is a method of the SDK.`,
    () => "Use letters and digits, a small letter first, as in listAuthors.",
  ),
};
