import {
  escapePointerFragment,
  type Oas3_1Schema,
  type Oas3Operation,
  type Oas3RequestBody,
} from "@redocly/openapi-core";
import type { Description, Found } from "./description.js";
import { isJson } from "./media.js";
import { checkSchema, namedSchema } from "./schemas.js";

export interface RequestBodyModel {
  readonly description: string;
  readonly required: boolean;
  readonly mediaType: string;
  readonly schema: Oas3_1Schema;
  /** Name of the component schema in the description; undefined where it is written out. */
  readonly schemaName: string | undefined;
  readonly example: unknown;
  /** Where the schema is. */
  readonly pointer: string;
}

/** Reads the JSON body of a request; undefined where there is none. Rejects a body of another type. */
export function readRequestBody(
  description: Description,
  { value: operation, pointer }: Found<Oas3Operation<Oas3_1Schema>>,
  method: string,
): RequestBodyModel | undefined {
  if (!operation.requestBody) return undefined;
  const { fault, rejectUnsupported, resolve } = description;
  const at = `${pointer}/requestBody`;
  const { value: body, pointer: place } = resolve<Oas3RequestBody<Oas3_1Schema>>({
    value: operation.requestBody,
    pointer: at,
  });
  if (method === "GET") throw fault(at, "a GET has no body: fetch cannot send one; use query parameters, or POST");
  rejectUnsupported({ value: body, pointer: place }, "a request body", ["description", "content", "required"]);
  const mediaType = Object.keys(body.content).find(isJson);
  if (mediaType === undefined) {
    const [other = "none"] = Object.keys(body.content);
    throw fault(
      `${place}/content/${escapePointerFragment(other)}`,
      `a request body of ${other} is not supported; describe it as application/json`,
    );
  }
  const media = body.content[mediaType] ?? {};
  const mediaPlace = `${place}/content/${escapePointerFragment(mediaType)}`;
  rejectUnsupported({ value: media, pointer: mediaPlace }, "a body", ["schema", "example", "examples"]);
  if (!media.schema) throw fault(mediaPlace, "the body has no schema; give it one");
  checkSchema(description, { value: media.schema, pointer: `${mediaPlace}/schema` });
  const [named] = Object.values(media.examples ?? {});
  const schema = resolve({ value: media.schema, pointer: `${mediaPlace}/schema` });
  return {
    description: body.description ?? "",
    required: body.required ?? false,
    mediaType,
    schema: media.schema,
    schemaName: namedSchema(media.schema),
    example:
      media.example ??
      (named && resolve<{ value?: unknown }>({ value: named, pointer: mediaPlace }).value.value) ??
      schema.value.example,
    pointer: `${mediaPlace}/schema`,
  };
}
