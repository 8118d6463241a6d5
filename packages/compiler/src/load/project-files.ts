import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** The files of features, relative to the project's root, with forward slashes. */
export interface FeatureFiles {
  readonly features: readonly FeatureFile[];
  /** Source files that lie in `features/` itself, where none belong. */
  readonly astray: readonly string[];
}

export interface FeatureFile {
  readonly path: string;
  /** The folder below `features/`. */
  readonly feature: string;
  /** The name without its extension. */
  readonly name: string;
}

/** A file of the author's own routes. */
export interface RouteFile {
  /** Relative to the project's root. */
  readonly path: string;
  /** The name without its extension. */
  readonly name: string;
}

/** The configuration's file, relative to the root. */
export async function findConfigFile(root: string): Promise<string | undefined> {
  const found = await entries(join(root, "quickback"));
  const config = found.find((entry) => !entry.isFolder && /^quickback\.config\.[cm]?[jt]s$/.test(entry.name));
  return config && `quickback/${config.name}`;
}

/** Finds the files of each feature; folders inside a feature are the author's own. */
export async function findFeatureFiles(root: string): Promise<FeatureFiles> {
  const found = await entries(join(root, "quickback/features"));
  const folders = found.filter((entry) => entry.isFolder).map((entry) => entry.name);
  const astray = found.filter((entry) => !entry.isFolder && isSource(entry.name));
  const files = await Promise.all(folders.map((folder) => filesOf(root, folder)));
  return { features: files.flat(), astray: astray.map(({ name }) => `quickback/features/${name}`) };
}

/** Finds the files of the author's own routes; folders beside them are the author's own. */
export async function findRouteFiles(root: string): Promise<RouteFile[]> {
  return await sourcesIn(root, "quickback/routes");
}

async function filesOf(root: string, feature: string): Promise<FeatureFile[]> {
  const found = await sourcesIn(root, `quickback/features/${feature}`);
  return found.map(({ path, name }) => ({ path, feature, name }));
}

async function sourcesIn(root: string, folder: string): Promise<RouteFile[]> {
  const found = await entries(join(root, folder));
  return found
    .filter((entry) => !entry.isFolder && isSource(entry.name))
    .map(({ name }) => ({ path: `${folder}/${name}`, name: name.replace(/\.[cm]?[jt]sx?$/, "") }));
}

function isSource(name: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(name) && !/\.d\.[cm]?ts$|\.(test|spec|test-d)\.[cm]?[jt]sx?$/.test(name);
}

/** In order of their names, whatever order the file system has. */
async function entries(folder: string): Promise<{ readonly name: string; readonly isFolder: boolean }[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => !entry.name.startsWith("."))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
