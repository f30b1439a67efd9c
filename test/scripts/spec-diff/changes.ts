import type { Impact } from "./rate.js";

/** What stands at a place of the description instead, by JSON pointer; `gone` takes it out. */
type Edits = Readonly<Record<string, unknown>>;

/** What changes in `base.yaml`, and what was different in it before. */
type Change = readonly [title: string, to: Edits, from?: Edits];

const gone = undefined;
const schemas = "/components/schemas";
const thing = `${schemas}/Thing`;
const field = `${thing}/properties`;
const newThing = `${schemas}/NewThing`;
const newField = `${newThing}/properties`;
const listThings = "/paths/~1things/get";
const createThing = "/paths/~1things/post";
const oneThing = "/paths/~1things~1{thingId}";
const getThing = `${oneThing}/get`;
const updateThing = `${oneThing}/patch`;
const deleteThing = `${oneThing}/delete`;
const getStatus = "/paths/~1status/get";
const token = "/paths/~1oauth2~1token";
const flow = "/components/securitySchemes/oauth2/flows/clientCredentials";
const perPage = "/components/parameters/PerPage";
const json = (name: string) => ({ "application/json": { schema: { $ref: `#${schemas}/${name}` } } });
const response = (name: string) => ({ description: "One more.", content: json(name) });
const tag = { name: "tag", in: "query", schema: { type: "string" } };
const operation = { operationId: "listOwners", responses: { "200": response("Owner") } };
const cases = { kind: { type: "string", enum: ["big", "small"] } };

export const changes: Readonly<Record<Impact, readonly Change[]>> = {
  major: [
    // What a response may be.
    ["a property is removed", { [`${field}/size`]: gone }],
    [
      "a property is renamed",
      { [`${field}/size`]: gone, [`${field}/weight`]: { type: "integer", minimum: 0, maximum: 100 } },
    ],
    ["a property of a nested object is removed", { [`${schemas}/Owner/properties/name`]: gone }],
    ["all properties are removed", { [`${schemas}/Status/properties`]: gone, [`${schemas}/Status/required`]: gone }],
    ["a property may be absent", { [`${thing}/required`]: ["thingId", "changedAt"] }],
    ["a property may be null", { [`${field}/name/type`]: ["string", "null"] }],
    [
      "a property may be null, by anyOf",
      { [`${field}/owner`]: { anyOf: [{ $ref: `#${schemas}/Owner` }, { type: "null" }] } },
    ],
    ["a type is widened", { [`${schemas}/ThingPage/properties/total/type`]: "number" }],
    ["a type is another one", { [`${schemas}/Status/properties/ok/type`]: "string" }],
    ["a type is no longer told", { [`${schemas}/Status/properties/ok/type`]: gone }],
    ["a format is removed", { [`${schemas}/Status/properties/since/format`]: gone }],
    [
      "a pattern of a response is removed",
      { [`${field}/code`]: { type: "string" } },
      { [`${field}/code`]: { type: "string", pattern: "^x" } },
    ],
    ["the upper bound of a response is raised", { [`${field}/size/maximum`]: 200 }],
    ["the lower bound of a response is lowered", { [`${field}/size/minimum`]: -1 }],
    ["a length of a response is raised", { [`${field}/name/maxLength`]: 500 }],
    ["a closed set gains a value", { [`${field}/state/enum`]: ["new", "used", "broken"] }],
    ["a closed set loses a value", { [`${field}/state/enum`]: ["new"] }],
    [
      "a closed set becomes open",
      { [`${field}/state/enum`]: gone, [`${field}/state/x-extensible-enum`]: ["new", "used"] },
    ],
    ["an open set loses a value", { [`${field}/kind/x-extensible-enum`]: ["big"] }],
    ["a const is another one", { [`${schemas}/Circle/properties/type/const`]: "Round" }],
    ["an object is open no longer for strings, but for anything", { [`${field}/labels/additionalProperties`]: {} }],
    ["the values of a record are others", { [`${field}/labels/additionalProperties`]: { type: "integer" } }],
    ["the items of an array are others", { [`${field}/parts/items`]: { type: "string" } }],
    ["a property refers to another schema", { [`${field}/owner`]: { $ref: `#${schemas}/Status` } }],
    ["a response has another schema", { [`${getThing}/responses/200/content`]: json("Owner") }],
    [
      "a response is an array",
      {
        [`${getThing}/responses/200/content/application~1json/schema`]: { type: "array", items: { $ref: `#${thing}` } },
      },
    ],
    ["a response is one object, not an array", { "/paths/~1shapes/get/responses/200/content": json("Shape") }],
    [
      "a response has another status",
      { [`${getThing}/responses/200`]: gone, [`${getThing}/responses/203`]: response("Thing") },
    ],
    ["a second successful response has another body", { [`${createThing}/responses/202`]: response("Status") }],
    [
      "a second successful response has no body",
      { [`${updateThing}/responses/204`]: { description: "Nothing changed." } },
    ],
    ["an empty response beside 204 has a body", { [`${deleteThing}/responses/200`]: response("Thing") }],
    ["a described error is removed", { [`${getThing}/responses/404`]: gone }],
    ["the default response is removed", { [`${getStatus}/responses/default`]: gone }],
    ["a body is no longer there", { [`${getThing}/responses/200/content`]: gone }],
    [
      "a response has another media type",
      { [`${getThing}/responses/200/content`]: { "text/csv": { schema: { type: "string" } } } },
    ],
    ["one of two media types is removed", { [`${getStatus}/responses/200/content/text~1plain`]: gone }],
    ["a body of an error has another schema", { "/components/responses/Error/content": json("Status") }],
    ["a response header is removed", { [`${listThings}/responses/200/headers`]: gone }],
    ["a property is no longer returned", { [`${field}/size/writeOnly`]: true }],
    [
      "a union gains an alternative",
      {
        [`${schemas}/Shape/oneOf`]: [
          { $ref: `#${schemas}/Circle` },
          { $ref: `#${schemas}/Square` },
          { $ref: `#${schemas}/Owner` },
        ],
      },
    ],
    [
      "an intersection loses a part",
      { [`${field}/owner`]: { $ref: `#${schemas}/Owner` } },
      {
        [`${field}/owner`]: {
          allOf: [
            { $ref: `#${schemas}/Owner` },
            { type: "object", required: ["since"], properties: { since: { type: "string" } } },
          ],
        },
      },
    ],
    [
      "a part of a split schema loses a property",
      { [`${schemas}/Base/properties/b`]: gone },
      {
        [`${schemas}/Base`]: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } },
        [`${field}/extra`]: {
          allOf: [{ $ref: `#${schemas}/Base` }, { type: "object", properties: { c: { type: "string" } } }],
        },
      },
    ],

    // The names that the package exports.
    [
      "a schema is removed",
      { [`${schemas}/Spare`]: gone },
      { [`${schemas}/Spare`]: { type: "object", properties: { a: { type: "string" } } } },
    ],
    [
      "a schema has another name",
      {
        [`${schemas}/Status`]: gone,
        [`${schemas}/Health`]: {
          type: "object",
          required: ["ok"],
          properties: { ok: { type: "boolean" }, since: { type: "string", format: "date-time" } },
        },
        [`${getStatus}/responses/200/content/application~1json/schema/$ref`]: `#${schemas}/Health`,
      },
    ],
    [
      "a schema is written where it is used",
      {
        [`${schemas}/Status`]: gone,
        [`${getStatus}/responses/200/content/application~1json/schema`]: {
          type: "object",
          required: ["ok"],
          properties: { ok: { type: "boolean" }, since: { type: "string", format: "date-time" } },
        },
      },
    ],
    ["an operation is removed", { [getStatus]: gone }],
    ["one of several operations of a path is removed", { [deleteThing]: gone }],
    ["an operation has another operationId", { [`${getThing}/operationId`]: "readThing" }],
    ["an operation has another path", { "/paths/~1status": gone, "/paths/~1health": { get: operation } }],
    [
      "an operation has another method",
      { [updateThing]: gone, [`${oneThing}/put`]: { ...operation, operationId: "updateThing" } },
    ],
    ["a command is given another name than that of its operation", { [`${getThing}/x-cli-name`]: "one-thing" }],
    ["a command has another name", { [`${listThings}/x-cli-name`]: "list-things" }],

    // What can be asked for.
    ["a parameter is removed", { [`${listThings}/parameters/4`]: gone }],
    ["a parameter of a component is removed", { [`${listThings}/parameters/1`]: gone }],
    ["all parameters are removed", { [`${getStatus}/parameters`]: gone }, { [`${getStatus}/parameters`]: [tag] }],
    [
      "a parameter of the path is removed from one of its operations",
      { [`${oneThing}/parameters/1`]: gone, [`${getThing}/parameters`]: [tag] },
      { [`${oneThing}/parameters/1`]: tag },
    ],
    ["a parameter in the query has another name", { [`${perPage}/name`]: "size" }],
    [
      "a parameter in the path has another name",
      {
        "/paths/~1things~1{thingId}": gone,
        "/paths/~1things~1{id}": {
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          get: { operationId: "getThing", responses: { "200": response("Thing") } },
        },
      },
      { [updateThing]: gone, [deleteThing]: gone, [`${getThing}/responses/404`]: gone },
    ],
    ["a header has another name", { [`${listThings}/parameters/6/name`]: "X-Request" }],
    ["a parameter moves from the query to a header", { [`${listThings}/parameters/4/in`]: "header" }],
    ["a required parameter is added", { [`${listThings}/parameters/7`]: { ...tag, required: true } }],
    ["a required parameter is added to a path", { [`${oneThing}/parameters/1`]: { ...tag, required: true } }],
    ["a parameter becomes required", { [`${listThings}/parameters/4/required`]: true }],
    ["a parameter of a component becomes required", { [`${perPage}/required`]: true }],
    [
      "an operation overrides a parameter of its path as required",
      { [`${getThing}/parameters`]: [{ ...tag, required: true }] },
      { [`${oneThing}/parameters/1`]: tag },
    ],
    ["the upper bound of an argument is lowered", { [`${perPage}/schema/maximum`]: 500 }],
    ["the lower bound of an argument is raised", { [`${perPage}/schema/minimum`]: 10 }],
    ["an argument gains an upper bound", { "/components/parameters/Page/schema/maximum": 10 }],
    ["an argument gains a pattern", { [`${listThings}/parameters/6/schema/pattern`]: "^x" }],
    ["an argument has another pattern", { [`${schemas}/Day/pattern`]: "^\\d{8}$" }],
    ["fewer items are accepted", { [`${listThings}/parameters/5/schema/maxItems`]: 5 }],
    ["an argument can no longer have a value", { [`${listThings}/parameters/4/schema/enum`]: ["big"] }],
    ["an argument becomes a choice", { [`${listThings}/parameters/6/schema/enum`]: ["a"] }],
    ["an argument has another type", { [`${listThings}/parameters/6/schema/type`]: "integer" }],
    ["an argument takes one value, not several", { [`${listThings}/parameters/5/schema`]: { type: "string" } }],
    ["a call without the argument asks for something else", { [`${perPage}/schema/default`]: 50 }],
    ["a default is removed", { [`${perPage}/schema/default`]: gone }],
    ["an array is sent in another way", { [`${listThings}/parameters/5/explode`]: true }],
    ["an array is sent in another style", { [`${listThings}/parameters/5/style`]: "pipeDelimited" }],
    ["a date is sent in another form", { [`${schemas}/Day/x-date-format`]: "YYYYMMDD" }],
    ["an argument is a date no longer", { [`${schemas}/Day/x-date-format`]: gone }],

    // Request bodies.
    ["a required body is added", { [`${deleteThing}/requestBody`]: { required: true, content: json("NewThing") } }],
    [
      "a body that was anything has a schema",
      { [`${createThing}/requestBody/content`]: json("NewThing") },
      { [`${createThing}/requestBody/content`]: { "application/json": {} } },
    ],
    [
      "an argument that was anything has a schema",
      { [`${listThings}/parameters/6/schema`]: { type: "string" } },
      { [`${listThings}/parameters/6/schema`]: gone },
    ],
    ["a response has no schema any more", { [`${getThing}/responses/200/content/application~1json/schema`]: gone }],
    ["a body becomes required", { [`${updateThing}/requestBody/required`]: true }],
    ["a body is removed", { [`${updateThing}/requestBody`]: gone }],
    [
      "a body has another media type",
      { [`${createThing}/requestBody/content`]: { "application/xml": { schema: { type: "string" } } } },
    ],
    ["a body has another schema", { [`${createThing}/requestBody/content`]: json("Status") }],
    ["a body can no longer have a property", { [`${newField}/color`]: gone }],
    [
      "a property of a body has another name",
      { [`${newField}/color`]: gone, [`${newField}/colour`]: { type: "string", enum: ["red", "green"] } },
    ],
    ["a property of a body becomes required", { [`${newThing}/required`]: ["name", "color"] }],
    [
      "a required property is added to a body",
      { [`${newThing}/required`]: ["name", "shelf"], [`${newField}/shelf`]: { type: "string" } },
    ],
    ["a property of a body can no longer have a value", { [`${newField}/color/enum`]: ["red"] }],
    ["a property of a body must be longer", { [`${newField}/name/minLength`]: 2 }],
    ["a property of a body has another type", { [`${newField}/size/type`]: "string" }],
    [
      "a property of a body may no longer be null",
      { [`${newField}/note/type`]: "string" },
      { [`${newField}/note`]: { type: ["string", "null"] } },
    ],
    ["a body without a property stands for something else", { [`${newField}/size/default`]: 2 }],
    ["a body no longer accepts further properties", { [`${newThing}/additionalProperties`]: false }],
    ["a property can no longer be sent", { [`${field}/name/readOnly`]: true }],
    [
      "a field of a form is removed",
      { [`${token}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/scope`]: gone },
    ],

    // Lists.
    ["an operation becomes a list", { [`${getThing}/x-pagination`]: { items: "parts", id: "thingId" } }],
    ["an operation is a list no longer", { [`${listThings}/x-pagination`]: gone }],
    ["a list has its records elsewhere", { [`${listThings}/x-pagination/items`]: "records" }],
    [
      "a list pages in another way",
      {
        [`${listThings}/x-pagination`]: {
          style: "offset",
          position: "page",
          size: "perPage",
          items: "results",
          id: "thingId",
        },
      },
    ],
    ["a list has another id", { [`${listThings}/x-pagination/id`]: "name" }],
    ["a list has no id any more", { [`${listThings}/x-pagination/id`]: gone }],
    ["a list loses its period", { [`${listThings}/x-period`]: gone }],
    ["the period of a list filters by another field", { [`${listThings}/x-period/field`]: "createdAt" }],

    // Where the API is, and who may call it.
    ["a server is removed", { "/servers/1": gone }],
    ["a server has another URL", { "/servers/1/url": "https://staging.example.org" }],
    ["an environment has another name", { "/servers/1/x-environment": "test" }],
    [
      "another environment is the default",
      {
        "/servers": [
          { url: "https://api.example.net/v1", description: "Staging.", "x-environment": "staging" },
          { url: "https://api.example.org/v1", description: "Production.", "x-environment": "production" },
        ],
      },
    ],
    ["a token server is removed", { [`${token}/servers/1`]: gone }],
    ["an audience has another name", { [`${token}/servers/1/x-audience`]: "hooks" }],
    ["tokens are for another audience by default", { [`${flow}/tokenUrl`]: "https://hooks.example.org/oauth2/token" }],
    ["a scope is removed", { [`${flow}/scopes/write`]: gone, [`${flow}/x-scope-audiences/write`]: gone }],
    ["an audience no longer grants a scope", { [`${flow}/x-scope-audiences/read`]: ["api"] }],
    ["a way to authenticate is no longer accepted", { "/security": [{ oauth2: ["read"] }] }],
    [
      "a way to authenticate is no longer accepted by one operation",
      { [`${getThing}/security`]: [{ oauth2: ["read"] }] },
    ],
    ["another scope is needed", { "/security/1/oauth2": ["write"] }],
    ["one operation needs another scope", { [`${createThing}/security/0/oauth2`]: ["admin"] }],
    ["one more scope is needed", { [`${createThing}/security/0/oauth2`]: ["write", "read"] }],
    ["two schemes are needed instead of one", { [`${createThing}/security`]: [{ oauth2: ["write"], basicAuth: [] }] }],
    ["an open operation needs credentials", { [`${getStatus}/security`]: gone }],
    ["an open operation needs credentials of its own", { [`${getStatus}/security`]: [{ basicAuth: [] }] }],
    ["every operation needs credentials", { "/security": [{ basicAuth: [] }] }, { "/security": gone }],
    [
      "the own security of an operation, which accepted more, is removed",
      { [`${getThing}/security`]: gone },
      { [`${getThing}/security`]: [{ basicAuth: [] }, { oauth2: ["read"] }, { oauth2: ["write"] }] },
    ],
    [
      "a security scheme is of another type",
      { "/components/securitySchemes/basicAuth": { type: "apiKey", in: "header", name: "X-Key" } },
    ],
    [
      "a security scheme is removed",
      { "/components/securitySchemes/basicAuth": gone, "/security": [{ oauth2: ["read"] }] },
    ],
  ],

  minor: [
    ["a property is added", { [`${field}/color`]: { type: "string" } }],
    [
      "a required property is added to a response",
      { [`${schemas}/Status/required`]: ["ok", "load"], [`${schemas}/Status/properties/load`]: { type: "number" } },
    ],
    ["a property of a body that may be left out is added", { [`${newField}/shelf`]: { type: "string" } }],
    ["an open set gains a value", { [`${field}/kind/x-extensible-enum`]: ["big", "small", "huge"] }],
    ["a schema is added", { [`${schemas}/Spare`]: { type: "object", properties: { a: { type: "string" } } } }],
    [
      "a part of a schema becomes a schema of its own",
      {
        [`${schemas}/State`]: { type: "string", enum: ["new", "used"] },
        [`${field}/state`]: { $ref: `#${schemas}/State` },
      },
    ],
    [
      "a schema is split into two that have names",
      {
        [`${schemas}/BaseStatus`]: { type: "object", required: ["ok"], properties: { ok: { type: "boolean" } } },
        [`${schemas}/Status`]: {
          allOf: [
            { $ref: `#${schemas}/BaseStatus` },
            { type: "object", properties: { since: { type: "string", format: "date-time" } } },
          ],
        },
      },
    ],
    ["an operation is added", { "/paths/~1owners": { get: operation } }],
    ["an operation is added to a path", { [`${oneThing}/put`]: operation }],
    ["an operation is deprecated", { [`${getThing}/deprecated`]: true }],
    ["a parameter is deprecated", { [`${perPage}/deprecated`]: true }],
    ["a property is deprecated", { [`${field}/size/deprecated`]: true }],
    ["a parameter that may be left out is added", { [`${listThings}/parameters/7`]: tag }],
    ["a parameter that may be left out is added to a path", { [`${oneThing}/parameters/1`]: tag }],
    ["an argument can be a date", { [`${listThings}/parameters/6/schema/x-date-format`]: "YYYY-MM-DD" }],
    ["a body that may be left out is added", { [`${deleteThing}/requestBody`]: { content: json("NewThing") } }],
    [
      "a body has a second media type",
      { [`${createThing}/requestBody/content/application~1xml`]: { schema: { type: "string" } } },
    ],
    ["a second successful response has the same body", { [`${updateThing}/responses/203`]: response("Thing") }],
    ["one more error is described", { [`${getThing}/responses/410`]: { $ref: "#/components/responses/Error" } }],
    [
      "a list has a period",
      { [`${listThings}/x-period`]: { from: "since", to: "until", field: "changedAt" } },
      { [`${listThings}/x-period`]: gone },
    ],
    ["a server is added", { "/servers/2": { url: "https://api.example.com/v1", "x-environment": "test" } }],
    [
      "a token server is added",
      { [`${token}/servers/2`]: { url: "https://login.example.net", "x-environment": "staging", "x-audience": "api" } },
    ],
    ["a scope is added", { [`${flow}/scopes/more`]: "More.", [`${flow}/x-scope-audiences/more`]: ["api"] }],
    ["one more audience grants a scope", { [`${flow}/x-scope-audiences/write`]: ["api", "webhooks"] }],
    ["one more scope is accepted", { "/security/2": { oauth2: ["write"] } }],
    ["one more way to authenticate is accepted by one operation", { [`${createThing}/security/1`]: { basicAuth: [] } }],
    [
      "a response header is added",
      { [`${listThings}/responses/200/headers/X-Pages`]: { schema: { type: "integer" } } },
    ],
  ],

  patch: [
    ["something is described in other words", { [`${field}/name/description`]: "What it is called." }],
    ["an example is added", { [`${field}/name/example`]: "Chair" }],
    ["the description has another summary", { "/info/summary": "Things, and more." }],
    ["a summary is added to an operation", { [`${getThing}/summary`]: "Get one thing" }],
    [
      "a property is never null any more",
      { [`${schemas}/Owner/properties/name`]: { type: "string" } },
      { [updateThing]: gone },
    ],
    ["a property is always there", { [`${schemas}/Status/required`]: ["ok", "since"] }],
    ["the upper bound of a response is lowered", { [`${field}/size/maximum`]: 50 }, { [updateThing]: gone }],
    ["the limit of an argument is loosened", { [`${perPage}/schema/maximum`]: 2000 }],
    [
      "a pattern of an argument is removed",
      { [`${listThings}/parameters/6/schema/pattern`]: gone },
      { [`${listThings}/parameters/6/schema/pattern`]: "^x" },
    ],
    [
      "a parameter may be left out",
      { [`${listThings}/parameters/7/required`]: gone },
      { [`${listThings}/parameters/7`]: { ...tag, required: true } },
    ],
    ["a body may be left out", { [`${createThing}/requestBody/required`]: false }],
    ["a property of a body may be left out", { [`${newThing}/required`]: gone }],
    ["an argument can have one more value", { [`${listThings}/parameters/4/schema/enum`]: ["big", "small", "huge"] }],
    ["an operation needs no credentials any more", { [`${getThing}/security`]: [] }],
    [
      "an operation is deprecated no longer",
      { [`${getThing}/deprecated`]: gone },
      { [`${getThing}/deprecated`]: true },
    ],
  ],

  // Ways to write the same.
  nothing: [
    [
      "a parameter moves from the path to its operations",
      {
        [`${oneThing}/parameters`]: gone,
        ...Object.fromEntries(
          [getThing, updateThing, deleteThing].map((place) => [
            `${place}/parameters`,
            [{ name: "thingId", in: "path", required: true, schema: { type: "string" } }],
          ]),
        ),
      },
    ],
    [
      "a parameter moves from an operation to its path",
      { [`${getStatus}/parameters`]: gone, "/paths/~1status/parameters": [tag] },
      { [`${getStatus}/parameters`]: [tag] },
    ],
    [
      "parameters are in another order",
      {
        [`${listThings}/parameters/0`]: { $ref: "#/components/parameters/PerPage" },
        [`${listThings}/parameters/1`]: { $ref: "#/components/parameters/Page" },
      },
    ],
    [
      "a parameter becomes a component",
      {
        [`${listThings}/parameters/4`]: { $ref: "#/components/parameters/Kind" },
        "/components/parameters/Kind": {
          name: "kind",
          in: "query",
          description: "Only this kind.",
          schema: { type: "string", enum: ["big", "small"] },
        },
      },
    ],
    [
      "the component of a parameter has another name",
      {
        "/components/parameters/Page": gone,
        "/components/parameters/PageNumber": {
          name: "page",
          in: "query",
          schema: { type: "integer", minimum: 1, default: 1 },
        },
        [`${listThings}/parameters/0/$ref`]: "#/components/parameters/PageNumber",
      },
    ],
    ["the name of a header is in another case", { [`${listThings}/parameters/6/name`]: "X-TRACE" }],
    [
      "the defaults of a parameter are spelt out",
      {
        [`${listThings}/parameters/4`]: {
          name: "kind",
          in: "query",
          required: false,
          deprecated: false,
          style: "form",
          explode: true,
          allowReserved: false,
          description: "Only this kind.",
          schema: { type: "string", enum: ["big", "small"] },
        },
      },
    ],
    [
      "the style of a parameter in the path is spelt out",
      { [`${oneThing}/parameters/0/style`]: "simple", [`${oneThing}/parameters/0/explode`]: false },
    ],
    [
      "a component that nothing refers to is added",
      { "/components/parameters/Spare": tag, "/components/responses/Spare": response("Thing") },
    ],
    [
      "a response becomes a component",
      {
        "/components/responses/Thing": { description: "The thing.", content: json("Thing") },
        [`${getThing}/responses/200`]: { $ref: "#/components/responses/Thing" },
      },
    ],
    [
      "the component of a response has another name",
      {
        "/components/responses/Error": gone,
        "/components/responses/Failure": { description: "What went wrong.", content: json("Problem") },
        ...Object.fromEntries(
          [
            `${listThings}/responses/400`,
            `${createThing}/responses/4xx`,
            `${getThing}/responses/404`,
            `${getStatus}/responses/default`,
          ].map((place) => [`${place}/$ref`, "#/components/responses/Failure"]),
        ),
      },
    ],
    [
      "a range of statuses is written in capitals",
      {
        [`${createThing}/responses/4xx`]: gone,
        [`${createThing}/responses/4XX`]: { $ref: "#/components/responses/Error" },
      },
    ],
    [
      "a media type is in another case",
      { [`${getThing}/responses/200/content`]: { "Application/JSON": { schema: { $ref: `#${thing}` } } } },
    ],
    [
      "a body becomes a component",
      {
        "/components/requestBodies/NewThing": { required: true, content: json("NewThing") },
        [`${createThing}/requestBody`]: { $ref: "#/components/requestBodies/NewThing" },
      },
    ],
    ["that a body may be left out is spelt out", { [`${updateThing}/requestBody/required`]: false }],
    [
      "the root's security is spelt out at an operation",
      { [`${getThing}/security`]: [{ basicAuth: [] }, { oauth2: ["read"] }] },
    ],
    [
      "the root's security is spelt out at every operation",
      {
        "/security": gone,
        ...Object.fromEntries(
          [listThings, getThing, updateThing, deleteThing, "/paths/~1shapes/get"].map((place) => [
            `${place}/security`,
            [{ basicAuth: [] }, { oauth2: ["read"] }],
          ]),
        ),
      },
    ],
    [
      "the same security of every operation moves to the root",
      {
        "/security": [{ oauth2: ["write"] }],
        [`${createThing}/security`]: gone,
        ...Object.fromEntries(
          [listThings, getThing, updateThing, deleteThing, "/paths/~1shapes/get"].map((place) => [
            `${place}/security`,
            [{ basicAuth: [] }, { oauth2: ["read"] }],
          ]),
        ),
      },
    ],
    ["security requirements are in another order", { "/security": [{ oauth2: ["read"] }, { basicAuth: [] }] }],
    [
      "an operation without credentials says so",
      { [`${getStatus}/security`]: [] },
      { "/security": gone, [`${getStatus}/security`]: gone },
    ],
    [
      "the servers of a path move to its operation",
      {
        [`${token}/servers`]: gone,
        [`${token}/post/servers`]: [
          { url: "https://login.example.org", "x-environment": "production", "x-audience": "api" },
          { url: "https://hooks.example.org", "x-environment": "production", "x-audience": "webhooks" },
        ],
      },
    ],
    ["a URL ends with a slash", { "/servers/0/url": "https://api.example.org/v1/" }],
    [
      "servers after the first are in another order",
      {
        "/servers/1": { url: "https://c.example.org", "x-environment": "c" },
        "/servers/2": { url: "https://api.example.net/v1", description: "Staging.", "x-environment": "staging" },
      },
      { "/servers/2": { url: "https://c.example.org", "x-environment": "c" } },
    ],
    [
      "what the short form of x-pagination stands for is spelt out",
      {
        [`${listThings}/x-pagination`]: {
          ...{ style: "page", position: "page", first: 1, size: "perPage" },
          ...{ items: "results", id: "thingId", pages: "pagination.totalPages" },
        },
      },
    ],
    [
      "an object is split by allOf",
      {
        [`${schemas}/Status`]: {
          allOf: [
            { type: "object", required: ["ok"], properties: { ok: { type: "boolean" } } },
            { type: "object", properties: { since: { type: "string", format: "date-time" } } },
          ],
        },
      },
    ],
    [
      "an object is split by allOf, with a part of its own",
      {
        [`${schemas}/Status`]: {
          type: "object",
          required: ["ok"],
          properties: { ok: { type: "boolean" } },
          allOf: [{ properties: { since: { type: "string", format: "date-time" } } }],
        },
      },
    ],
    [
      "a split object is one again",
      { [`${field}/extra`]: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } } },
      {
        [`${field}/extra`]: {
          allOf: [
            { type: "object", properties: { a: { type: "string" } } },
            { type: "object", properties: { b: { type: "string" } } },
          ],
        },
      },
    ],
    [
      "a split within a split is one again",
      { [`${field}/extra`]: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } } },
      {
        [`${field}/extra`]: {
          allOf: [
            { allOf: [{ type: "object", properties: { a: { type: "string" } } }] },
            { properties: { b: { type: "string" } } },
          ],
        },
      },
    ],
    ["a reference is the only part of allOf", { [`${field}/owner`]: { allOf: [{ $ref: `#${schemas}/Owner` }] } }],
    [
      "a reference is the only alternative of oneOf",
      { [`${field}/owner`]: { oneOf: [{ $ref: `#${schemas}/Owner` }] } },
    ],
    [
      "an enum of one is a const",
      { [`${field}/state`]: { type: "string", const: "new" } },
      { [`${field}/state`]: { type: "string", enum: ["new"] } },
    ],
    ["a const is an enum of one", { [`${schemas}/Circle/properties/type`]: { type: "string", enum: ["Circle"] } }],
    ["the values of an enum are in another order", { [`${field}/state/enum`]: ["used", "new"] }],
    ["the values of an open set are in another order", { [`${field}/kind/x-extensible-enum`]: ["small", "big"] }],
    ["required properties are in another order", { [`${thing}/required`]: ["changedAt", "name", "thingId"] }],
    ["the name of a command is spelt out", { [`${getThing}/x-cli-name`]: "thing" }],
    [
      "properties are in another order",
      {
        [`${newThing}/properties`]: {
          size: { type: "integer", default: 1 },
          color: { type: "string", enum: ["red", "green"] },
          name: { type: "string", minLength: 1 },
        },
      },
    ],
    ["types are in another order", { [`${field}/note/type`]: ["null", "string"] }],
    ["a type is a list of one", { [`${field}/name/type`]: ["string"] }],
    [
      "null is a type instead of an alternative",
      { [`${schemas}/Owner/properties/name`]: { type: ["string", "null"] } },
    ],
    [
      "null is an alternative instead of a type",
      { [`${field}/note`]: { oneOf: [{ type: "string" }, { type: "null" }] } },
    ],
    [
      "null is the first alternative",
      { [`${field}/owner`]: { oneOf: [{ type: "null" }, { $ref: `#${schemas}/Owner` }] } },
      { [`${field}/owner`]: { anyOf: [{ $ref: `#${schemas}/Owner` }, { type: "null" }] } },
    ],
    [
      "null is a value of an enum instead of an alternative",
      { [`${field}/mood`]: { type: ["string", "null"], enum: ["good", null] } },
      { [`${field}/mood`]: { anyOf: [{ type: "string", enum: ["good"] }, { type: "null" }] } },
    ],
    [
      "a bound of integers is exclusive",
      { [`${field}/size`]: { type: "integer", exclusiveMinimum: -1, exclusiveMaximum: 101 } },
    ],
    [
      "what a schema accepts anyway is spelt out",
      {
        [`${newThing}/additionalProperties`]: true,
        [`${newField}/name/deprecated`]: false,
        [`${newField}/color/minLength`]: 0,
        [`${newField}/size/readOnly`]: false,
      },
    ],
    ["that there are no required properties is spelt out", { [`${field}/labels/required`]: [] }],
    [
      "the mapping of a discriminator is spelt out",
      { [`${schemas}/Shape/discriminator/mapping`]: { Circle: `#${schemas}/Circle`, Square: "Square" } },
    ],
    [
      "the alternatives of a union are in another order",
      { [`${schemas}/Shape/oneOf`]: [{ $ref: `#${schemas}/Square` }, { $ref: `#${schemas}/Circle` }] },
    ],
    [
      "a choice is written with properties first",
      { [`${field}/choice`]: { properties: cases, type: "object" } },
      { [`${field}/choice`]: { type: "object", properties: cases } },
    ],
  ],
};
