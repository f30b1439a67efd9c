import { getResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { basePath } from "./routes.js";
import { serveThrive } from "./serve.js";
import {
  clientCredentials,
  examplesOf,
  jsonContent,
  readOperations,
  tokenOperation,
  tokenServer,
  type Operation,
} from "./spec.js";
import { testTenant, thriveHandlers, type SeenRequest } from "./thrive.js";

const { tenantId, apiSecret, clientSecret } = testTenant;
const scopes = Object.keys(clientCredentials.scopes);
const audience = tokenServer["x-audience"] ?? "";
const takes = (scope: string, other = audience) =>
  clientCredentials["x-scope-audiences"]?.[scope]?.includes(other) === true;

/** The read that the spec has from the first day: one entry by its id, which has a pattern. */
const getOne = found(readOperations.find((operation) => operation.pagination === undefined));
const [entry] = examplesOf(jsonContent(getOne, 200)) as Record<string, unknown>[];
const idName = found(getOne.parameters[0]).name;
const id = String(found(entry)[idName]);
const readScopes = getOne.security.flatMap((requirement) => Object.values(requirement).flat());

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The spec has no such thing.");
  return value;
}

function pathTo(value: string): string {
  return getOne.path.replace(`{${idName}}`, value);
}

function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}

function formEncode(value: string): string {
  return new URLSearchParams([["", value]]).toString().slice(1);
}

function exampleOf(operation: Operation, status: number): unknown {
  return examplesOf(jsonContent(operation, status))[0];
}

async function askToken(tokenUrl: string, form: Record<string, string>, headers: Record<string, string> = {}) {
  const response = await fetch(tokenUrl.replace(/\{.+?\}/, tenantId), {
    method: "POST",
    headers,
    body: new URLSearchParams(form),
  });
  // The test's own expectations say which of the fields must be there.
  const body = (await response.json()) as Record<string, string | number | undefined>;
  return { status: response.status, body };
}

const posted = { client_id: tenantId, client_secret: clientSecret };
const grant = { grant_type: "client_credentials" };

describe("served over HTTP", () => {
  let thrive: Awaited<ReturnType<typeof serveThrive>>;
  beforeAll(async () => {
    thrive = await serveThrive();
  });
  afterAll(() => thrive.close());

  async function read(path: string, authorization?: string) {
    const headers = authorization === undefined ? {} : { authorization };
    const response = await fetch(`${thrive.baseUrl}${path}`, { headers });
    return { status: response.status, body: await response.json() };
  }

  test("gives the spec's entry for Basic, as UTF-8", async () => {
    expect(await read(pathTo(id), basic(tenantId, apiSecret))).toEqual({
      status: 200,
      body: entry,
    });
  });

  test.each([
    ["client_secret_post", { ...grant, ...posted }, {}],
    ["client_secret_basic", grant, { authorization: basic(formEncode(tenantId), formEncode(clientSecret)) }],
  ])("gives the spec's entry for a token by %s", async (_method, form, headers) => {
    const { status, body } = await askToken(thrive.tokenUrl, form, headers);
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: "Bearer", expires_in: 3600 });
    expect(String(body.scope).split(" ")).toEqual(scopes.filter((scope) => takes(scope)));
    expect(await read(pathTo(id), `Bearer ${String(body.access_token)}`)).toEqual({
      status: 200,
      body: entry,
    });
  });

  test("refuses as the spec's examples do", async () => {
    const good = basic(tenantId, apiSecret);
    const refused = (status: number) => ({ status, body: exampleOf(getOne, status) });
    expect(await read(pathTo(id))).toEqual(refused(401));
    expect(await read(pathTo(id), basic(tenantId, clientSecret))).toEqual(refused(401));
    expect(await read(pathTo(id), "Bearer invented")).toEqual(refused(401));
    expect(await read(pathTo(id.slice(1)), good)).toEqual(refused(400));
    expect(await read(pathTo("%E0%A4"), good)).toEqual(refused(400));
    expect(await read(pathTo(id.replace(/./g, "0")), good)).toEqual(refused(404));
    expect(await read("/elsewhere", good)).toEqual(refused(404));
  });

  test("refuses a token whose scopes are too narrow", async () => {
    const narrow = found(scopes.find((scope) => takes(scope) && !readScopes.includes(scope)));
    const { body } = await askToken(thrive.tokenUrl, { ...grant, ...posted, scope: narrow });
    expect(body.scope).toBe(narrow);
    expect(await read(pathTo(id), `Bearer ${String(body.access_token)}`)).toEqual({
      status: 403,
      body: exampleOf(getOne, 403),
    });
  });

  test.each([
    [401, "invalid_client", { ...grant, ...posted, client_secret: apiSecret }, {}],
    [401, "invalid_client", grant, {}],
    // The secret is not form-urlencoded here, so its "+" and "%" read as something else.
    [401, "invalid_client", grant, { authorization: basic(tenantId, clientSecret) }],
    [400, "invalid_request", { ...grant, ...posted }, { authorization: basic("a", "b") }],
    [400, "invalid_request", posted, {}],
    [400, "unsupported_grant_type", { ...posted, grant_type: "password" }, {}],
    [400, "invalid_scope", { ...grant, ...posted, scope: "no-such-scope" }, {}],
    [400, "invalid_scope", { ...grant, ...posted, scope: otherAudiencesScope() }, {}],
  ])("answers a token request with %i %s", async (status, error, form, headers) => {
    expect(await askToken(thrive.tokenUrl, form, headers)).toMatchObject({
      status,
      body: { error },
    });
  });

  function otherAudiencesScope(): string {
    return found(scopes.find((scope) => !takes(scope)));
  }
});

test("a token ends, and the log tells what was seen", async () => {
  await using thrive = await serveThrive({ tokenLife: 0 });
  const { body } = await askToken(thrive.tokenUrl, { ...grant, ...posted });
  const authorization = `Bearer ${String(body.access_token)}`;
  await fetch(`${thrive.baseUrl}${pathTo(id)}`, { headers: { authorization } });
  await fetch(`${thrive.origin}/nowhere`);
  expect(thrive.seen).toMatchObject([
    { method: "POST", scheme: "none", status: 200 },
    { method: "GET", scheme: "Bearer", status: 401, url: `${thrive.baseUrl}${pathTo(id)}` },
    { method: "GET", scheme: "none", status: 404, path: "/nowhere" },
  ]);
});

test("takes other tenants and more entries", async () => {
  const other = { tenantId: "other", apiSecret: "s", clientId: "app", clientSecret: "c" };
  const name = found(jsonContent(getOne, 200).schema?.$ref?.split("/").at(-1));
  const addedId = id.replace(/./g, "0");
  const added = { ...entry, [idName]: addedId };
  await using thrive = await serveThrive({ tenants: [other], entries: { [name]: [added] } });
  const headers = { authorization: basic("other", "s") };
  const response = await fetch(`${thrive.baseUrl}${pathTo(addedId)}`, { headers });
  expect(await response.json()).toEqual(added);
  const tokenUrl = thrive.tokenUrl.replace(/\{.+?\}/, "other");
  const token = await askToken(tokenUrl, { ...grant, client_id: "app", client_secret: "c" });
  expect(token.status).toBe(200);
});

test("in the process, each host of the spec answers for what it is", async () => {
  const seen: SeenRequest[] = [];
  const server = setupServer(...thriveHandlers({ onRequest: (request) => seen.push(request) }));
  server.listen({ onUnhandledRequest: "error" });
  try {
    for (const { url } of getOne.servers) {
      const headers = { authorization: basic(tenantId, apiSecret) };
      const response = await fetch(`${url}${pathTo(id)}`, { headers });
      expect(await response.json()).toEqual(entry);
    }
    for (const { url, "x-audience": other = "" } of tokenOperation.servers) {
      const { body } = await askToken(`${url}${tokenOperation.path}`, { ...grant, ...posted });
      expect(String(body.scope).split(" ")).toEqual(scopes.filter((scope) => takes(scope, other)));
    }
    expect(seen).toHaveLength(getOne.servers.length + tokenOperation.servers.length);
  } finally {
    server.close();
  }
});

test("in the process, a host answers for nothing that the spec has elsewhere", async () => {
  const apiHosts = getOne.servers.map(({ url }) => new URL(url).host);
  const { url } = found(tokenOperation.servers.find((server) => !apiHosts.includes(new URL(server.url).host)));
  const path = `${basePath(found(getOne.servers[0]))}${pathTo(id)}`;
  const ask = (origin: string) => getResponse(thriveHandlers(), new Request(`${origin}${path}`));
  expect(await ask(url)).toBeUndefined();
  expect(await ask("http://localhost:1")).toHaveProperty("status", 401);
});
