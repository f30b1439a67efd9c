import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { expect, inject, test } from "vitest";
import { projectFolder } from "../scripts/generate/spec.js";
import { serveThrive } from "../support/serve.js";
import { testTenant } from "../support/tenants.js";
import { serveProxy, serveTls } from "./proxy.js";
import { run } from "./run.js";

const newNode = join(projectFolder, "test/package/versions/node_modules/node24/bin/node");
const { tenantId, clientSecret } = testTenant;

/** The sample of the guide, and a client that knows of no proxy. */
const guide = await readFile(join(projectFolder, "scripts/docs/guides/proxy.md"), "utf8");
const [, sample = ""] =
  /^# Behind a proxy$.+?^```ts\nimport \{ createThriveClient \} from "thrive-cpd";\n(.+?)^```$/ms.exec(guide) ?? [];
const plain = "const client = createThriveClient({ tenantId, auth });";

/** What the code takes for granted, pointed at the server of this test, and a call. */
const program = (code: string): string => `
import { createThriveClient as create } from "thrive-cpd";
const [tenantId, clientSecret, baseUrl] = process.argv.slice(2);
const auth = { clientSecret };
const createThriveClient = (options) => create({ ...options, baseUrl });
${ts.transpile(code, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext })}
const page = await client.listCategories();
console.log(page.results.length);
`;

test.each([
  { how: "createUndiciFetch, as the guide has it", code: sample, node: process.execPath, settings: {}, proxied: true },
  {
    how: "NODE_USE_ENV_PROXY on Node 24",
    code: plain,
    node: newNode,
    settings: { NODE_USE_ENV_PROXY: "1" },
    proxied: true,
  },
  { how: "neither", code: plain, node: process.execPath, settings: {}, proxied: false },
])("by $how, the proxy is used: $proxied", async ({ code, node, settings, proxied }) => {
  await using thrive = await serveThrive();
  await using tls = await serveTls(thrive.port);
  await using proxy = await serveProxy();
  const folder = await mkdtemp(join(inject("consumer"), "proxy-"));
  await mkdir(join(folder, "node_modules"));
  // Copied, so that it finds undici beside it.
  await cp(join(inject("consumer"), "node_modules/thrive-cpd"), join(folder, "node_modules/thrive-cpd"), {
    recursive: true,
  });
  await symlink(join(projectFolder, "node_modules/undici"), join(folder, "node_modules/undici"));
  await writeFile(join(folder, "program.js"), program(code));
  await writeFile(join(folder, "certificate.pem"), tls.certificate);
  const host = `localhost:${tls.port}`;
  const environment = { ...settings, HTTPS_PROXY: proxy.origin, NODE_EXTRA_CA_CERTS: "certificate.pem" };
  const variables = [
    ...["NO_PROXY", "no_proxy", "https_proxy"].map((name) => `--unset=${name}`), // of the machine that tests
    ...Object.entries(environment).map(([name, value]) => `${name}=${value}`),
  ];
  const baseUrl = `https://${host}${new URL(thrive.baseUrl).pathname}`;
  const printed = await run(folder, "env", ...variables, node, "program.js", tenantId, clientSecret, baseUrl);
  expect(Number(printed)).toBeGreaterThan(0);
  expect(thrive.seen.map(({ status }) => status)).toEqual([200, 200]);
  expect(new Set(proxy.targets)).toEqual(new Set(proxied ? [host] : []));
});
