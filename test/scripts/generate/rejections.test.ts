import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { SpecError } from "../../../scripts/generate/read/description.js";
import { readModel } from "../../../scripts/generate/read/model.js";
import { advice } from "./rejections/advice.js";
import { access } from "./rejections/access.js";
import { responses } from "./rejections/responses.js";
import { document } from "./rejections/document.js";
import { operations } from "./rejections/operations.js";
import { parameters } from "./rejections/parameters.js";
import { period } from "./rejections/period.js";
import { edited, specFile, unmarked, writeSpec } from "./spec.js";

async function faultOf(text: string): Promise<string> {
  const file = await writeSpec(text);
  try {
    await readModel(file);
    return "none";
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return error.message;
  } finally {
    await rm(dirname(file), { recursive: true });
  }
}

test("generates from the unchanged description", async () => {
  await expect(readModel(specFile)).resolves.toBeDefined();
});

test.each([...document, ...operations, ...parameters, ...responses, ...access, ...advice, ...period])(
  "rejects %s",
  async (_what, place, instead, reason) => {
    const { text, position } = unmarked(edited(place, instead));
    const fault = await faultOf(text);
    expect(fault).toContain(`/openapi.yaml:${position} `);
    expect(fault).toContain(reason);
  },
);
