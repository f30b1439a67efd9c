import { checkedComponents, type CheckedSchema } from "../read/checked-schema.js";
import type { Model } from "../read/model.js";
import { createValidatorFunctions, validatorTable } from "./validator-functions.js";

/** The validators of records and of parameters, with all their limits. */
export function writeMockValidators({ mock, operations, schemas }: Model): string {
  const functions = createValidatorFunctions();
  const components = checkedComponents(schemas, "record");
  const nameOf = (key: string, schema: CheckedSchema) => [key, functions.nameOf(schema, components, key)] as const;
  const names = Object.keys({ ...mock.records, ...mock.views, ...mock.sums }).filter((name) => name in schemas);
  const records = names.map((name) => nameOf(name, { $ref: `#/components/schemas/${name}` }));
  const parameters = operations.map(({ id, parameters: declared }) =>
    nameOf(id, {
      type: "object",
      properties: Object.fromEntries(declared.map(({ name, limits }) => [name, limits])),
      required: declared.filter(({ required }) => required).map(({ name }) => name),
    }),
  );
  const tables = [
    validatorTable("Of records, by the name of their schema.", "records", records),
    validatorTable("Of the parameters of operations, by the operation's id.", "parameters", parameters),
  ];
  return [functions.code(), ...tables].join("\n\n");
}
