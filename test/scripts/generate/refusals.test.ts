import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { SpecFault } from "../../../scripts/generate/read/description.js";
import { readModel } from "../../../scripts/generate/read/model.js";
import { advice } from "./refusals/advice.js";
import { access } from "./refusals/access.js";
import { answers } from "./refusals/answers.js";
import { document } from "./refusals/document.js";
import { operations } from "./refusals/operations.js";
import { parameters } from "./refusals/parameters.js";
import { period } from "./refusals/period.js";
import { edited, specFile, unmarked, writeSpec } from "./spec.js";

async function faultOf(text: string): Promise<string> {
  const file = await writeSpec(text);
  try {
    await readModel(file);
    return "none";
  } catch (error) {
    if (!(error instanceof SpecFault)) throw error;
    return error.message;
  } finally {
    await rm(dirname(file), { recursive: true });
  }
}

test("generates from the unchanged description", async () => {
  await expect(readModel(specFile)).resolves.toBeDefined();
});

test.each([...document, ...operations, ...parameters, ...answers, ...access, ...advice, ...period])(
  "rejects %s",
  async (_what, place, instead, reason) => {
    const { text, position } = unmarked(edited(place, instead));
    const fault = await faultOf(text);
    expect(fault).toContain(`/openapi.yaml:${position} `);
    expect(fault).toContain(reason);
  },
);
