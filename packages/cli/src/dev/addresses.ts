import type { DevServer } from "./start-dev-server.js";

/** Where to find what a development server serves: `API  http://localhost:8787/api/v1`. */
export function addresses({ url, build: { project } }: DevServer): (readonly [label: string, address: string])[] {
  const { basePath, authPath, openapi } = project;
  const paths = [
    ["API", basePath],
    ["Reference", openapi.docs],
    ["Document", openapi.publish],
    ["Sign-in", authPath],
  ] as const;
  return paths.flatMap(([label, path]) => (path === false ? [] : [[label, url + path] as const]));
}
