import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { examplesOf, jsonContent, readOperations, resolve, tokenOperation, type Server } from "../support/spec.js";
import { launch, looks, open, seriousFaults, type OpenPage } from "./browser.js";
import { operationsOf, renderedDefinition } from "./rendered.js";

const { folder, url } = inject("site");
const site = { url: `${url}api/` };
const browser = await launch();
afterAll(() => browser.close());
const definition = renderedDefinition(await readFile(join(folder, "api/index.html"), "utf8"));
const operations = operationsOf(definition).map((rendered) => ({ ...rendered, name: rendered.operation.operationId }));

describe.each(looks)("the API's reference, $colorScheme, $width wide", (look) => {
  test("opens at its introduction, with the environments, the authentication schemes, and what is inferred", async () => {
    await using opened = await open(browser, site.url, look);
    const { page, problems } = opened;
    expect(await page.evaluate<string>("getComputedStyle(document.body).colorScheme")).toBe(look.colorScheme);
    const text = await page.locator("main").innerText();
    for (const { servers } of [...readOperations.slice(0, 1), tokenOperation]) {
      for (const server of servers) expect(text).toContain(server.url);
    }
    expect(text).toContain("How to authenticate");
    if (look.width > 1000) {
      const servers: (Server & { "x-inferred"?: string })[] = definition.servers ?? [];
      const reasons = servers.flatMap((server) => server["x-inferred"] ?? []);
      expect(reasons.filter((reason) => !words(text).includes(`Inferred: ${reason}`))).toEqual([]);
      expect(reasons).not.toEqual([]);
    }
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(look.width);
    expect(await seriousFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  describe("at an operation's place", () => {
    let shared: OpenPage;
    beforeAll(async () => {
      shared = await open(browser, site.url, look);
    });
    afterAll(() => shared[Symbol.asyncDispose]());

    test.each(operations)("shows $name", async ({ id, path, operation }) => {
      const { page, problems } = shared;
      await page.goto(`${site.url}#/${id}`);
      const section = page.locator(`[id="${id}"]`);
      const { summary = "" } = operation;
      await section.getByRole("heading", { name: summary }).waitFor();
      await expect.poll(() => isInView(section.getByRole("heading", { name: summary }))).toBe(true);

      const content = jsonContent(operationAt(path), 200);
      const properties = Object.keys(resolve(content.schema ?? {}).properties ?? {});
      expect(properties).not.toEqual([]);
      for (const property of properties) {
        await section.locator(".schema-name").getByText(property, { exact: true }).first().waitFor();
      }
      const [example] = examplesOf(content);
      const shown = section.locator(".panel-response-samples pre");
      await shown.scrollIntoViewIfNeeded();
      expect(JSON.parse(await shown.innerText())).toEqual(example);
      expect(words(await section.innerText())).toContain(words(operation["x-inferred"] ?? ""));

      const requests = section.locator(".panel-request-samples");
      for (const { label, source } of operation["x-codeSamples"]) {
        await requests
          .locator(".panel-header, [data-component-name='Panel/PanelHeader']")
          .getByRole("button")
          .last()
          .click();
        // The menu may open below the edge of the window while the sections above are rendered.
        await page
          .getByRole("menuitem", { name: label, exact: true })
          .and(page.locator(":visible"))
          .dispatchEvent("click");
        // The panel shows it a moment later.
        await expect.poll(async () => (await requests.locator("pre").innerText()).trim()).toBe(source.trim());
      }
      expect(await seriousFaults(page, id)).toEqual([]);
      expect(problems).toEqual([]);
    });

    test("shows the scopes in a dialog", async () => {
      const { page, problems } = shared;
      await page.goto(`${site.url}#/${operations[0]?.id}`);
      await page.getByText("View security details").first().click();
      await page.getByRole("button", { name: "Close" }).first().waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      expect(problems).toEqual([]);
    });
  });

  test.each(["durationMinutes", "getLogEntry"])("finds %s", async (word) => {
    await using opened = await open(browser, site.url, look);
    const { page, problems } = opened;
    if (look.width < 1000) {
      await page.getByRole("button", { name: "Open navigation menu" }).click();
      expect(await seriousFaults(page)).toEqual([]);
    }
    await page.getByText("Search", { exact: false }).first().click();
    await page.keyboard.type(word);
    const found = page.locator('[data-component-name="Search/SearchItem"]');
    const { summary = "" } = operations.find(({ name }) => name === "getLogEntry")?.operation ?? {};
    await found.getByText(summary).first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await found.getByText(summary).first().click();
    await expect.poll(() => page.url()).toContain(operations.find(({ name }) => name === "getLogEntry")?.id);
    expect(problems).toEqual([]);
  });
});

test.each(operations)("the deep link of $name opens it", async ({ id, operation }) => {
  await using opened = await open(browser, `${site.url}#/${id}`);
  const { page, problems } = opened;
  const heading = page.locator(`[id="${id}"]`).getByRole("heading", { name: operation.summary ?? "" });
  await expect.poll(() => isInView(heading)).toBe(true);
  expect(problems).toEqual([]);
});

test("a script that is not part of the page does not run", async () => {
  await using opened = await open(browser, site.url);
  const { page, problems } = opened;
  await page.evaluate(`
    const script = document.createElement("script");
    script.textContent = "document.title = 'changed'";
    document.body.append(script);
  `);
  expect(await page.title()).not.toBe("changed");
  expect(problems).toEqual([expect.stringContaining("Content Security Policy")]);
});

const words = (text: string): string => text.split(/\s+/).join(" ").trim();

const operationAt = (path: string) => readOperations.find((operation) => operation.path === path) ?? tokenOperation;

async function isInView(heading: Locator): Promise<boolean> {
  const box = await heading.boundingBox();
  return box !== null && box.y > 0 && box.y < 430;
}
