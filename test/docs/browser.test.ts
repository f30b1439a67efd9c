import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../../scripts/docs/build-site.js";
import { serveSite } from "../../scripts/docs/serve-site.js";
import { examplesOf, jsonContent, readOperations, resolve, tokenOperation, type Server } from "../servers/spec.js";
import { launch, looks, open, seriousFaults } from "./browser.js";
import { operationsOf, renderedDefinition } from "./rendered.js";

const folder = await mkdtemp(join(tmpdir(), "docs-browser-"));
await buildSite(folder);
const definition = renderedDefinition(await readFile(join(folder, "index.html"), "utf8"));
const operations = operationsOf(definition).map((rendered) => ({ ...rendered, name: rendered.operation.operationId }));

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  browser = await launch();
  site = await serveSite(folder, "/some/where");
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

describe.each(looks)("the API's reference, $colorScheme, $width wide", (look) => {
  test("opens at its introduction, with the environments, the ways to authenticate, and what is inferred", async () => {
    await using opened = await open(browser, site.url, look);
    const { page, problems } = opened;
    expect(await page.evaluate<string>("getComputedStyle(document.body).colorScheme")).toBe(look.colorScheme);
    const text = await page.locator("main").innerText();
    for (const { servers } of [...readOperations.slice(0, 1), tokenOperation]) {
      for (const { url } of servers) expect(text).toContain(url);
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

  test.each(operations)("shows $name by its deep link", async ({ id, path, operation }) => {
    await using opened = await open(browser, `${site.url}#/${id}`, look);
    const { page, problems } = opened;
    const section = page.locator(`[id="${id}"]`);
    const { summary = "" } = operation;
    await section.getByRole("heading", { name: summary }).waitFor();
    await expect.poll(() => isInView(section.getByRole("heading", { name: summary }))).toBe(true);

    const answer = jsonContent(operationAt(path), 200);
    const properties = Object.keys(resolve(answer.schema ?? {}).properties ?? {});
    expect(properties).not.toEqual([]);
    for (const property of properties) {
      await section.locator(".schema-name").getByText(property, { exact: true }).first().waitFor();
    }
    const [example] = examplesOf(answer);
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
      await page.getByRole("menuitem", { name: label, exact: true }).and(page.locator(":visible")).click();
      expect((await requests.locator("pre").innerText()).trim()).toBe(source.trim());
    }
    expect(await seriousFaults(page, id)).toEqual([]);
    expect(problems).toEqual([]);
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

  test("shows the scopes in a dialog", async () => {
    const [first] = operations;
    await using opened = await open(browser, `${site.url}#/${first?.id}`, look);
    const { page, problems } = opened;
    await page.getByText("View security details").first().click();
    await page.getByRole("button", { name: "Close" }).first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe.each(looks)("the client's reference, $colorScheme, $width wide", (look) => {
  test.each([
    "index.html",
    "modules.html",
    "interfaces/ThriveClient.html",
    "interfaces/Hooks.html",
    "classes/NotFoundError.html",
    "functions/createThriveClient.html",
    "types/Environment.html",
  ])("shows %s", async (name) => {
    await using opened = await open(browser, `${site.url}client/${name}`, look);
    const { page, problems } = opened;
    await page.getByRole("heading", { level: 1 }).and(page.locator(":visible")).first().waitFor();
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(look.width);
    expect(await seriousFaults(page)).toEqual([]);

    expect(problems).toEqual([]);
  });

  test("leads to the API's reference", async () => {
    await using opened = await open(browser, `${site.url}client/interfaces/ThriveClient.html`, look);
    const { page, problems } = opened;
    await page
      .getByRole("navigation", { name: "Documentation" })
      .getByRole("link", { name: "API", exact: true })
      .click();
    await page
      .getByRole("heading", { name: definition.info?.title ?? "" })
      .first()
      .waitFor();
    expect(new URL(page.url()).pathname).toBe("/some/where/index.html");
    expect(problems).toEqual([]);
  });

  test("finds durationMinutes, and has a menu on a phone", async () => {
    await using opened = await open(browser, `${site.url}client/index.html`, look);
    const { page, problems } = opened;
    if (look.width < 1000) {
      await page.getByRole("link", { name: "Menu" }).click();
      await page.locator(".tsd-navigation a", { hasText: "LogEntry" }).first().waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await page.reload({ waitUntil: "networkidle" });
    }
    await page.getByRole("button", { name: "Search" }).click();
    await page.keyboard.type("durationMinutes");
    await page.getByRole("option").first().waitFor();
    // The one known exception: a result is an option, and has a link in it.
    const faults = (await seriousFaults(page)).filter(
      (fault) => !fault.startsWith('nested-interactive: <li id="tsd-search:'),
    );
    expect(faults).toEqual([]);
    expect(problems).toEqual([]);
  });
});

test("each page of the client's reference has nothing to complain of", async () => {
  const pages = (await readdir(join(folder, "client"), { recursive: true })).filter((name) => name.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(50);
  await using opened = await open(browser, `${site.url}client/`, { colorScheme: "light", width: 1280 });
  const { page, problems } = opened;
  for (const name of pages) {
    await page.goto(`${site.url}client/${name}`);
    await page.locator(".tsd-page-title").waitFor({ state: "attached" });
  }
  expect(problems).toEqual([]);
});

test("a script that the page did not come with does not run", async () => {
  await using opened = await open(browser, site.url, { colorScheme: "light", width: 1280 });
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
