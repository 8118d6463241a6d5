// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
import { worker } from "@quickback/server/v1";
import document from "../openapi.json" with { type: "json" };
import { createApp } from "./app.js";
import { openDatabase, type Env } from "./database.js";

export default worker((env: Env) =>
  createApp({
    database: openDatabase(env),
    document,
    env,
    peer: (c) => c.req.header("CF-Connecting-IP"),
    reference: () => env.ASSETS.fetch("http://assets/standalone.js"),
  }),
);
