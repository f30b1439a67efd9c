import type { Oas3_1Schema, Oas3Operation, Oas3Response } from "@redocly/openapi-core";
import type { BodyKind } from "../../../src/operations/operation.js";
import type { Description, Found } from "./description.js";
import { isJson, readContent } from "./media.js";
import { namedSchema } from "./schemas.js";

export interface ResponsesModel {
  /** The first 2xx. */
  readonly success: ResponseModel;
  /** Every 2xx: a status, or `2XX`. */
  readonly successes: readonly ResponseModel[];
  /** Status, range of statuses or `default` → what it means. */
  readonly errors: Readonly<Record<string, string>>;
  /** The bodies of its errors. */
  readonly errorBodies: readonly ResponseModel[];
}

export interface ResponseModel {
  readonly status: string;
  readonly description: string;
  readonly kind: BodyKind;
  /** Undefined where there is no body. */
  readonly mediaType: string | undefined;
  /** The schema of a JSON body; `{}` for any other. */
  readonly schema: Oas3_1Schema;
  /** Name of the component schema; undefined where it is written out in the response. */
  readonly schemaName: string | undefined;
  /** Where the schema is, or the response where it has none. */
  readonly pointer: string;
}

const supported = ["description", "content", "headers"];

/** Reads the responses of an operation. */
export function readResponses(
  description: Description,
  { value, pointer }: Found<Oas3Operation<Oas3_1Schema>["responses"]>,
): ResponsesModel {
  const { fault, resolve } = description;
  const responses = Object.entries(value)
    .filter(([status]) => !status.startsWith("x-"))
    .map(([status, response]) => {
      const place = `${pointer}/${status}`;
      if (!/^(?:[245]\d\d|[245]XX|default)$/.test(status)) {
        throw fault(
          place,
          `a response ${status} is not supported; give a status 2xx, 4xx or 5xx, a range such as 4XX, or default`,
        );
      }
      return readResponse(description, status, resolve({ value: response, pointer: place }), place);
    });
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  const [success] = successes;
  if (!success) throw fault(pointer, "there is no 2xx; describe what a success returns");
  const errorBodies = responses.filter(({ status }) => !status.startsWith("2"));
  return {
    success,
    successes,
    errors: Object.fromEntries(errorBodies.map((error) => [error.status, error.description])),
    errorBodies,
  };
}

function readResponse(
  description: Description,
  status: string,
  { value: response, pointer }: Found<Oas3Response<Oas3_1Schema>>,
  place: string,
): ResponseModel {
  description.rejectUnsupported({ value: response, pointer }, "a response", supported);
  const about = { status, description: response.description ?? "", pointer: place };
  const content = status === "204" || status === "205" ? {} : (response.content ?? {});
  const media = readContent(description, { value: content, pointer: `${pointer}/content` });
  if (!media) return { ...about, kind: "none", mediaType: undefined, schema: {}, schemaName: undefined };
  const { mediaType, schema, pointer: schemaPointer } = media;
  const kind = kindOf(mediaType);
  const json = kind === "json" && schema ? schema : {};
  return { ...about, kind, mediaType, schema: json, schemaName: namedSchema(json), pointer: schemaPointer };
}

/** JSON is parsed and text is decoded; anything else stays as it is. */
function kindOf(mediaType: string): BodyKind {
  if (isJson(mediaType)) return "json";
  return /^text\/|[/+](?:xml|yaml|csv|x-ndjson|jsonl)\b/.test(mediaType) ? "text" : "binary";
}
