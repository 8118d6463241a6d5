import { describePolicy, parsePolicy, publicPolicy } from "@quickback/policy/report";
import { generateSdk } from "@quickback/sdk";
import { publicDocument } from "@quickback/server/document";
import type { Build } from "../build/build.js";
import { referenceScript } from "../dev/reference.js";
import type { SiteSources } from "./build-site.js";

type Compiled = Pick<Build, "document" | "files">;

/** What the site of a compiled project is made from; for the public, without a word about what needs sign-in. */
export async function readSources(compiled: Compiled, audience: "all" | "public"): Promise<SiteSources> {
  const texts = audience === "all" ? wholeTexts(compiled) : await publicTexts(compiled);
  return { ...texts, script: await referenceScript() };
}

type Texts = Omit<SiteSources, "script">;

function wholeTexts({ document, files }: Compiled): Texts {
  return { document, policy: textOf(files, "policy.md"), sdk: textOf(files, "client/README.md") };
}

async function publicTexts(compiled: Compiled): Promise<Texts> {
  const document = publicDocument(compiled.document);
  const policy = describePolicy(publicPolicy(parsePolicy(textOf(compiled.files, "policy.json"))));
  const { files } = await generateSdk(document);
  return { document, policy, sdk: textOf(files, "README.md") };
}

function textOf(files: Build["files"], path: string): string {
  return files.find((file) => file.path === path)?.text ?? "";
}
