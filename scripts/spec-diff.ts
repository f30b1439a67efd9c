import { parseYaml } from "@redocly/openapi-core";
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { diff } from "./spec-diff/diff.js";

const spec = "openapi.yaml";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    format: { type: "string", default: "stylish" },
    "fail-on": { type: "string", default: "major" },
  },
});

const released = positionals[0] ?? git("describe", "--tags", "--abbrev=0", "--match=v*")?.trim();
// A checkout of one commit, as CI makes it, may have no branch.
const base = released ?? ["main", "origin/main", "HEAD"].find(isRevision) ?? "main";
const before = git("show", `${base}:${spec}`);

if (before !== undefined) {
  await compare(before);
} else if (!isRevision(base)) {
  fail(`There is no revision "${base}" here: name another one, or fetch it, with its tags.`);
} else {
  console.log(`${base} has no ${spec}: there is nothing to compare with.`);
}

const version = await describedVersion();
const packageVersion = await publishedVersion();
if (version !== packageVersion) {
  fail(`${spec} has version ${version}, package.json ${packageVersion}: they go together.`);
}

async function compare(content: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "spec-diff-"));
  try {
    const file = relative(process.cwd(), join(folder, spec));
    await writeFile(file, content);
    const options = [`--format=${values.format}`, `--fail-on=${values["fail-on"]}`];
    // Before the first release there is nothing to take a step from.
    if (released !== undefined) options.push("--check-version");

    const { status, stdout, stderr } = diff(file, spec, ...options);
    console.log(stdout.replaceAll(file, `${base}:${spec}`));
    console.error(stderr.replaceAll(file, `${base}:${spec}`));
    if (status !== 0) process.exitCode = 1;

    const next = diff(file, spec, "--format=next-version", "--fail-on=none").stdout.trim();
    if (next) console.error(`These changes since ${base} ask for version ${next}, or a later one.`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function describedVersion(): Promise<string> {
  const { info } = parseYaml(await readFile(spec, "utf8")) as { info: { version: string } }; // what `npm run spec:lint` sees to
  return info.version;
}

async function publishedVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string }; // what npm asks for
  return version;
}

function isRevision(name: string): boolean {
  return git("rev-parse", "--verify", "--quiet", `${name}^{commit}`) !== undefined;
}

function git(...args: string[]): string | undefined {
  const { error, status, stdout } = spawnSync("git", args, { encoding: "utf8" });
  if (error) throw error;
  return status === 0 ? stdout : undefined;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
