import { readFileSync } from "node:fs";
import ts from "typescript";
import { argumentsName } from "../write/names.js";
import type { Description } from "./description.js";
import type { OperationModel } from "./operations.js";

const index = new URL("../../../src/index.ts", import.meta.url);

/** Rejects a schema with a name that the package exports itself: one of the two would hide the other. */
export function checkExportedNames(
  { fault }: Description,
  {
    operations,
    schemas,
  }: { readonly operations: readonly OperationModel[]; readonly schemas: Readonly<Record<string, unknown>> },
): void {
  const own = exportedNames();
  const others = new Map(operations.map(({ id }) => [argumentsName(id), id]));
  for (const name of Object.keys(schemas)) {
    const operation = others.get(name);
    const pointer = `#/components/schemas/${name}`;
    if (operation !== undefined)
      throw fault(pointer, `${name} is the type of the arguments of ${operation}; rename the schema`);
    if (own.has(name))
      throw fault(pointer, `the package exports ${name} itself; rename the schema, for example to Thrive${name}`);
  }
  for (const { id, pointer } of operations) {
    const name = argumentsName(id);
    if (own.has(name))
      throw fault(`${pointer}/operationId`, `the package exports ${name} itself; rename the operation`);
  }
}

/** What `src/index.ts` exports by name, and what it exports of the generated files. */
function exportedNames(): ReadonlySet<string> {
  const source = ts.createSourceFile("index.ts", readFileSync(index, "utf8"), ts.ScriptTarget.Latest);
  const names = source.statements.flatMap((statement) => {
    const clause = ts.isExportDeclaration(statement) ? statement.exportClause : undefined;
    return clause && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [];
  });
  return new Set([...names, "ThriveMethods"]);
}
