import type { Oas3MediaType, Oas3Operation, Oas3Response } from "@redocly/openapi-core";
import { escapePointerFragment, type Oas3_1Schema } from "@redocly/openapi-core";
import type { Validator } from "../../src/operations/mismatch.js";
import { loadCode } from "./load-code.js";
import type { Found } from "./read/description.js";
import { isJson } from "./read/media.js";
import type { Model } from "./read/model.js";
import type { OperationModel } from "./read/operations.js";

type Validators = Readonly<Record<"responses" | "requests", Readonly<Record<string, Validator>>>>;

/** Loads the validators, and throws `SpecError` at the first example that its own validator rejects. */
export async function checkExamples(model: Model, code: string): Promise<void> {
  const { responses, requests } = (await loadCode(code)) as Validators; // as it is written
  for (const operation of model.operations) {
    for (const { status } of operation.successes) {
      const validator = responses[operation.id] ?? responses[`${operation.id}/${status}`];
      const content = contentOf(model, operation, `responses/${status}`);
      if (validator && content) check(model, validator, content);
    }
    const validator = requests[operation.id];
    const content = contentOf(model, operation, "requestBody");
    if (validator && content) check(model, validator, content);
  }
}

function contentOf(
  { description: { resolve, root } }: Model,
  { pointer }: OperationModel,
  key: string,
): Found<Oas3MediaType<Oas3_1Schema>> | undefined {
  const [, , path = "", method = ""] = pointer.split("/");
  const item = resolve({ value: root.paths?.[path.replaceAll("~1", "/").replaceAll("~0", "~")] ?? {}, pointer });
  const operation = (item.value as Record<string, Oas3Operation<Oas3_1Schema> | undefined>)[method]; // it was read before
  const [first = "", second] = key.split("/");
  const node = (operation as unknown as Record<string, unknown> | undefined)?.[first];
  const value = (second === undefined ? node : (Object(node) as Record<string, unknown>)[second]) as
    Oas3Response<Oas3_1Schema> | undefined; // a request body has content, too
  if (value === undefined) return undefined;
  const found = resolve<Oas3Response<Oas3_1Schema>>({ value, pointer: `${pointer}/${key}` }); // checked when it was read
  const entry = Object.entries(found.value.content ?? {}).find(([mediaType]) => isJson(mediaType));
  return entry && { value: entry[1], pointer: `${found.pointer}/content/${escapePointerFragment(entry[0])}` };
}

function check(
  { description }: Model,
  validator: Validator,
  { value: media, pointer }: Found<Oas3MediaType<Oas3_1Schema>>,
): void {
  const examples = Object.entries(media.examples ?? {}).map(([name, example]) => {
    const found = description.resolve<{ value?: unknown }>({
      value: example,
      pointer: `${pointer}/examples/${escapePointerFragment(name)}`,
    });
    return { value: found.value.value, pointer: `${found.pointer}/value` };
  });
  if (media.example !== undefined) examples.push({ value: media.example, pointer: `${pointer}/example` });
  for (const { value, pointer: place } of examples) {
    const mismatch = value !== undefined && validator(value);
    if (!mismatch) continue;
    const { path, expected, received } = mismatch;
    throw description.fault(
      path === "" ? place : `${place}/${path}`,
      `the example does not match its schema: expected ${expected}, got ${received}`,
    );
  }
}
