import { join } from "node:path";
import { expect, it } from "vitest";
import { loadConfigFile, loadFeatures } from "../../packages/compiler/src/load/load.js";
import { operationNames } from "../../packages/compiler/src/model/operation-names.js";
import { resolve } from "../../packages/compiler/src/resolve/resolve.js";
import { resolveSettings } from "../../packages/compiler/src/resolve/settings.js";
import { describe } from "../../generated/blog/server/app.js";

// The compiler tells of names that clash, the server gives them: each by its own code.
it("an operation is called in the document as the compiler says", async () => {
  const root = join(import.meta.dirname, "../../examples/blog");
  const { value } = await loadConfigFile(root);
  if (value === undefined) throw new Error("The blog has no configuration");
  const { settings } = resolveSettings(value);
  const given = new Map<string, string>();
  const files = await loadFeatures(root, { config: { source: settings.source, schema: [] }, given });
  const { api } = resolve({ settings, files: files.value, referenceFolder: "", systemAccesses: [] });
  const { paths } = await describe();
  const said = (route: string) => {
    const [method = "", path = ""] = route.split(" ");
    const found = (paths[`/api/v1${path}`] as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[
      method.toLowerCase()
    ];
    return [route, found?.["operationId"], found?.["x-sdk-method"]];
  };
  const known = [
    ...api.resources.flatMap((resource) =>
      resource.operations.map((one) => ({ route: one.route, ...operationNames(one, resource) })),
    ),
    ...api.ownRoutes.flatMap(({ operations }) => operations),
  ];
  expect(known.length).toBeGreaterThan(30);
  expect(known.map(({ route }) => said(route))).toEqual(
    known.map(({ route, operationId, method }) => [route, operationId, method]),
  );
});
