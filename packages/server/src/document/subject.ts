import type { Route, Routes } from "../resource/routes.js";
import type { Components } from "./components.js";
import type { OperationNames } from "./names.js";
import type { Surroundings } from "./outcomes.js";

/** What all operations of a document have in common. */
export interface Description extends Pick<Surroundings, "tables" | "targets" | "isLimited" | "keepsKeys"> {
  readonly components: Components;
  readonly resources: readonly Routes[];
  readonly basePath: string;
  readonly problems: string | undefined;
}

/** The operation that is described. */
export interface Subject {
  readonly all: Routes;
  readonly route: Route;
  readonly names: OperationNames;
  readonly description: Description;
  /** For how long shared caches may keep its answers. */
  readonly seconds: number | undefined;
}
