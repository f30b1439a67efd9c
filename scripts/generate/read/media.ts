import { escapePointerFragment, type Oas3_1Schema, type Oas3MediaType } from "@redocly/openapi-core";
import type { Description, Found } from "./description.js";
import { checkSchema } from "./schemas.js";

/** The media type that the client asks for or sends, and its schema. */
interface ContentModel {
  readonly mediaType: string;
  readonly schema: Oas3_1Schema | undefined;
  readonly pointer: string;
}

/** `application/json`, and what ends in `+json`, such as problem details (RFC 9457). */
export const isJson = (mediaType: string): boolean => /^application\/(?:[\w.+-]+\+)?json\b/.test(mediaType);

/** Reads a body's media types: JSON where there is one, otherwise the first. Undefined where there is none. */
export function readContent(
  description: Description,
  { value: content, pointer }: Found<Readonly<Record<string, Oas3MediaType<Oas3_1Schema>>>>,
): ContentModel | undefined {
  const mediaTypes = Object.keys(content);
  const mediaType = mediaTypes.find(isJson) ?? mediaTypes[0];
  if (mediaType === undefined) return undefined;
  const media = content[mediaType] ?? {};
  const place = `${pointer}/${escapePointerFragment(mediaType)}`;
  description.rejectUnsupported({ value: media, pointer: place }, "a body", ["schema", "example", "examples"]);
  const { schema } = media;
  if (schema) checkSchema(description, { value: schema, pointer: `${place}/schema` });
  return { mediaType, schema, pointer: `${place}/schema` };
}
