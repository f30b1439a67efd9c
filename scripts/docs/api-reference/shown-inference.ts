import type { Oas3Decorator } from "@redocly/openapi-core";

interface Described {
  description?: string | undefined;
  readonly "x-inferred"?: string;
}

/** Puts what is inferred, and why, into the text that the page shows. */
export const shownInference: Oas3Decorator = () => ({
  Server: appendReason,
  Operation: appendReason,
  Parameter: appendReason,
  Schema: appendReason,

  Response(response, { resolve }) {
    for (const { schema } of Object.values(response.content ?? {})) {
      const body: Described | undefined = schema && resolve(schema).node;
      append(response, body?.["x-inferred"]);
    }
  },
});

function appendReason(node: Described): void {
  append(node, node["x-inferred"]);
}

function append(node: Described, reason: string | undefined): void {
  if (reason === undefined) return;
  node.description = `${node.description ?? ""}\n\nInferred: ${reason}`.trim();
}
