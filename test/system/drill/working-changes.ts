import { body, done, json, operation, withSchema, type WorkingChange } from "./change-of.js";

const thing = `Thing:
  type: object
  required: [id]
  properties:
    id: { type: string, readOnly: true, description: Id. }
    name: { type: string, maxLength: 3, description: Name. }
    secret: { type: string, writeOnly: true, description: Secret. }
    size: { type: integer, minimum: 1, description: Size. }`;
const ref = '{ $ref: "#/components/schemas/Thing" }';

const use = (args = ""): string => `return await thrive.useThing(${args});`;
const query = (schema: string, more = ""): string =>
  `parameters: [{ name: kind, in: query, schema: ${schema}${more} }]`;
const path = (name: string, schema: string): string =>
  `parameters: [{ name: ${name}, in: path, required: true, schema: ${schema} }]`;
const list = (pagination: string, parameters: string, schema: string): string =>
  operation("get", `x-pagination: ${pagination}\nparameters: [${parameters}]`, json(schema));
const page = (first = 1): string =>
  `{ name: page, in: query, schema: { type: integer, minimum: ${first} } }, { name: perPage, in: query, schema: { type: integer, maximum: 2 } }`;
const records = "{ type: array, items: { type: object, required: [id], properties: { id: { type: string } } } }";
const collect = "const ids: string[] = []; for await (const { id } of thrive.useThing()) ids.push(id); return ids;";
const ids = (...values: string[]): { id: string }[] => values.map((id) => ({ id }));

/** Changes that generate, and work on the wire as they are typed. */
export const workingChanges: Readonly<Record<string, WorkingChange>> = {
  "a POST with a body by reference, without what is read-only": {
    text: withSchema(thing, operation("post", body(ref), json(ref, "201"))),
    call: use('{ body: { name: "n", secret: "s" } }'),
    type: "api.Thing",
    replies: [{ status: 201, body: { id: "1", name: "n" } }],
    requests: ["POST /things"],
    sent: { name: "n", secret: "s" },
    headers: { "content-type": "application/json" },
    result: { id: "1", name: "n" },
  },
  "a read-only property is not in the type of the request": {
    text: withSchema(thing, operation("post", body(ref), done)),
    call: "type Keys = keyof api.Thing; const keys: Record<Keys, 1> = { name: 1, secret: 1, size: 1 }; await thrive.useThing({ body: {} }); return Object.keys(keys);",
    type: "string[]",
    replies: [{ status: 204 }],
    result: ["name", "secret", "size"],
  },
  "a body written out, with nested limits, is checked before it is sent": {
    text: operation(
      "put",
      body(
        "{ type: object, required: [a], properties: { a: { type: array, items: { type: object, properties: { b: { type: string, pattern: ^x } } } } } }",
      ),
      done,
    ),
    call: use('{ body: { a: [{ b: "y" }] } }'),
    type: "undefined",
    requests: [],
    error: /^useThing: body\.a\.0\.b must be a string that matches \^x; got string\.$/,
  },
  "a required field of a body": {
    text: operation("post", body("{ type: object, required: [a], properties: { a: { type: string } } }"), done),
    call: "return await thrive.useThing({ body: {} as { a: string } });",
    type: "undefined",
    requests: [],
    error: /^useThing: body\.a must be a value; got nothing\.$/,
  },
  "maxLength counts characters, not UTF-16 units": {
    text: withSchema(thing, operation("post", body(ref), done)),
    call: use('{ body: { name: "😀😀😀" } }'),
    type: "undefined",
    replies: [{ status: 204 }],
    sent: { name: "😀😀😀" },
  },
  "a body that is too long in characters": {
    text: withSchema(thing, operation("post", body(ref), done)),
    call: use('{ body: { name: "😀😀😀😀" } }'),
    type: "undefined",
    error: /body\.name must be a string of 3 or fewer characters/,
  },
  "maxLength of a parameter counts characters": {
    text: operation("get", query("{ type: string, maxLength: 2 }"), done),
    call: use('{ kind: "😀😀" }'),
    type: "undefined",
    replies: [{ status: 204 }],
    requests: ["GET /things?kind=%F0%9F%98%80%F0%9F%98%80"],
  },
  "a body that may be left out": {
    text: operation("patch", body("{ type: object }", false), done),
    call: use(),
    type: "undefined",
    replies: [{ status: 204 }],
    requests: ["PATCH /things"],
    sent: "",
  },
  "an array as a body": {
    text: operation("post", body("{ type: array, minItems: 1, items: { type: string } }"), done),
    call: use('{ body: ["a", "b"] }'),
    type: "undefined",
    replies: [{ status: 204 }],
    sent: ["a", "b"],
  },
  "DELETE with a body": {
    text: operation("delete", body("{ type: object, properties: { reason: { type: string } } }"), done),
    call: use('{ body: { reason: "r" } }'),
    type: "undefined",
    replies: [{ status: 204 }],
    requests: ["DELETE /things"],
    sent: { reason: "r" },
  },
  "a closed body rejects an unknown property": {
    text: operation(
      "post",
      body("{ type: object, additionalProperties: false, properties: { a: { type: string } } }"),
      done,
    ),
    call: 'return await thrive.useThing({ body: Object.assign({ a: "a" }, { b: 1 }) });',
    type: "undefined",
    requests: [],
    error: /body\.b must be left out/,
  },
  "a POST is not retried": {
    text: operation("post", body("{ type: object }"), done),
    call: "return await thrive.useThing({ body: {} }, { maxRetries: 2 });",
    type: "undefined",
    replies: [{ status: 503 }],
    requests: ["POST /things"],
    error: /503/,
  },
  "a POST that is x-idempotent is retried": {
    text: operation("post", `x-idempotent: true\n${body("{ type: object }")}`, done),
    call: "return await thrive.useThing({ body: {} }, { maxRetries: 2 });",
    type: "undefined",
    replies: [{ status: 503 }, { status: 204 }],
    requests: ["POST /things", "POST /things"],
  },
  "a POST with an idempotency key is retried": {
    text: operation("post", "parameters: [{ name: Idempotency-Key, in: header, schema: { type: string } }]", done),
    call: 'return await thrive.useThing({ "Idempotency-Key": "k" }, { maxRetries: 2 });',
    type: "undefined",
    replies: [{ status: 503 }, { status: 204 }],
    requests: ["POST /things", "POST /things"],
    headers: { "idempotency-key": "k" },
  },
  "two 2xx of different schemas": {
    text: operation(
      "post",
      "",
      `${json("{ type: object, required: [a], properties: { a: { type: string } } }")}\n${json("{ type: object, required: [b], properties: { b: { type: string } } }", "202")}`,
    ),
    call: 'const result = await thrive.useThing(); return "b" in result ? result.b : result.a;',
    type: "string",
    replies: [{ status: 202, body: { b: "later" } }],
    result: "later",
  },
  "each 2xx is checked against its own schema": {
    text: operation(
      "post",
      "",
      `${json("{ type: object, required: [a], properties: { a: { type: string } } }")}\n${json("{ type: object, required: [b], properties: { b: { type: string } } }", "202")}`,
    ),
    call: "return await thrive.useThing();",
    type: "unknown",
    replies: [{ status: 202, body: { a: "a" } }],
    error: /response \(202\) does not match the API description at b/,
  },
  "200 with a body, or 204": {
    text: operation("get", "", `${json("{ type: object }")}\n${done}`),
    call: use(),
    type: "Record<string, unknown> | undefined",
    replies: [{ status: 204 }],
    result: undefined,
  },
  "a range of 2xx": {
    text: operation("get", "", json("{ type: object }", "2XX")),
    call: use(),
    type: "Record<string, unknown>",
    replies: [{ status: 203, body: { a: 1 } }],
    result: { a: 1 },
  },
  "a response without a body": {
    text: operation("post", "", '"202": { description: Accepted. }'),
    call: use(),
    type: "undefined",
    replies: [{ status: 202 }],
    result: undefined,
  },
  "207 with successes and failures": {
    text: operation(
      "post",
      "",
      `${json("{ type: object, required: [success], properties: { success: { type: integer } } }")}\n${json("{ type: object, required: [success, failure], properties: { success: { type: integer }, failure: { type: integer } } }", "207")}`,
    ),
    call: 'const result = await thrive.useThing(); return "failure" in result ? result.failure : 0;',
    type: "number",
    replies: [{ status: 207, body: { success: 1, failure: 2 } }],
    result: 2,
  },
  "a bare array": {
    text: operation(
      "get",
      "",
      json("{ type: array, items: { type: object, required: [level], properties: { level: { type: integer } } } }"),
    ),
    call: "return (await thrive.useThing()).map(({ level }) => level);",
    type: "number[]",
    replies: [{ body: [{ level: 1 }] }],
    result: [1],
  },
  text: {
    text: operation("get", "", '"200": { description: Text., content: { text/plain: { schema: { type: string } } } }'),
    call: use(),
    type: "string",
    replies: [{ body: "hello" }],
    headers: { accept: "text/plain" },
    result: "hello",
  },
  CSV: {
    text: operation("get", "", '"200": { description: CSV., content: { text/csv: { schema: { type: string } } } }'),
    call: use(),
    type: "string",
    replies: [{ body: "a,b\n" }],
    result: "a,b\n",
  },
  bytes: {
    text: operation(
      "get",
      "",
      '"200": { description: PDF., content: { application/pdf: { schema: { type: string, format: binary } } } }',
    ),
    call: "return [...new Uint8Array(await (await thrive.useThing()).arrayBuffer())];",
    type: "number[]",
    replies: [{ body: Uint8Array.of(0, 255, 128, 10) }],
    headers: { accept: "application/pdf" },
    result: [0, 255, 128, 10],
  },
  "JSON or CSV: JSON": {
    text: operation(
      "get",
      "",
      '"200": { description: Either., content: { text/csv: {}, application/json: { schema: { type: object } } } }',
    ),
    call: use(),
    type: "Record<string, unknown>",
    replies: [{ body: { a: 1 } }],
    headers: { accept: "application/json" },
    result: { a: 1 },
  },
  "problem details as errors, and another schema": {
    text: operation(
      "get",
      "",
      `${json("{ type: object }")}\n"404": { description: None., content: { application/problem+json: { schema: { type: object, required: [title], properties: { title: { type: string } } } } } }\n"409": { description: Conflict., content: { application/json: { schema: { type: object, required: [code], properties: { code: { type: integer } } } } } }`,
    ),
    call: 'const { error } = await thrive.api.GET("/things"); return error && "title" in error ? error.title : error?.code;',
    type: "string | number | undefined",
    replies: [
      { status: 404, headers: { "content-type": "application/problem+json" }, body: { title: "No such thing" } },
    ],
    result: "No such thing",
  },
  "problem details become the message of a NotFoundError": {
    text: operation(
      "get",
      "",
      `${json("{ type: object }")}\n"404": { description: None., content: { application/problem+json: { schema: { type: object, required: [title], properties: { title: { type: string } } } } } }`,
    ),
    call: "return await thrive.useThing();",
    type: "unknown",
    replies: [{ status: 404, body: { title: "No such thing" } }],
    error: /^useThing: 404 No such thing/,
  },
  "an error without a body, and default": {
    text: operation(
      "get",
      "",
      `${json("{ type: object }")}\n"404": { description: None. }\ndefault: { description: Other. }`,
    ),
    call: use(),
    type: "unknown",
    replies: [{ status: 404 }],
    error: /^useThing: 404/,
  },
  "an array of repeated parameters, which is OpenAPI's default": {
    text: operation("get", query("{ type: array, items: { type: string } }"), done),
    call: use('{ kind: ["a", "b&c"] }'),
    type: "undefined",
    replies: [{ status: 204 }],
    requests: ["GET /things?kind=a&kind=b%26c"],
  },
  "an array joined by commas": {
    text: operation("get", query("{ type: array, items: { type: string } }", ", explode: false"), done),
    call: use('{ kind: ["a", "b"] }'),
    type: "undefined",
    replies: [{ status: 204 }],
    requests: ["GET /things?kind=a,b"],
  },
  "an array in the path": {
    text: operation("get", path("ids", "{ type: array, items: { type: string } }"), done, "/things/{ids}"),
    call: use('{ ids: ["a", "b/c"] }'),
    type: "undefined",
    replies: [{ status: 204 }],
    requests: ["GET /things/a,b%2Fc"],
  },
  "an array in the path may not be empty": {
    text: operation("get", path("ids", "{ type: array, items: { type: string } }"), done, "/things/{ids}"),
    call: use("{ ids: [] }"),
    type: "undefined",
    requests: [],
    error: /^useThing: ids /,
  },
  "a parameter in a header": {
    text: operation(
      "get",
      "parameters: [{ name: X-Trace, in: header, required: true, schema: { type: integer } }]",
      done,
    ),
    call: use('{ "X-Trace": 7 }'),
    type: "undefined",
    replies: [{ status: 204 }],
    headers: { "x-trace": "7" },
  },
  "a header cannot be split in two": {
    text: operation("get", "parameters: [{ name: X-Trace, in: header, schema: { type: string } }]", done),
    call: use('{ "X-Trace": "a\\r\\nb: c" }'),
    type: "undefined",
    requests: [],
    error: /^useThing: X-Trace must be a string without line breaks/,
  },
  "names that are no identifiers": {
    text: operation(
      "get",
      'parameters: [{ name: "page[size]", in: query, schema: { type: integer } }, { name: sort_by, in: query, schema: { type: string } }]',
      done,
    ),
    call: use('{ "page[size]": 2, sort_by: "a" }'),
    type: "undefined",
    replies: [{ status: 204 }],
    requests: ["GET /things?page%5Bsize%5D=2&sort_by=a"],
  },
  "a parameter of the path item": {
    text: operation("get", "description: One.", done, "/things/{id}").replace(
      "/things/{id}:\n",
      "$&    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n",
    ),
    call: use('{ id: "a b" }'),
    type: "undefined",
    replies: [{ status: 204 }],
    requests: ["GET /things/a%20b"],
  },
  "an enum of one, a const and a format": {
    text: operation("get", query("{ type: string, const: only, format: uuid }"), done),
    call: use('{ kind: "only" }'),
    type: "undefined",
    replies: [{ status: 204 }],
    requests: ["GET /things?kind=only"],
  },
  "alternatives with a discriminator": {
    text: withSchema(
      `Cat: { type: object, required: [kind, lives], properties: { kind: { type: string }, lives: { type: integer } } }
Dog: { type: object, required: [kind, tricks], properties: { kind: { type: string }, tricks: { type: integer } } }
Pet:
  oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
  discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" } }`,
      operation("get", "", json('{ $ref: "#/components/schemas/Pet" }')),
    ),
    call: 'const pet = await thrive.useThing(); return pet.kind === "cat" ? pet.lives : pet.tricks;',
    type: "number",
    replies: [{ body: { kind: "dog", tricks: 3 } }],
    result: 3,
  },
  "a discriminator of no alternative": {
    text: withSchema(
      `Cat: { type: object, required: [kind], properties: { kind: { type: string } } }
Dog: { type: object, required: [kind], properties: { kind: { type: string } } }
Pet:
  oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
  discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" } }`,
      operation("get", "", json('{ $ref: "#/components/schemas/Pet" }')),
    ),
    call: use(),
    type: "unknown",
    replies: [{ body: { kind: "cow" } }],
    error: /does not match the API description/,
  },
  "allOf with oneOf": {
    text: withSchema(
      `Base: { type: object, required: [id], properties: { id: { type: string } } }
Both:
  allOf: [{ $ref: "#/components/schemas/Base" }]
  oneOf: [{ type: object, required: [a], properties: { a: { type: string } } }, { type: object, required: [b], properties: { b: { type: string } } }]`,
      operation("get", "", json('{ $ref: "#/components/schemas/Both" }')),
    ),
    call: 'const both = await thrive.useThing(); return both.id + ("a" in both ? both.a : both.b);',
    type: "string",
    replies: [{ body: { id: "1", b: "2" } }],
    result: "12",
  },
  "properties beside additionalProperties": {
    text: operation(
      "get",
      "",
      json(
        "{ type: object, required: [name], properties: { name: { type: string } }, additionalProperties: { type: integer } }",
      ),
    ),
    call: "const thing = await thrive.useThing(); const other: unknown = thing.other; return [thing.name, other];",
    type: "unknown[]",
    replies: [{ body: { name: "n", other: 1 } }],
    result: ["n", 1],
  },
  "other properties are checked, too": {
    text: operation(
      "get",
      "",
      json("{ type: object, properties: { name: { type: string } }, additionalProperties: { type: integer } }"),
    ),
    call: use(),
    type: "unknown",
    replies: [{ body: { name: "n", other: "text" } }],
    error: /at other: expected integer, got string/,
  },
  "an open object": {
    text: operation("get", "", json("{ type: object }")),
    call: use(),
    type: "Record<string, unknown>",
    replies: [{ body: { anything: [1] } }],
    result: { anything: [1] },
  },
  "an int64 that JavaScript would round": {
    text: operation(
      "get",
      "",
      json("{ type: object, required: [id], properties: { id: { type: integer, format: int64 } } }"),
    ),
    call: use(),
    type: "{ id: number }",
    replies: [{ headers: { "content-type": "application/json" }, body: '{"id":9007199254740993}' }],
    error: /at id: expected a number <= 9007199254740991/,
  },
  "an int64 that JavaScript can hold": {
    text: operation(
      "get",
      "",
      json("{ type: object, required: [id], properties: { id: { type: integer, format: int64 } } }"),
    ),
    call: use(),
    type: "{ id: number }",
    replies: [{ body: { id: 9007199254740991 } }],
    result: { id: 9007199254740991 },
  },
  "an operation without credentials": {
    text: operation("get", "security: []", done),
    call: use(),
    type: "undefined",
    replies: [{ status: 204 }],
    headers: { authorization: undefined },
  },
  "two operations with the same schema": {
    text: withSchema(thing, operation("get", "", json(ref))).replace(
      "  /oauth2/token/{tenantId}:\n",
      `  /other:\n    get: { operationId: otherThing, responses: { ${json(ref)} } }\n$&`,
    ),
    call: "await thrive.otherThing(); return await thrive.useThing();",
    type: "api.Thing",
    replies: [{ body: { id: "1" } }],
    requests: ["GET /other", "GET /things"],
    result: { id: "1" },
  },
  "harmless keywords and response headers": {
    text: operation(
      "get",
      "externalDocs: { url: https://docs.example }",
      '"200": { description: Done., headers: { X-Rate: { schema: { type: integer } } }, content: { application/json: { schema: { type: object, xml: { name: t }, externalDocs: { url: https://docs.example }, examples: [{ a: 1 }] } } } }',
    ),
    call: use(),
    type: "Record<string, unknown>",
    replies: [{ body: {} }],
    result: {},
  },
  "texts that look like tags, HTML or the end of a comment": {
    text: withSchema(
      'Odd: { type: object, description: "Ask @support */ {@link x} <n> `@a`", properties: { a: { type: string, description: "*/ @deprecated {@x} <b>" } } }',
      operation("get", 'description: "Mail @support */ or {@x} <n>"', json('{ $ref: "#/components/schemas/Odd" }')),
    ),
    call: use(),
    type: "api.Odd",
    replies: [{ body: { a: "a" } }],
    result: { a: "a" },
  },
  "a list in a bare array, read until an empty page": {
    text: list("{ style: page, size: perPage, id: id }", page(), records),
    call: collect,
    type: "string[]",
    replies: [{ body: ids("a", "b") }, { body: ids("c") }, { body: [] }],
    result: ["a", "b", "c"],
  },
  "pages that are counted from 0": {
    text: list("{ style: page, size: perPage, id: id, first: 0 }", page(0), records),
    call: collect,
    type: "string[]",
    replies: [{ body: ids("a", "b") }, { body: [] }],
    requests: ["GET /things?page=0&perPage=2", "GET /things?page=1&perPage=2"],
    result: ["a", "b"],
  },
  "a list by offset and limit": {
    text: list(
      "{ style: offset, position: skip, size: take, items: data.rows, id: id, total: data.count }",
      "{ name: skip, in: query, schema: { type: integer } }, { name: take, in: query, schema: { type: integer, maximum: 2 } }",
      `{ type: object, required: [data], properties: { data: { type: object, required: [rows, count], properties: { count: { type: integer }, rows: ${records} } } } }`,
    ),
    call: collect,
    type: "string[]",
    replies: [{ body: { data: { count: 3, rows: ids("a", "b") } } }, { body: { data: { count: 3, rows: ids("c") } } }],
    requests: ["GET /things?skip=0&take=2", "GET /things?skip=2&take=2"],
    result: ["a", "b", "c"],
  },
  "a list by cursor": {
    text: list(
      "{ style: cursor, position: after, items: data, id: id, next: next }",
      "{ name: after, in: query, schema: { type: string } }",
      `{ type: object, required: [data], properties: { next: { type: [string, "null"] }, data: ${records} } }`,
    ),
    call: collect,
    type: "string[]",
    replies: [{ body: { data: ids("a"), next: "c2" } }, { body: { data: ids("b"), next: null } }],
    requests: ["GET /things", "GET /things?after=c2"],
    result: ["a", "b"],
  },
  "a list of records without an id: nothing is deduplicated": {
    text: list("{ style: page, size: perPage }", page(), "{ type: array, items: { type: string } }"),
    call: "const all: string[] = []; for await (const text of thrive.useThing()) all.push(text); return all;",
    type: "string[]",
    replies: [{ body: ["a", "a"] }, { body: ["a"] }, { body: [] }],
    result: ["a", "a", "a"],
  },
};
