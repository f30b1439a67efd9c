import type { Oas3_1Schema, Oas3Operation } from "@redocly/openapi-core";
import type { PeriodParameters } from "../../../src/operations/operation.js";
import type { Description, Found } from "./description.js";
import { isRequired, propertyAt, type PaginationModel } from "./pagination.js";
import type { ParameterModel } from "./parameters.js";

interface Place {
  readonly operation: Oas3Operation<Oas3_1Schema>;
  readonly place: string;
}

/** Reads `x-period`. Rejects one that the parameters or the records contradict. */
export function readPeriod(
  description: Description,
  { operation, place }: Place,
  parameters: readonly ParameterModel[],
  pagination: PaginationModel | undefined,
  response: Oas3_1Schema | undefined,
): PeriodParameters | undefined {
  const { fault, rejectUnsupported } = description;
  // The types know no extensions.
  const { "x-period": extension }: { "x-period"?: unknown } = operation as object;
  if (extension === undefined) return undefined;
  const pointer = `${place}/x-period`;
  if (!isPeriod(extension)) {
    throw fault(
      pointer,
      "x-period must be { from, to, field }, names of two parameters and of a property of the records",
    );
  }
  rejectUnsupported({ value: extension, pointer }, "x-period", ["from", "to", "field"]);
  if (!pagination) throw fault(pointer, "x-period belongs to a list; give the operation x-pagination");
  const { from, to, field } = extension;
  for (const [key, name] of Object.entries({ from, to })) {
    const parameter = parameters.find((each) => each.in === "query" && each.name === name);
    if (parameter?.limits.dateFormat === undefined) {
      throw fault(`${pointer}/${key}`, `${name} must be a parameter of the query whose schema has x-date-format`);
    }
  }
  if (from === to) throw fault(`${pointer}/to`, "from and to must be two parameters");
  if (field === undefined) return { from, to };
  const { items } = propertyAt(description, { value: response ?? {}, pointer }, pagination.items)?.value ?? {};
  const record: Found<Oas3_1Schema> = { value: typeof items === "object" ? items : {}, pointer };
  const { type, format } = propertyAt(description, record, field)?.value ?? {};
  if (type !== "string" || format !== "date-time" || !isRequired(description, record, field)) {
    throw fault(`${pointer}/field`, `the records need a required property ${field} of type string, format date-time`);
  }
  return { from, to, field };
}

function isPeriod(value: unknown): value is PeriodParameters {
  const { from, to, field } = Object(value) as Record<string, unknown>; // looked at in the next line
  return [from, to, field ?? ""].every((name) => typeof name === "string");
}
