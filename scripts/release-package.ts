import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { withAbsoluteLinks } from "./release-package/absolute-links.js";

/**
 * Prepares package.json and README.md for npm, which wants to know the repository (provenance needs it) and shows the
 * README without it. The release workflow runs this on its own checkout; nothing of it is committed.
 */
const {
  GITHUB_SERVER_URL: server = "https://github.com",
  GITHUB_REPOSITORY: name = "",
  GITHUB_REF_NAME: ref = "",
} = process.env;

if (!/^[\w.-]+\/[\w.-]+$/.test(name)) {
  fail(`GITHUB_REPOSITORY must be owner/name, as GitHub Actions sets it, not "${name}".`);
} else if (!/^v\d+\.\d+\.\d+$/.test(ref)) {
  fail(`GITHUB_REF_NAME must be the tag of a release, such as v1.2.3, not "${ref}".`);
} else {
  const url = `${server}/${name}`;
  const readme = await readFile("README.md", "utf8");
  await writeFile("README.md", withAbsoluteLinks(readme, { url, ref }, existsSync));
  execFileSync("npm", [
    ...["pkg", "set", "repository.type=git", `repository.url=git+${url}.git`],
    ...[`homepage=${url}#readme`, `bugs.url=${url}/issues`],
  ]);
  console.log(`package.json and README.md refer to ${url} at ${ref}.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
