import { createServer } from "node:http";
import { afterAll, beforeEach, expect, test } from "vitest";
import { listen } from "../support/listen.js";
import { builtCommand } from "./built-command.js";
import { runCommand } from "./run-command.js";
import { serveMock } from "./serve-mock.js";

const command = await builtCommand();
const served = await serveMock();
const { env, mock, origin } = served;
beforeEach(() => mock.reset());
afterAll(async () => {
  await served.close();
  await command[Symbol.asyncDispose]();
});

interface Report {
  readonly ok: boolean;
  readonly checks: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly fix?: string;
  }[];
}

async function doctor(changes: Readonly<Record<string, string | undefined>> = {}) {
  const variables = Object.fromEntries(
    Object.entries({ ...env, ...changes }).filter(([, value]) => value !== undefined),
  );
  const { code, stdout, stderr } = await runCommand(command.path, ["doctor", "--json"], {
    env: variables as Record<string, string>, // those that are undefined were left out
  });
  expect(stderr).toBe("");
  const { ok, checks } = JSON.parse(stdout) as Report;
  expect(checks.map(({ name }) => name)).toEqual([
    "credentials",
    "environment",
    "reachability",
    "authentication",
    "clock",
    "proxy",
  ]);
  return { code, ok, check: (name: string) => checks.find((one) => one.name === name) };
}

test("finds nothing wrong", async () => {
  const { code, ok, check } = await doctor();
  expect({ code, ok }).toEqual({ code: 0, ok: true });
  expect(check("authentication")).toMatchObject({ status: "ok" });
  expect(check("proxy")).toMatchObject({ status: "skipped" });
});

test("names a missing secret", async () => {
  const { code, ok, check } = await doctor({ THRIVE_API_SECRET: undefined });
  expect({ code, ok }).toEqual({ code: 2, ok: false });
  expect(check("credentials")).toMatchObject({
    status: "failed",
    fix: expect.stringContaining("THRIVE_API_SECRET") as string,
  });
  expect(check("authentication")).toMatchObject({ status: "skipped" });
});

test("a wrong secret may belong to another environment", async () => {
  const { code, check } = await doctor({ THRIVE_API_SECRET: "wrong" });
  expect(code).toBe(4);
  expect(check("authentication")).toMatchObject({
    status: "failed",
    fix: expect.stringMatching(/THRIVE_API_SECRET.*another/) as string,
  });
});

test("a base URL lacks its path", async () => {
  const { code, check } = await doctor({ THRIVE_BASE_URL: origin });
  expect(code).toBe(1);
  expect(check("environment")).toMatchObject({
    status: "failed",
    fix: expect.stringContaining(`THRIVE_BASE_URL to ${origin}/rest/v1`) as string,
  });
});

test("an environment is mistyped", async () => {
  const { check } = await doctor({ THRIVE_BASE_URL: undefined, THRIVE_ENVIRONMENT: "prodution" });
  expect(check("environment")).toMatchObject({
    status: "failed",
    message: expect.stringContaining("production") as string,
  });
});

test("nothing listens at the base URL", async () => {
  const gone = await listen(createServer());
  await gone.close();
  const { code, check } = await doctor({ THRIVE_BASE_URL: `${gone.origin}/rest/v1` });
  expect(code).toBe(1);
  expect(check("reachability")).toMatchObject({
    status: "failed",
    message: expect.stringContaining("ECONNREFUSED") as string,
  });
});

test("nothing listens at the proxy", async () => {
  const gone = await listen(createServer());
  await gone.close();
  const { code, check } = await doctor({ HTTP_PROXY: `http://user:hunter2@127.0.0.1:${gone.port}` });
  expect(code).toBe(1);
  expect(check("proxy")).toMatchObject({ status: "failed", fix: expect.stringContaining("HTTP_PROXY") as string });
  expect(JSON.stringify(check("proxy"))).not.toContain("hunter2");
});

test("a proxy is not a URL", async () => {
  const { code, check } = await doctor({ HTTP_PROXY: "proxy:8080" });
  expect(code).toBe(1);
  expect(check("proxy")).toMatchObject({ status: "failed", message: "HTTP_PROXY is not the URL of a proxy." });
});

test("a clock that is off is a warning", async () => {
  const late = await listen(
    createServer((_request, response) => {
      response.setHeader("date", new Date(Date.now() - 600_000).toUTCString());
      response.setHeader("content-type", "application/json");
      const pagination = { totalResults: 0, totalPages: 0, page: 1, perPage: 1 };
      response.end(JSON.stringify({ pagination, results: [] }));
    }),
  );
  const { code, ok, check } = await doctor({ THRIVE_BASE_URL: `${late.origin}/rest/v1` });
  await late.close();
  expect({ code, ok }).toEqual({ code: 0, ok: true });
  expect(check("clock")).toMatchObject({
    status: "warning",
    message: expect.stringMatching(/(?:599|600|601) s ahead/) as string,
  });
});
