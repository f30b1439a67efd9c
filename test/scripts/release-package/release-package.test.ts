import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { runNode } from "../generate/project-copy.js";
import { projectFolder } from "../generate/spec.js";

async function prepare(environment: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), "release-package-"));
  await writeFile(join(folder, "package.json"), '{ "name": "a-package", "version": "1.2.3" }\n');
  await writeFile(join(folder, "README.md"), "[changes](CHANGELOG.md)\n");
  await writeFile(join(folder, "CHANGELOG.md"), "");
  for (const name of ["GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_REF_NAME"]) vi.stubEnv(name, environment[name]);
  const loader = join(projectFolder, "node_modules/tsx/dist/loader.mjs");
  const ended = await runNode(folder, "--import", loader, join(projectFolder, "scripts/release-package.ts"));
  vi.unstubAllEnvs();
  return {
    ...ended,
    manifest: JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as unknown,
    readme: await readFile(join(folder, "README.md"), "utf8"),
  };
}

test("sets what npm shows and checks, from the workflow's environment", async () => {
  const { code, manifest, readme } = await prepare({ GITHUB_REPOSITORY: "owner/name", GITHUB_REF_NAME: "v1.2.3" });
  expect(manifest).toEqual({
    name: "a-package",
    version: "1.2.3",
    repository: { type: "git", url: "git+https://github.com/owner/name.git" },
    homepage: "https://github.com/owner/name#readme",
    bugs: { url: "https://github.com/owner/name/issues" },
  });
  expect(readme).toBe("[changes](https://github.com/owner/name/blob/v1.2.3/CHANGELOG.md)\n");
  expect(code).toBe(0);
});

test.each([
  [
    "without a repository",
    { GITHUB_REF_NAME: "v1.2.3" },
    'GITHUB_REPOSITORY must be owner/name, as GitHub Actions sets it, not "".',
  ],
  [
    "without a release",
    { GITHUB_REPOSITORY: "owner/name", GITHUB_REF_NAME: "main" },
    "GITHUB_REF_NAME must be the tag of a release",
  ],
])("fails %s, and changes nothing", async (_what, environment, message) => {
  const { code, output, manifest, readme } = await prepare(environment);
  expect(output).toContain(message);
  expect(code).toBe(1);
  expect(manifest).toEqual({ name: "a-package", version: "1.2.3" });
  expect(readme).toBe("[changes](CHANGELOG.md)\n");
});
