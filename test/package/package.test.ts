import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { operations } from "../../generated/facts.js";
import { serveThrive } from "../servers/serve.js";
import { testTenant } from "../servers/tenants.js";
import { installIn } from "./install.js";
import { listFiles, packProject } from "./pack.js";
import { projectFolder } from "../generate/spec.js";
import { run, runTool } from "./run.js";

let folder: string;
let tarball: string;
let consumer: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "package-test-"));
  const packed = join(folder, "packed");
  consumer = join(folder, "consumer");
  await Promise.all([mkdir(packed), mkdir(consumer)]);
  tarball = await packProject(packed);
  await installIn(consumer, tarball);
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

/** Each is code and its declarations. */
const modules = [
  "generated/bodies",
  "generated/facts",
  "generated/methods",
  "generated/openapi",
  "generated/schemas",
  "generated/validators",
  "src/abort",
  "src/api",
  "src/api-error",
  "src/arguments",
  "src/attempt",
  "src/authenticator",
  "src/check-options",
  "src/client",
  "src/endpoints",
  "src/errors",
  "src/hooks",
  "src/index",
  "src/list",
  "src/operation",
  "src/options",
  "src/paging",
  "src/read-response",
  "src/redact",
  "src/retry",
  "src/retry-budget",
  "src/send",
  "src/settings",
  "src/token-life",
  "src/token-provider",
  "src/token-request",
  "src/token-store",
  "src/transport",
  "src/user-agent",
  "src/validation",
];

test("holds these files, and no other", async () => {
  expect(await listFiles(tarball)).toEqual(
    [
      ...["CHANGELOG.md", "LICENSE", "README.md", "openapi.yaml", "package.json"],
      ...modules.flatMap((name) => [`dist/${name}.d.ts`, `dist/${name}.js`]),
    ].sort(),
  );
});

test("has the version of the description in it", async () => {
  const read = (name: string) => readFile(join(consumer, "node_modules/thrive-cpd", name), "utf8");
  const { version } = JSON.parse(await read("package.json")) as { version: string }; // npm wants one
  expect(parseYaml(await read("openapi.yaml"))).toMatchObject({ info: { version } });
});

const logEntryId = operations.getLogEntry.parameters.logEntryId.example;
const getEntry = `
  .createThriveClient(JSON.parse(process.argv[1]))
  .getLogEntry({ logEntryId: "${logEntryId}" })
  .then((entry) => console.log(JSON.stringify(entry)));`;

test.each([
  ["module", `(await import("thrive-cpd"))`],
  ["commonjs", `require("thrive-cpd")`],
])("gets an entry over HTTP from a %s of plain Node", async (type, loaded) => {
  await using server = await serveThrive();
  const { tenantId, clientSecret } = testTenant;
  const options = { tenantId, baseUrl: server.baseUrl, auth: { clientSecret } };
  const printed = await run(
    consumer,
    process.execPath,
    ...[`--input-type=${type}`, "--eval", loaded + getEntry, JSON.stringify(options)],
  );
  expect(JSON.parse(printed)).toMatchObject({ logEntryId });
  expect(server.seen.map(({ status }) => status)).toEqual([200, 200]);
});

const strict = {
  ...{ noEmit: true, target: "ES2022", typeRoots: [join(projectFolder, "node_modules/@types")] },
  ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
  skipLibCheck: false,
};

test.each([
  ["Node", { module: "NodeNext", lib: ["ES2022"], types: ["node"] }],
  ["a browser", { module: "NodeNext", lib: ["ES2022", "DOM", "DOM.Iterable"], types: [] }],
  ["a bundler", { module: "ESNext", moduleResolution: "Bundler", lib: ["ES2022"], types: ["node"] }],
])("compiles for %s, and misuse does not", async (_platform, compilerOptions) => {
  const project = await mkdtemp(join(consumer, "compiled-"));
  await copyFile(join(projectFolder, "test/package/usage.ts"), join(project, "usage.ts"));
  const config = { compilerOptions: { ...strict, ...compilerOptions }, files: ["usage.ts"] };
  await writeFile(join(project, "tsconfig.json"), JSON.stringify(config));
  await runTool("tsc", "--project", project);
});

test("is what publint wants of a package", async () => {
  expect(await runTool("publint", "run", "--strict", tarball)).toContain("All good!");
});

test("has types that resolve wherever an ES module can be imported", async () => {
  // Read as a file, never imported.
  const others = ["--exclude-entrypoints", "openapi.yaml"];
  const report = await runTool("attw", tarball, "--format", "ascii", "--profile", "esm-only", ...others);
  expect(report).toContain("node16 (from ESM): 🟢 (ESM)");
});
