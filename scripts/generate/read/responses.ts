import type { Oas3_1Schema, Oas3Operation, Oas3Response } from "@redocly/openapi-core";
import type { Description, Found } from "./description.js";
import { checkSchema, namedSchema } from "./schemas.js";

export interface ResponsesModel {
  readonly answer: AnswerModel;
  /** Status → what it means. */
  readonly errors: Readonly<Record<string, string>>;
  /** Name of the component schema of its errors. */
  readonly errorSchema: string;
}

interface AnswerModel {
  readonly status: string;
  readonly description: string;
  readonly schema: Oas3_1Schema;
  /** Name of the component schema; undefined where it is written out in the response. */
  readonly schemaName: string | undefined;
}

const json = "application/json";

/** Reads the answers of an operation: one 2xx, and errors that all have the same body. */
export function readResponses(
  description: Description,
  { value, pointer }: Found<Oas3Operation<Oas3_1Schema>["responses"]>,
): ResponsesModel {
  const { fault, resolve } = description;
  const responses = Object.entries(value)
    .filter(([status]) => !status.startsWith("x-"))
    .map(([status, response]) => ({
      status,
      place: `${pointer}/${status}`,
      ...resolve({ value: response, pointer: `${pointer}/${status}` }),
    }));
  const odd = responses.find(({ status }) => !/^[245]\d\d$/.test(status));
  if (odd) throw fault(odd.place, "give the status as a number: 2xx, 4xx or 5xx");
  const [answer, second] = responses.filter(({ status }) => status.startsWith("2"));
  if (!answer) throw fault(pointer, "there is no 2xx");
  if (second) throw fault(second.place, "a second 2xx is not carried");

  const errors = responses.filter(({ status }) => !status.startsWith("2"));
  const [errorSchema, other] = new Set(errors.map((error) => errorName(description, error)));
  if (errorSchema === undefined) throw fault(pointer, "there is no 4xx");
  if (other !== undefined) throw fault(pointer, "all errors have to have the same body");

  const schema = jsonSchema(description, answer);
  return {
    answer: {
      status: answer.status,
      description: answer.value.description ?? "",
      schema,
      schemaName: namedSchema(schema),
    },
    errors: Object.fromEntries(errors.map(({ status, value: error }) => [status, error.description ?? ""])),
    errorSchema,
  };
}

function errorName(description: Description, error: Found<Oas3Response<Oas3_1Schema>>): string {
  const name = namedSchema(jsonSchema(description, error));
  if (name !== undefined) return name;
  throw description.fault(error.pointer, "the body of an error has to be a named schema");
}

function jsonSchema(
  description: Description,
  { value: response, pointer }: Found<Oas3Response<Oas3_1Schema>>,
): Oas3_1Schema {
  const { fault, refuseOthers } = description;
  refuseOthers({ value: response, pointer }, "a response", ["description", "content"]);
  const { [json]: media, ...others } = response.content ?? {};
  if (!media?.schema || Object.keys(others).length > 0) {
    throw fault(pointer, `has to have one body, of type ${json}, with a schema`);
  }
  const place = `${pointer}/content/application~1json`;
  refuseOthers({ value: media, pointer: place }, "a body", ["schema", "example", "examples"]);
  checkSchema(description, { value: media.schema, pointer: `${place}/schema` });
  return media.schema;
}
