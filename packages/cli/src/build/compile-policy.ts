import type { Policy } from "@quickback/policy/report";
import { compileFeatures, type CompileOptions } from "./compile-features.js";

/** Who may do what in a project, as it is now. */
export interface CompiledPolicy {
  readonly root: string;
  /** The output folder. */
  readonly target: string;
  readonly policy: Policy;
  /** `policy.md` and `policy.json`, as a compile would write them. */
  readonly page: string;
  readonly json: string;
}

/** Compiles a project's policy, in memory; writes nothing. Throws a `Failure` as a build does. */
export async function compilePolicy(options: CompileOptions): Promise<CompiledPolicy> {
  const { root, target, compiled } = await compileFeatures(options);
  const { parsePolicy } = await import("@quickback/policy/report");
  const textOf = (path: string) => compiled.files.find((file) => file.path === path)?.text ?? "";
  const json = textOf("policy.json");
  return { root, target, policy: parsePolicy(json), page: textOf("policy.md"), json };
}
