import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./run.js";
import { packageFolders } from "./staged.js";

/** What `npm publish` would upload. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  /** Paths inside the package. */
  readonly files: readonly string[];
  /** Bytes once it is installed. */
  readonly size: number;
  readonly tarball: string;
  readonly manifest: Manifest;
}

/** What the tests read of a `package.json`. */
export interface Manifest {
  readonly exports: Readonly<Record<string, object>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** One line of `npm pack --json`. */
interface Line {
  readonly name: string;
  readonly version: string;
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** Packs every package below `folder/packages` into `folder/packed`. */
export async function pack(folder: string): Promise<readonly Packed[]> {
  const destination = join(folder, "packed");
  await mkdir(destination);
  const sources = packageFolders.map((name) => `./packages/${name}`);
  const output = await run("npm", ["pack", ...sources, "--pack-destination", destination, "--json"], folder);
  // npm prints one line for each folder, in this form.
  const lines = JSON.parse(output) as Line[];
  return Promise.all(
    lines.map(async ({ name, version, filename, unpackedSize, files }, index) => ({
      name,
      version,
      files: files.map(({ path }) => path),
      size: unpackedSize,
      tarball: join(destination, filename),
      // npm has just read it.
      manifest: JSON.parse(await readFile(join(folder, sources[index] ?? "", "package.json"), "utf8")) as Manifest,
    })),
  );
}
