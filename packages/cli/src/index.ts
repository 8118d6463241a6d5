export { build, type Build, type BuildOptions } from "./build/build.js";
export type { App, Auth, AuthInstance, CompiledServer, NewUser, OpenApiDocument } from "./build/server.js";
export { Failure } from "./command/failure.js";
export { reportFailure } from "./command/report-failure.js";
export { startDevServer, type DevServer, type DevServerOptions } from "./dev/start-dev-server.js";
export type { Development } from "./dev/open-development.js";
export { addresses } from "./dev/addresses.js";
export { checkOutput, writeOutput, type Written } from "./output/write-output.js";
