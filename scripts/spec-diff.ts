import { parseYaml } from "@redocly/openapi-core";
import { Command, Option } from "commander";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { breakingChanges } from "./spec-diff/breaking.js";
import { draft, unnamed, withBreaking } from "./spec-diff/changelog.js";
import { compare, nextVersion, show } from "./spec-diff/compare.js";
import { nodeOf } from "./spec-diff/effective/node.js";
import { fileAt, isRevision, isShallow, lastRelease } from "./spec-diff/git.js";

const spec = "openapi.yaml";
const changelogFile = "CHANGELOG.md";

interface Options {
  readonly format: string;
  readonly failOn?: string;
  readonly changelog?: true;
}

const command = new Command("npm run spec:diff --")
  .description(
    `Compares what ${spec} means for users of the client with what it meant at the last release.

Exits with code 1 for a breaking change that is not announced: below 1.0 by an entry under "Breaking" in \
${changelogFile}, from 1.0 on by the version; and for a version that is too low for the changes.`,
  )
  .argument("[revision]", "what to compare with, in Git's terms (default: the last tag v<number>)")
  .addOption(
    new Option("--format <format>", "how to print the changes")
      .choices(["stylish", "json", "markdown", "html", "github-actions", "next-version"])
      .default("stylish"),
  )
  .addOption(
    new Option("--fail-on <impact>", "exit with code 1 for any change of this impact, announced or not").choices([
      ...["major", "minor", "patch", "none"],
    ]),
  )
  .option("--changelog", `add a draft of the missing entries under "Breaking" to ${changelogFile}, and print it`)
  .parse();
const [argument] = command.args;
const options = command.opts<Options>();

const base = argument ?? lastRelease();
if (base === undefined) {
  console.log("There is no release (a tag v<number>) here yet: there is nothing to compare with.");
  if (isShallow()) console.error("This clone is shallow, so tags may be missing: git fetch --unshallow --tags");
} else if (!isRevision(base)) {
  fail(`There is no revision "${base}" here. Name another one, or fetch it, with its tags.`);
} else {
  const before = fileAt(base, spec);
  if (before === undefined) console.log(`${base} has no ${spec}: there is nothing to compare with.`);
  else await compareWith(base, before);
}

const { version } = nodeOf(nodeOf(parseYaml(await readFile(spec, "utf8"))).info);
const { version: packageVersion } = nodeOf(JSON.parse(await readFile("package.json", "utf8")));
if (version !== packageVersion) {
  fail(`${spec} has version ${String(version)}, package.json ${String(packageVersion)}: they must be the same.`);
}

async function compareWith(revision: string, before: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "spec-diff-"));
  try {
    const file = relative(process.cwd(), join(folder, spec));
    await writeFile(file, before);
    const { bump, infoVersions, changes } = compare(file, spec);
    const after = await readFile(spec, "utf8");
    const breaking = breakingChanges(changes, nodeOf(parseYaml(before)), nodeOf(parseYaml(after)));
    const next = bump && nextVersion(infoVersions.base, bump);

    let changelog = await readFile(changelogFile, "utf8");
    let missing = unnamed(changelog, breaking, infoVersions.base);
    if (options.changelog && missing.length > 0) {
      const entries = draft(missing);
      changelog = withBreaking(changelog, entries, infoVersions.base);
      await writeFile(changelogFile, changelog);
      // Another format is for a program, which reads stdout.
      const print = options.format === "stylish" ? console.log : console.error;
      print(`Added to ${changelogFile} under "Breaking", for you to reword:\n\n${entries}`);
      missing = unnamed(changelog, breaking, infoVersions.base);
    }
    if (!infoVersions.revision.startsWith("0.")) missing = [];

    const failOn = options.failOn ?? (missing.length > 0 ? "major" : "none");
    const { status, stdout, stderr } = show(file, spec, options.format, failOn);
    console.log(stdout.replaceAll(file, `${revision}:${spec}`));
    console.error(stderr.replaceAll(file, `${revision}:${spec}`));
    if (status !== 0) process.exitCode = 1;

    if (next !== undefined) console.error(`These changes since ${revision} ask for version ${next}, or a later one.`);
    if (missing.length > 0) {
      fail(`Below 1.0 a breaking change is announced under "### Breaking" in ${changelogFile}. Not named there:

${draft(missing)}
\`npm run spec:diff -- --changelog\` adds these lines as a draft.`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
