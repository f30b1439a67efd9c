import type {
  Oas3_1Schema,
  Oas3Operation,
  Oas3Parameter,
  Oas3Rule,
  Referenced,
  UserContext,
} from "@redocly/openapi-core";

type Operation = Oas3Operation<Oas3_1Schema> & {
  readonly "x-period"?: { readonly from?: string; readonly to?: string; readonly field?: string };
  readonly "x-pagination"?: { readonly items?: string };
};

/** `x-period` names two query parameters of a list, and a date-time of its records or none. */
export const period: Oas3Rule = () => ({
  Operation(node, context) {
    const operation = node as Operation; // of OpenAPI 3.1, as the description is
    const { "x-period": bounds } = operation;
    if (bounds === undefined) return;
    const location = context.location.child("x-period");
    const resolve = <T extends object>(value: Referenced<T> | undefined) => resolved<T>(context, value);

    const parameters = (operation.parameters ?? []).map((parameter) => resolve<Oas3Parameter<Oas3_1Schema>>(parameter));
    for (const key of ["from", "to"] as const) {
      const isParameter = parameters.some((parameter) => parameter?.in === "query" && parameter.name === bounds[key]);
      if (isParameter && bounds.from !== bounds.to) continue;
      context.report({
        message: `${key} of x-period must be a query parameter of the operation, each of the two another one.`,
        location: key in bounds ? location.child(key) : location,
      });
    }

    if (bounds.field === undefined) return;
    // A description without responses is another rule's to report.
    const { responses = {} } = operation as Partial<Operation>;
    const response = resolve(responses["200"]);
    const page = resolve<Oas3_1Schema>(response?.content?.["application/json"]?.schema);
    const { items: path = "" } = operation["x-pagination"] ?? {};
    const records = (path === "" ? [] : path.split(".")).reduce(
      (schema, name) => resolve<Oas3_1Schema>(schema?.properties?.[name]),
      page,
    );
    const record = resolve<Oas3_1Schema>(typeof records?.items === "object" ? records.items : undefined);
    const field = resolve<Oas3_1Schema>(record?.properties?.[bounds.field]);
    if (field?.format === "date-time") return;
    context.report({
      message: "field of x-period must be a date-time of the records that x-pagination names.",
      location: location.child("field"),
    });
  },
});

/** What a reference leads to, or the value itself. */
function resolved<T extends object>({ resolve }: UserContext, value: Referenced<T> | undefined): T | undefined {
  return value === undefined ? undefined : resolve<T>(value).node;
}
