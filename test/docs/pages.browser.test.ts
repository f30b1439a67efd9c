import { afterAll, describe, expect, inject, test } from "vitest";
import { launch, looks, open, seriousFaults } from "./browser.js";

const { url } = inject("site");
const browser = await launch();
afterAll(() => browser.close());

/** What axe reports of VitePress's own parts, by rule: the search button shows its shortcut beside its name. */
const ofVitePress = 'label-content-name-mismatch: <button type="button" class="DocSearch';
const ownFaults = (faults: readonly string[]) => faults.filter((fault) => !fault.startsWith(ofVitePress));

describe.each(looks)("the guides and the client reference, $colorScheme, $width wide", (look) => {
  test.each([
    "",
    "errors.html",
    "options.html",
    "client/interfaces/LogEntry.html",
    "client/classes/NotFoundError.html",
  ])("show /%s", async (name) => {
    await using opened = await open(browser, `${url}${name}`, look);
    const { page, problems } = opened;
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(look.width);
    expect(ownFaults(await seriousFaults(page))).toEqual([]);
    expect(problems).toEqual([]);
  });
});

test("no page is wider than a screen of 320 pixels", async () => {
  await using opened = await open(browser, url, { width: 320 });
  const { page } = opened;
  for (const name of ["", "errors.html", "options.html", "client/index.html", "client/interfaces/ThriveClient.html"]) {
    await page.goto(`${url}${name}`, { waitUntil: "networkidle" });
    expect(await page.evaluate<number>("document.documentElement.scrollWidth"), name).toBe(320);
  }
});

test.each(["paging", "retry", "install", "proxy", "NotFoundError", "authenticate", "durationMinutes"])(
  "the search finds %s",
  async (word) => {
    await using opened = await open(browser, url);
    const { page, problems } = opened;
    await page.keyboard.press("Control+k");
    await page.locator(".VPLocalSearchBox input").fill(word);
    const first = page.locator(".VPLocalSearchBox .result").first();
    await first.waitFor();
    await first.click();
    await expect.poll(() => page.locator("main").innerText()).toMatch(new RegExp(word.slice(0, 5), "i"));
    expect(problems).toEqual([]);
  },
);

test("the keyboard reaches the content first, and the focus is visible", async () => {
  await using opened = await open(browser, `${url}errors.html`);
  const { page } = opened;
  await page.keyboard.press("Tab");
  expect(await page.evaluate<string>("document.activeElement.textContent")).toBe("Skip to content");
  await page.keyboard.press("Tab");
  expect(await page.evaluate<string>("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
});

test("guides and API reference share the theme, both ways", async () => {
  await using opened = await open(browser, `${url}errors.html`);
  const { page, problems } = opened;
  const isDark = () => page.evaluate<boolean>("document.documentElement.classList.contains('dark')");
  await page.locator(".VPNavBarAppearance .VPSwitch").click();
  expect(await isDark()).toBe(true);
  await page.getByRole("link", { name: "API", exact: true }).first().click();
  await page.getByText("How to authenticate").first().waitFor();
  expect(await isDark()).toBe(true);
  await page.getByRole("switch", { name: "Dark theme" }).click();
  await expect.poll(isDark).toBe(false);
  await page.getByRole("link", { name: "Guides", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Authenticate" }).waitFor();
  expect(await isDark()).toBe(false);
  expect(problems).toEqual([]);
});

test("without JavaScript, a guide is complete and has its navigation, also on a phone", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 860 } });
  const page = await context.newPage();
  await page.goto(`${url}errors.html`);
  expect(await page.locator("main").innerText()).toContain("InvalidArgumentError");
  expect(await page.locator(".VPSidebar").getByRole("link", { name: "Authenticate" }).isVisible()).toBe(true);
  await page.goto(`${url}api/index.html`);
  expect(await page.locator("body").innerText()).toContain("GET /cpdEntries/{logEntryId}");
  await context.close();
});
