import { unescapePointerFragment, type Oas3_1Definition, type Oas3_1Schema } from "@redocly/openapi-core";
import type { Description } from "./description.js";
import type { OperationModel } from "./operations.js";
import type { RequestBodyModel } from "./request-body.js";
import type { ResponseModel } from "./responses.js";
import { childSchemas, namedSchema, typesOf } from "./schemas.js";

/** A request leaves out what is `readOnly`, a response what is `writeOnly`. */
type View = "request" | "response";

interface Views {
  /** The description as the types are written from it. */
  readonly root: Oas3_1Definition;
  /** Its component schemas, those of requests included. */
  readonly schemas: Readonly<Record<string, Oas3_1Schema>>;
  readonly operations: readonly OperationModel[];
}

/**
 * Takes `readOnly` properties out of what is sent and `writeOnly` ones out of what is received. A component schema that
 * is both sent and received, and differs, becomes two: `User` and `UserInput`.
 */
export function separateViews(description: Description, operations: readonly OperationModel[]): Views {
  const components = description.root.components?.schemas ?? {};
  const sent = reachable(
    components,
    operations.flatMap(({ body }) => (body ? [body.schema] : [])),
  );
  const received = reachable(
    components,
    operations.flatMap(({ successes, errorBodies }) => [...successes, ...errorBodies].map(({ schema }) => schema)),
  );
  const marked = (name: string): boolean =>
    [...reachable(components, [{ $ref: `#/components/schemas/${name}` }])].some((each) =>
      hasMark(components, components[each]),
    );
  const inputs = new Map(
    [...sent].filter((name) => received.has(name) && marked(name)).map((name) => [name, `${name}Input`]),
  );
  for (const [name, input] of inputs) {
    if (!components[input]) continue;
    const message = `${name} has readOnly or writeOnly properties, so its form in requests becomes ${input}; rename this schema`;
    throw description.fault(`#/components/schemas/${input}`, message);
  }

  const view = (schema: Oas3_1Schema, which: View): Oas3_1Schema => toView(components, inputs, schema, which);
  const schemas: Record<string, Oas3_1Schema> = {};
  for (const [name, schema] of Object.entries(components)) {
    schemas[name] = view(schema, sent.has(name) && !received.has(name) ? "request" : "response");
    const input = inputs.get(name);
    if (input !== undefined) schemas[input] = view(schema, "request");
  }

  const root = structuredClone(description.root);
  root.components = { ...root.components, schemas };
  const response = (model: ResponseModel): ResponseModel => {
    if (model.kind !== "json") return model;
    const schema = view(model.schema, "response");
    replaceAt(root, model.pointer, schema);
    return { ...model, schema };
  };
  const request = (model: RequestBodyModel): RequestBodyModel => {
    const schema = view(model.schema, "request");
    replaceAt(root, model.pointer, schema);
    return { ...model, schema, schemaName: namedSchema(schema) };
  };
  return {
    root,
    schemas,
    operations: operations.map((operation) => {
      const successes = operation.successes.map(response);
      return {
        ...operation,
        body: operation.body && request(operation.body),
        success: successes[0] ?? operation.success,
        successes,
        errorBodies: operation.errorBodies.map(response),
      };
    }),
  };
}

/** The names of the component schemas that these lead to. */
function reachable(components: Readonly<Record<string, Oas3_1Schema>>, schemas: readonly Oas3_1Schema[]): Set<string> {
  const names = new Set<string>();
  const visit = (schema: Oas3_1Schema | undefined): void => {
    if (!schema) return;
    const name = namedSchema(schema);
    if (name !== undefined) {
      if (names.has(name)) return;
      names.add(name);
      visit(components[name]);
    }
    for (const [, child] of childSchemas(schema)) visit(child);
  };
  for (const schema of schemas) visit(schema);
  return names;
}

const isMarked = (
  components: Readonly<Record<string, Oas3_1Schema>>,
  schema: Oas3_1Schema,
  key: "readOnly" | "writeOnly",
): boolean => schema[key] === true || components[namedSchema(schema) ?? ""]?.[key] === true;

function hasMark(components: Readonly<Record<string, Oas3_1Schema>>, schema: Oas3_1Schema | undefined): boolean {
  if (!schema) return false;
  const marked = Object.values(schema.properties ?? {}).some(
    (property) => isMarked(components, property, "readOnly") || isMarked(components, property, "writeOnly"),
  );
  return marked || childSchemas(schema).some(([, child]) => hasMark(components, child));
}

function toView(
  components: Readonly<Record<string, Oas3_1Schema>>,
  inputs: ReadonlyMap<string, string>,
  schema: Oas3_1Schema,
  which: View,
): Oas3_1Schema {
  const rename = (name: string): string => (which === "request" ? (inputs.get(name) ?? name) : name);
  const inner = (child: Oas3_1Schema): Oas3_1Schema => toView(components, inputs, child, which);
  const hidden = which === "request" ? "readOnly" : "writeOnly";
  const name = namedSchema(schema);
  const copy = { ...schema };
  delete copy.readOnly;
  delete copy.writeOnly;
  if (name !== undefined) return { ...copy, $ref: `#/components/schemas/${rename(name)}` };

  const [type] = typesOf(schema);
  if (type !== undefined && copy.type === undefined && !schema.allOf) copy.type = type;
  if (copy.properties) {
    const kept = Object.entries(copy.properties).filter(([, property]) => !isMarked(components, property, hidden));
    copy.properties = Object.fromEntries(kept.map(([key, property]) => [key, inner(property)]));
    const names = new Set(Object.keys(schema.properties ?? {}));
    if (copy.required) copy.required = copy.required.filter((key) => !names.has(key) || key in (copy.properties ?? {}));
  }
  if (typeof copy.items === "object") copy.items = inner(copy.items);
  if (typeof copy.additionalProperties === "object") copy.additionalProperties = inner(copy.additionalProperties);
  for (const group of ["allOf", "anyOf", "oneOf"] as const) {
    if (copy[group]) copy[group] = copy[group].map(inner);
  }
  if (copy.discriminator?.mapping) {
    const mapping = Object.entries(copy.discriminator.mapping).map(([value, target]) => {
      const mapped = namedSchema({ $ref: target }) ?? target;
      return [value, `#/components/schemas/${rename(mapped)}`];
    });
    copy.discriminator = { ...copy.discriminator, mapping: Object.fromEntries(mapping) as Record<string, string> };
  }
  return copy;
}

/** Puts a schema in place of the one at a pointer. */
function replaceAt(root: object, pointer: string, schema: Oas3_1Schema): void {
  const keys = pointer.slice("#/".length).split("/").map(unescapePointerFragment);
  const last = keys.pop() ?? "";
  let node = root as Record<string, unknown>;
  for (const key of keys) node = node[key] as Record<string, unknown>; // the pointer was made on the way to the schema
  node[last] = schema;
}
