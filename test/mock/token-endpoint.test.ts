import { expect, test } from "vitest";
import { createMockThrive } from "../../src/mock/index.js";

const mock = createMockThrive();
const { tenantId } = mock.clientOptions();
const good = { grant_type: "client_credentials", client_id: tenantId, client_secret: "mock-client-secret" };

async function ask(
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
  host = "public",
) {
  const url = `https://${host}.api.learn.link/oauth2/token/${tenantId}`;
  const response = await mock.fetch(url, { method: "POST", headers, body: new URLSearchParams(form) });
  const body = (await response.json()) as Readonly<Record<string, unknown>>;
  return { status: response.status, error: body.error, scope: body.scope };
}

test("grants what is asked for or, without a scope, all that the audience takes", async () => {
  expect(await ask({ ...good, scope: "api/read" })).toEqual({ status: 200, scope: "api/read" });
  expect(await ask(good)).toEqual({ status: 200, scope: "api/all api/read api/write" });
  expect(await ask(good, {}, "user")).toEqual({ status: 200, scope: "api/all api/webhooks" });
});

test("takes the client's id and secret by HTTP Basic, too, but not both ways at once", async () => {
  const authorization = `Basic ${btoa(`${encodeURIComponent(tenantId)}:mock-client-secret`)}`;
  const { grant_type } = good;
  expect((await ask({ grant_type }, { authorization })).status).toBe(200);
  expect(await ask(good, { authorization })).toMatchObject({ status: 400, error: "invalid_request" });
});

test.each([
  [{ ...good, client_secret: "wrong" }, 401, "invalid_client"],
  [{ ...good, client_id: "other" }, 401, "invalid_client"],
  [{ ...good, grant_type: "password" }, 400, "unsupported_grant_type"],
  [{ client_id: tenantId, client_secret: good.client_secret }, 400, "invalid_request"],
  [{ ...good, scope: "api/webhooks" }, 400, "invalid_scope"],
])("rejects %j", async (form, status, error) => {
  expect(await ask(form)).toMatchObject({ status, error });
});
