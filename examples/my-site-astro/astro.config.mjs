import node from "@astrojs/node";
import { defineConfig } from "astro/config";

// In this repository packages run from their sources. With packages from the registry, leave `vite` out.
const fromSources = {
  ssr: { noExternal: ["@quickback/client"], resolve: { conditions: ["@quickback/source", "module", "node"] } },
};

export default defineConfig({
  output: "server",
  adapter: node({ mode: "standalone" }),
  vite: fromSources,
});
