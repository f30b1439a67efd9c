import type { Oas3_1Schema } from "@redocly/openapi-core";
import { checkedComponents, toChecked, type Direction } from "../read/checked-schema.js";
import type { Model } from "../read/model.js";
import { createValidatorFunctions, validatorTable } from "./validator-functions.js";

/** The validators of JSON bodies. */
export function writeValidators(model: Model): string {
  const functions = createValidatorFunctions();
  const namesOf = (direction: Direction, schemas: readonly (readonly [key: string, schema: Oas3_1Schema])[]) => {
    const components = checkedComponents(model.schemas, direction);
    return schemas.map(
      ([key, schema]) => [key, functions.nameOf(toChecked(schema, direction), components, direction, key)] as const,
    );
  };
  const responses = model.operations.flatMap(({ id, successes }) =>
    successes
      .filter(({ kind }) => kind === "json")
      .map(({ status, schema }) => [successes.length === 1 ? id : `${id}/${status}`, schema] as const),
  );
  const requests = model.operations.flatMap(({ id, body }) => (body ? [[id, body.schema] as const] : []));
  const tables = [
    validatorTable(
      "Of the bodies of responses, by the operation's id, with the status behind a slash where there are several.",
      "responses",
      namesOf("response", responses),
    ),
    validatorTable("Of the bodies of requests, by the operation's id.", "requests", namesOf("request", requests)),
  ];
  return [functions.code(), ...tables].join("\n\n");
}
