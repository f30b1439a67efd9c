import { afterAll, describe, expect, inject, test } from "vitest";
import { launch, looks, open, seriousFaults } from "./browser.js";

const { url } = inject("site");
const browser = await launch();
afterAll(() => browser.close());

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
    expect(await seriousFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});
