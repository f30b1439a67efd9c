import { parseYaml } from "@redocly/openapi-core";
import { readFile } from "node:fs/promises";

/** Prints a release's section of the changelog, and fails if its tag, the versions and the changelog disagree. */
const [, , tag = ""] = process.argv;
const version = tag.replace(/^v/, "");

const { version: packageVersion } = JSON.parse(await readFile("package.json", "utf8")) as { version: string }; // npm wants one
const { info } = parseYaml(await readFile("openapi.yaml", "utf8")) as { info: { version: string } }; // `npm run spec:lint` sees to it
const [, ...sections] = (await readFile("CHANGELOG.md", "utf8")).split(/^## /m);
const section = sections.find((text) => text.startsWith(`${version} (`)) ?? "";
const [heading = "", ...lines] = section.split("\n");
const notes = lines.join("\n").trim();

if (!/^v\d+\.\d+\.\d+$/.test(tag)) fail(`The tag of a release is v1.2.3, not "${tag}".`);
if (packageVersion !== version) fail(`package.json has version ${packageVersion}.`);
if (info.version !== version) fail(`openapi.yaml has version ${info.version}.`);
if (!/\(\d{4}-\d{2}-\d{2}\)$/.test(heading)) fail(`CHANGELOG.md needs a section "${version} (date of the release)".`);
if (notes === "") fail(`CHANGELOG.md says nothing of ${version}.`);
console.log(notes);

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
