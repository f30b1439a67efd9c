import { createServer } from "node:http";
import { createProxy } from "proxy";
import { afterAll, expect, test } from "vitest";
import { listen } from "../support/listen.js";
import { builtCommand } from "./built-command.js";
import { runCommand } from "./run-command.js";
import { serveMock } from "./serve-mock.js";

const command = await builtCommand();
const served = await serveMock();
const targets: string[] = [];
const proxy = createProxy(createServer());
proxy.prependListener("connect", ({ url = "" }) => targets.push(url));
const listening = await listen(proxy);
afterAll(async () => {
  await listening.close();
  await served.close();
  await command[Symbol.asyncDispose]();
});

test.each([
  { settings: { HTTP_PROXY: listening.origin }, used: true },
  { settings: { http_proxy: listening.origin }, used: true },
  { settings: { HTTP_PROXY: listening.origin, NO_PROXY: "127.0.0.1" }, used: false },
])("with $settings, the proxy is used: $used", async ({ settings, used }) => {
  targets.length = 0;
  const env = { ...served.env, ...(settings as Record<string, string>) };
  expect(await runCommand(command.path, ["categories"], { env })).toMatchObject({ code: 0, stderr: "" });
  expect(targets.length > 0).toBe(used);
});

test("names a proxy that is not a URL before any request", async () => {
  const env = { ...served.env, HTTPS_PROXY: "proxy:hunter2@" };
  const { code, stderr } = await runCommand(command.path, ["categories"], { env });
  expect(code).toBe(2);
  expect(stderr).toContain("HTTPS_PROXY");
  expect(stderr).not.toContain("hunter2");
});
