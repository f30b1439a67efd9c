import type { Oas3_1Definition, UserContext } from "@redocly/openapi-core";
import { parseYaml } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { tokenRequest } from "../../generated/constants.js";
import { clientSample } from "../../scripts/docs/api-reference/client-samples.js";
import { bearerSample, openSample } from "../../scripts/docs/api-reference/curl-samples.js";
import { readOperations } from "../../scripts/docs/api-reference/operations.js";
import { readProjectFile } from "../support/project-file.js";

const badges = `
/badges/{badgeId}:
  parameters:
    - { name: badgeId, in: path, required: true, example: b-1, schema: { type: string } }
  delete:
    operationId: deleteBadge
    parameters:
      - { name: x-reason, in: header, example: moved, schema: { type: string } }
  patch:
    operationId: updateBadge
    parameters:
      - { name: dry_run, in: query, example: true, schema: { type: boolean } }
    requestBody: { content: { application/json: { example: { name: "It's gold" } } } }
/badges/{badgeId}/award:
  post:
    operationId: awardBadge
    security: []
    parameters:
      - { name: badgeId, in: path, required: true, example: b-1, schema: { type: string } }
`;

const definition = parseYaml(readProjectFile("openapi.yaml")) as Oas3_1Definition;
definition.paths = { ...(parseYaml(badges) as Oas3_1Definition["paths"]), ...definition.paths };

/** Follows references within the description, as Redocly does. */
const resolve = ((node: { $ref?: string } | undefined) => {
  if (node?.$ref === undefined) return { node };
  const steps = node.$ref.slice(2).split("/");
  const into = (value: unknown, step: string): unknown => (Object(value) as Record<string, unknown>)[step]; // anything
  return { node: steps.reduce(into, definition) };
}) as unknown as UserContext["resolve"]; // Redocly's gives the place, too

const { calls, token } = readOperations(definition, resolve);
const callOf = (id: string) => {
  const call = calls.find(({ operationId }) => operationId === id);
  if (call === undefined) throw new Error(`${id} has no samples`);
  return call;
};

test("a POST without a body is not taken for the token request", () => {
  expect(token.url).toMatch(new RegExp(`${tokenRequest.path.replaceAll(/[{}]/g, "\\$&")}$`));
  expect(callOf("awardBadge").body).toBeUndefined();
});

test("every operation has samples, whichever comes first", () => {
  expect(calls.map(({ operationId }) => operationId)).toEqual(
    expect.arrayContaining(["deleteBadge", "updateBadge", "awardBadge", "listLogEntries", "getUser"]),
  );
});

test("shows path-level parameters, headers, queries and bodies", () => {
  const base = "https://public.api.learn.link/rest/v1";
  expect(bearerSample(callOf("deleteBadge"))).toBe(
    `curl --request DELETE ${base}/badges/b-1 \\
  --header "Authorization: Bearer $THRIVE_ACCESS_TOKEN" \\
  --header 'x-reason: moved'
`,
  );
  expect(bearerSample(callOf("updateBadge"))).toBe(
    `curl --request PATCH '${base}/badges/b-1?dry_run=true' \\
  --header "Authorization: Bearer $THRIVE_ACCESS_TOKEN" \\
  --header 'Content-Type: application/json' \\
  --data '{"name":"It'\\''s gold"}'
`,
  );
  expect(clientSample(callOf("updateBadge"))).toContain(
    `thrive.updateBadge({\n  badgeId: "b-1",\n  dry_run: true,\n  body: {"name":"It's gold"},\n})`,
  );
  expect(clientSample(callOf("deleteBadge"))).toContain(`"x-reason": "moved",`);
});

test("an operation without credentials is shown without them", () => {
  expect(callOf("awardBadge").scope).toBeUndefined();
  expect(openSample(callOf("awardBadge"))).toBe(
    "curl --request POST https://public.api.learn.link/rest/v1/badges/b-1/award\n",
  );
});
