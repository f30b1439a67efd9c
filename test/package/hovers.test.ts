import type { Oas3_1Schema } from "@redocly/openapi-core";
import { describe, expect, inject, test } from "vitest";
import { readModel } from "../../scripts/generate/read/model.js";
import { createThriveClient } from "../../src/index.js";
import { specFile } from "../scripts/generate/spec.js";
import { readCompletions, readHovers } from "./hovers.js";

const { description, operations, schemas } = await readModel(specFile);
const consumer = inject("consumer");
const hovers = readHovers(consumer);
const shown = new Map(hovers.map((hover) => [hover.name, hover.shown]));
const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
const shownFor = (name: string): string => oneLine(shown.get(name) ?? `nothing is exported as ${name}`);

/** Status → the name of the error that the client throws for it. */
const errorNames = new Map(
  await Promise.all(
    [...new Set(operations.flatMap(({ errors }) => Object.keys(errors)))].map(async (status) => {
      const fetch = () =>
        Promise.resolve(
          Response.json({ status: Number(status), error: "E", message: "m" }, { status: Number(status) }),
        );
      const thrive = createThriveClient({ auth: { accessToken: "token" }, fetch, maxRetries: 0 });
      const error: unknown = await thrive.listCategories().catch((reason: unknown) => reason);
      return [status, error instanceof Error ? error.name : "none"] as const;
    }),
  ),
);

describe("hovering over each method shows", () => {
  test.each(operations)("$id: what it does, takes, gives and throws, and an example", (operation) => {
    const hover = shownFor(`ThriveClient.${operation.id}`);
    const { summary, description: text, method, path, parameters, success, errors, scopes } = operation;
    for (const said of [`${summary}.`, text, `${method} ${path}`, success.description, ...(scopes ?? [])]) {
      expect(hover).toContain(oneLine(said));
    }
    for (const parameter of parameters) {
      expect(hover).toContain(`@param args.${parameter.name} - ${oneLine(parameter.description)}`);
    }
    for (const [status, meaning] of Object.entries(errors)) {
      expect(hover).toContain(`@throws ${errorNames.get(status)} (${status}): ${oneLine(meaning)}`);
    }
    for (const name of ["APIConnectionError", "APIUserAbortError", "ResponseValidationError", "TokenError"]) {
      expect(hover).toContain(`@throws ${name}: `);
    }
    expect(hover).toMatch(new RegExp(`@example \`\`\`ts .*await thrive\\.${operation.id}\\(.*\\); \`\`\``));
  });
});

describe("hovering over each property of each schema shows", () => {
  const properties = Object.entries(schemas).flatMap(([name, { properties: all = {} }]) =>
    Object.entries(all).map(([key, property]) => {
      const pointer = `#/components/schemas/${name}/properties/${key}`;
      const { value } = description.resolve<Oas3_1Schema>({ value: property, pointer });
      const example: unknown = value.example; // typed as any
      return { property: `${name}.${key}`, text: value.description ?? "", example };
    }),
  );

  test("one of them", () => {
    expect(properties.length).toBeGreaterThan(30);
  });

  test.each(properties)("$property: the text and the example of the description", ({ property, text, example }) => {
    expect(text).not.toBe("");
    expect(shownFor(property)).toContain(oneLine(text));
    if (example !== undefined)
      expect(shownFor(property)).toContain(
        `@example ${oneLine(typeof example === "string" ? example : JSON.stringify(example, null, 1))}`,
      );
  });
});

describe("hovering over what is exported", () => {
  test("shows a text for each export", () => {
    expect(hovers.length).toBeGreaterThan(150);
    // The members of `ThriveApi` are named after HTTP methods, which need no text.
    const silent = hovers.filter(({ name, text }) => text === "" && !name.startsWith("ThriveApi."));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test("shows the default of each option that may be left out", () => {
    const options = hovers.filter(({ name, optional }) => optional && /^\w+(?:Options|Auth)\./.test(name));
    expect(options.length).toBeGreaterThan(20);
    expect(options.filter(({ text }) => !text.includes("Default: ")).map(({ name }) => name)).toEqual([]);
  });

  test("shows the unit of each duration", () => {
    const spans = hovers.filter(({ name }) => /\.(?:timeout|\w+Ms)$/.test(name));
    expect(spans.length).toBeGreaterThan(4);
    expect(spans.filter(({ text }) => !text.includes("(ms)")).map(({ name }) => name)).toEqual([]);
  });

  test("shows an example of each function", () => {
    for (const name of ["createThriveClient", "createTokenProvider", "isThriveError"]) {
      expect(shownFor(name)).toMatch(new RegExp(`@example \`\`\`ts .*${name}\\(.* \`\`\``));
    }
    for (const name of ["createThriveClient", "createTokenProvider"]) {
      expect(shownFor(name)).toContain("@throws InvalidArgumentError when an option is wrong");
    }
  });
});

test("the completion of an option shows its description", () => {
  const declared = hovers.filter(({ name }) => name.startsWith("ThriveClientOptions."));
  const code = 'import { createThriveClient } from "thrive-cpd";\ncreateThriveClient({ ';
  const offered = readCompletions(consumer, code);
  expect([...offered.keys()].sort()).toEqual(declared.map(({ name }) => name.replace(/^\w+\./, "")).sort());
  expect([...offered].filter(([, text]) => text === "")).toEqual([]);
});
