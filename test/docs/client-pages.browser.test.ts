import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { looks, open, seriousFaults } from "./browser.js";
import { openSite } from "./served-site.js";

const { folder, browser, site } = await openSite();

describe.each(looks)("the client's reference, $colorScheme, $width wide", (look) => {
  test.each([
    "index.html",
    "interfaces/ThriveClient.html",
    "classes/NotFoundError.html",
    "functions/createThriveClient.html",
  ])("shows %s", async (name) => {
    await using opened = await open(browser, `${site.url}client/${name}`, look);
    const { page, problems } = opened;
    await page.getByRole("heading", { level: 1 }).and(page.locator(":visible")).first().waitFor();
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(look.width);
    expect(await seriousFaults(page)).toEqual([]);
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

test("the client's reference leads to the API's", async () => {
  await using opened = await open(browser, `${site.url}client/classes/NotFoundError.html`);
  const { page, problems } = opened;
  const navigation = page.getByRole("navigation", { name: "Documentation" });
  await navigation.getByRole("link", { name: "API", exact: true }).click();
  await page.getByText("How to authenticate").first().waitFor();
  expect(new URL(page.url()).pathname).toBe("/some/where/index.html");
  expect(problems).toEqual([]);
});

test("each page of the client's reference has nothing to complain of", async () => {
  const pages = (await readdir(join(folder, "client"), { recursive: true })).filter((name) => name.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(50);
  await using opened = await open(browser, `${site.url}client/`);
  const { page, problems } = opened;
  for (const name of pages) {
    await page.goto(`${site.url}client/${name}`);
    await page.locator(".tsd-page-title").waitFor({ state: "attached" });
  }
  expect(problems).toEqual([]);
});
