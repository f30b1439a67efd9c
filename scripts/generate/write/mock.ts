import type { Model } from "../read/model.js";
import type { OperationModel } from "../read/operations.js";
import { docstring } from "./docstring.js";

/** What the mock serves: the records and their types, relations, errors and factories. */
export function writeMock({ mock, operations }: Model): string {
  const named = (name: string): boolean => /^\w+$/.test(name);
  const stored = Object.keys(mock.records).filter(named);
  const read = [...stored, ...Object.keys(mock.views), ...Object.keys(mock.sums)].filter(named);
  const parents = Object.entries(mock.records).filter(([, { parent }]) => parent !== undefined);
  return [
    'import type { MockDescription } from "../src/mock/description.js";',
    'import type * as schemas from "./schemas.js";',
    `${docstring("Schema → its records: those that the mock stores.")}\nexport interface MockRecords {\n${fields(stored)}\n}`,
    `${docstring("Schema → its records: those that the mock stores, and those that it works out from them.")}\nexport interface MockReads {\n${fields(read)}\n}`,
    `${docstring("Schema → the properties that name a record's parent, besides its own.")}\nexport interface MockParents {\n${parents
      .map(([name, { parent }]) => `${name}: { readonly ${parent?.parameter ?? ""}: string };`)
      .join("\n")}\n}`,
    `${docstring("A page of records, as the first list of the description has it.")}\nexport type MockPage<Item> = ${pageType(operations)};`,
    `${docstring("The description, as far as the mock needs it.")}\nexport const mockDescription: MockDescription = ${JSON.stringify(mock)};`,
  ].join("\n\n");
}

function pageType(operations: readonly OperationModel[]): string {
  const list = operations.find(
    ({ success, pagination }) => pagination && /^\w+$/.test(pagination.items) && success.schemaName !== undefined,
  );
  const items = list?.pagination?.items;
  if (items === undefined) return "Item[]";
  return `Omit<schemas.${list?.success.schemaName ?? ""}, "${items}"> & { ${items}: Item[] }`;
}

const fields = (names: readonly string[]): string => names.map((name) => `${name}: schemas.${name};`).join("\n");
