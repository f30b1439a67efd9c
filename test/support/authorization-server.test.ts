import { expect, test, vi } from "vitest";
import { startAuthorizationServer, testClients } from "./authorization-server.js";
import { serveThrive } from "./serve.js";
import { clientCredentials, examplesOf, jsonContent, readOperations, tokenServer } from "./spec.js";
import { testTenant } from "./tenants.js";

const [getOne] = readOperations.filter(({ pagination }) => pagination === undefined);
if (getOne === undefined) throw new Error("The spec has no operation that gets one entry.");
const [entry] = examplesOf(jsonContent(getOne, 200)) as Record<string, unknown>[];
const path = getOne.path.replace(/\{(.+?)\}/, (_, name: string) => String(entry?.[name]));
const scope = getOne.security.flatMap((requirement) => Object.values(requirement).flat())[0] ?? "";

type Method = keyof typeof testClients;

async function askToken(tokenUrl: string, method: Method, form: Record<string, string>) {
  const { clientId, clientSecret } = testClients[method];
  const encoded = [clientId, clientSecret].map((value) => new URLSearchParams([["", value]]).toString().slice(1));
  const response = await fetch(tokenUrl.replace(/\{.+?\}/, testTenant.tenantId), {
    method: "POST",
    headers:
      method === "client_secret_basic"
        ? { authorization: `Basic ${Buffer.from(encoded.join(":")).toString("base64")}` }
        : {},
    body: new URLSearchParams({
      grant_type: "client_credentials",
      ...(method === "client_secret_post" && { client_id: clientId, client_secret: clientSecret }),
      ...form,
    }),
  });
  // The test's own expectations say which of the fields must be there.
  const body = (await response.json()) as Record<string, string | number | undefined>;
  return { status: response.status, body };
}

test.each(["client_secret_post", "client_secret_basic"] as const)(
  "grants by %s what the API then takes, until it is revoked",
  async (method) => {
    await using authorizationServer = await startAuthorizationServer({ tokenLife: 60 });
    await using thrive = await serveThrive({ checkToken: authorizationServer.checkToken });
    const { status, body } = await askToken(authorizationServer.tokenUrl, method, { scope });
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: "Bearer", expires_in: 60, scope });

    const headers = { authorization: `Bearer ${String(body.access_token)}` };
    const read = () => fetch(`${thrive.baseUrl}${path}`, { headers });
    expect(await (await read()).json()).toEqual(entry);
    authorizationServer.revokeTokens();
    expect((await read()).status).toBe(401);
    expect(authorizationServer.tokenRequests).toBe(1);
  },
);

test("rejects a wrong secret and a scope of another audience", async () => {
  await using server = await startAuthorizationServer();
  const wrong = await askToken(server.tokenUrl, "client_secret_post", { client_secret: "wrong" });
  expect(wrong).toMatchObject({ status: 401, body: { error: "invalid_client" } });
  const foreign = Object.entries(clientCredentials["x-scope-audiences"] ?? {}).find(
    ([, audiences]) => !audiences.includes(tokenServer["x-audience"] ?? ""),
  );
  expect(foreign).toBeDefined();
  const refused = await askToken(server.tokenUrl, "client_secret_post", {
    scope: foreign?.[0] ?? "",
  });
  expect(refused).toMatchObject({ status: 400, body: { error: "invalid_scope" } });
  expect(server.tokenRequests).toBe(2);
});

test("a token expires at the end of its life", async () => {
  await using server = await startAuthorizationServer({ tokenLife: 60 });
  const { body } = await askToken(server.tokenUrl, "client_secret_basic", { scope });
  const token = String(body.access_token);
  expect(await server.checkToken(token)).toEqual([scope]);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 61_000 });
  try {
    expect(await server.checkToken(token)).toBeUndefined();
  } finally {
    vi.useRealTimers();
  }
});
