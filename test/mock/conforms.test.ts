import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { isRef, parseYaml, type Oas3_1Definition } from "@redocly/openapi-core";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mockDescription } from "../../generated/mock.js";
import { createMockThrive, type MockReads } from "../../src/mock/index.js";
import { isList, operationTable } from "../../src/operations/operation.js";

const spec = parseYaml(readFileSync("openapi.yaml", "utf8")) as Oas3_1Definition;
const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: { "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/ },
});
ajv.addSchema({ $id: "spec", ...spec });

/** What is wrong with a response, by the description of its operation and status. */
function problemsOf(operationId: string | undefined, status: number, body: unknown): unknown {
  const pointer = operationId === undefined ? undefined : responsePointer(operationId, status);
  const schema = pointer ?? "spec#/components/schemas/ErrorBody";
  const validate = ajv.getSchema(schema);
  if (!validate) throw new Error(`There is no schema ${schema}.`);
  return validate(body) ? [] : validate.errors;
}

function responsePointer(operationId: string, status: number): string | undefined {
  for (const item of Object.values(spec.paths ?? {})) {
    if (isRef(item)) continue;
    for (const operation of [item.get, item.post]) {
      const response = operation?.operationId === operationId ? operation.responses[status] : undefined;
      if (!response || !isRef(response)) continue;
      const name = response.$ref.split("/").at(-1) ?? "";
      const named = spec.components?.responses?.[name] as { content: Record<string, { schema: { $ref: string } }> }; // in the description's own style
      const media = named.content;
      return media["application/json"]?.schema.$ref.replace("#", "spec#");
    }
  }
  return undefined;
}

const now = () => Date.UTC(2026, 10, 25, 12);

const counts = fc.record({
  LogEntry: fc.nat(60),
  User: fc.integer({ min: 1, max: 30 }),
  Category: fc.integer({ min: 1, max: 15 }),
  Audience: fc.integer({ min: 1, max: 12 }),
  Requirement: fc.nat(10),
});

/** An argument that may be right, or wrong, or an id that exists. */
const anyText = fc.oneof(
  fc.constantFrom("1", "0", "2026-10-01", "2026-10-01T00:00:00", "true", "new", "x"),
  fc.string({ maxLength: 12 }),
);

const anyRequest = fc.record({
  operation: fc.constantFrom(...operationTable),
  scheme: fc.constantFrom("basic", "oauth", "wrong", "none"),
  place: fc.nat(),
  wellFormed: fc.boolean(),
  texts: fc.array(anyText, { minLength: 8, maxLength: 8 }),
  page: fc.integer({ min: 1, max: 9 }),
  perPage: fc.integer({ min: 1, max: 20 }),
});

test("every response matches the description", async () => {
  const statuses = new Set<number>();
  await fc.assert(
    fc.asyncProperty(
      fc.nat(1_000),
      counts,
      fc.constantFrom(0, 0, 0.4),
      fc.array(anyRequest, { maxLength: 6 }),
      async (seed, chosen, faultRate, requests) => {
        const mock = createMockThrive({ seed, counts: chosen, faultRate, now });
        const { baseUrl, tenantId, auth } = mock.clientOptions();
        const token = await mock
          .fetch(baseUrl.replace(/\/rest.*/, `/oauth2/token/${tenantId}`), {
            method: "POST",
            body: new URLSearchParams({
              grant_type: "client_credentials",
              client_id: tenantId,
              client_secret: "mock-client-secret",
            }),
          })
          .then(async (response) => {
            const body = (await response.json()) as { access_token?: string };
            expect(problemsOf(mockDescription.token.operationId, response.status, body)).toEqual([]);
            return body.access_token ?? "none";
          })
          .catch(() => "none");
        const authorization = {
          basic: `Basic ${btoa(`${tenantId}:${auth.apiSecret}`)}`,
          oauth: `Bearer ${token}`,
          wrong: "Bearer wrong",
          none: "",
        };
        for (const { operation, scheme, place, wellFormed, texts, page, perPage } of requests) {
          const url = new URL(
            baseUrl +
              operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
                encodeURIComponent(pathValue(mock, name, place, texts[0] ?? "")),
              ),
          );
          for (const [index, [name, parameter]] of Object.entries(operation.parameters).entries()) {
            if (parameter.in !== "query" || (!parameter.required && place % (index + 2) === 0)) continue;
            const good = name === "page" ? page : name === "perPage" ? perPage : parameter.example;
            url.searchParams.set(name, wellFormed ? String(good) : (texts[index] ?? ""));
          }
          const response = await mock
            .fetch(url, { headers: { authorization: authorization[scheme] } })
            .catch(() => undefined);
          if (!response) continue; // a fault by chance
          statuses.add(response.status);
          expect(
            problemsOf(operation.id, response.status, await response.json()),
            `${operation.id} ${url.href}`,
          ).toEqual([]);
        }
      },
    ),
    { numRuns: 300 },
  );
  expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 401, 404, 429, 500, 503]));
});

/** An id that exists for the most part. */
function pathValue(mock: ReturnType<typeof createMockThrive>, name: string, place: number, text: string): string {
  const [schema, property] = {
    logEntryId: ["LogEntry", "logEntryId"],
    categoryId: ["Category", "categoryId"],
    audienceRequirementId: ["Requirement", "audienceRequirementId"],
    userId: ["User", "id"],
    ref: ["User", "ref"],
    audienceId: ["Audience", place % 2 ? "id" : "reference"],
  }[name] as [keyof MockReads, string];
  const records = mock.records(schema) as readonly object[];
  const record = records[place % (records.length + 1)] as Readonly<Record<string, string>> | undefined;
  return record?.[property] ?? (text.trim() || "0".repeat(24));
}

test("every record matches the description, and what it refers to is there", () => {
  fc.assert(
    fc.property(fc.nat(1_000), counts, (seed, chosen) => {
      const mock = createMockThrive({ seed, counts: chosen, now });
      const { schemas } = mockDescription;
      const ids = new Map<string, Set<unknown>>();
      const valuesOf = (reference: string): Set<unknown> => {
        const [schema = "", property = ""] = reference.split(".");
        const known =
          ids.get(reference) ??
          new Set(
            mock
              .records(schema as keyof MockReads)
              .map((record) => (record as unknown as Record<string, unknown>)[property]),
          );
        ids.set(reference, known);
        return known;
      };
      const check = (schema: (typeof schemas)[string], value: unknown, path: string): void => {
        if (value === null || value === undefined) return;
        if (schema.references !== undefined) expect(valuesOf(schema.references), path).toContain(value);
        const { properties = {}, items } = schema.ref === undefined ? schema : (schemas[schema.ref] ?? {});
        if (Array.isArray(value)) for (const item of value) if (items) check(items, item, path);
        for (const [key, child] of Object.entries(properties))
          check(child, (value as Record<string, unknown>)[key], `${path}.${key}`);
      };
      for (const name of [
        ...Object.keys(mockDescription.records),
        ...Object.keys(mockDescription.sums),
        ...Object.keys(mockDescription.views),
      ]) {
        const validate = ajv.getSchema(`spec#/components/schemas/${name}`);
        for (const record of mock.records(name as keyof MockReads)) {
          expect(validate?.(record) ? [] : validate?.errors, `${name} ${JSON.stringify(record)}`).toEqual([]);
          check(schemas[name] ?? {}, record, name);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("the mock knows each list of the description", () => {
  expect(operationTable.filter(isList).map(({ id }) => mockDescription.reads[id]?.schema)).toEqual(
    expect.arrayContaining([
      "LogEntry",
      "Category",
      "Requirement",
      "UserSummary",
      "User",
      "Audience",
      "AudienceMember",
    ]),
  );
});
