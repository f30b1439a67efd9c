import type { Oas3_1Definition, Oas3Operation, Oas3_1Schema } from "@redocly/openapi-core";

interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

type PathItem = Partial<Record<"get" | "post", RenderedOperation["operation"]>>;

export interface RenderedOperation {
  path: string;
  operation: Omit<Oas3Operation<Oas3_1Schema>, "x-codeSamples"> & {
    "x-codeSamples": CodeSample[];
    "x-inferred"?: string;
  };
  /** What its deep link has behind the `#/`, and the id of its section. */
  id: string;
}

/** The description as the page has it: with what only the page shows. */
export const renderedDefinition = (page: string) => handedOver(page, "__redoc_definition") as Oas3_1Definition;

/** A value that the page's script hands to the renderer. */
export function handedOver(page: string, name: string): unknown {
  return JSON.parse(new RegExp(`const ${name} = (.*);$`, "m").exec(page)?.[1] ?? "null");
}

/** Each operation of the description, in its order. */
export function operationsOf({ paths = {} }: Oas3_1Definition): RenderedOperation[] {
  return Object.entries(paths).flatMap(([path, pathItem]) => {
    const { get, post } = pathItem as PathItem; // none of them is a reference
    return [get, post].flatMap((operation) => {
      if (operation === undefined) return [];
      const tag = operation.tags?.[0]?.toLowerCase().replaceAll(" ", "-");
      return [{ path, operation, id: `${tag}/${operation.operationId?.toLowerCase()}` }];
    });
  });
}
