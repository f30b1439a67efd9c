import type { AxeResults } from "axe-core";
import { readFile } from "node:fs/promises";
import { chromium, type Browser, type Page } from "playwright-core";

/** Debian's, which is what CI has. */
const executablePath = "/usr/bin/chromium";

const axe = await readFile(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

export interface Look {
  colorScheme: "light" | "dark";
  width: number;
}

export const looks: Look[] = (["light", "dark"] as const).flatMap((colorScheme) =>
  [1280, 390].map((width) => ({ colorScheme, width })),
);

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });

export interface OpenPage extends AsyncDisposable {
  page: Page;
  /** What went wrong so far: messages on the console, requests that failed, or went to another host. */
  problems: string[];
}

/** Opens a page and waits until its scripts are done. */
export async function open(browser: Browser, url: string, look: Partial<Look> = {}): Promise<OpenPage> {
  const { colorScheme = "light", width = 1280 } = look;
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 860 }, reducedMotion: "reduce" });
  // As the page's policy would not let it in later.
  await context.addInitScript(axe);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("requestfailed", (request) => problems.push(`${request.url()} failed`));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:" && origin !== new URL(url).origin) problems.push(`request to ${origin}`);
  });
  await page.goto(url, { waitUntil: "networkidle" });
  return { page, problems, [Symbol.asyncDispose]: () => context.close() };
}

/** What axe finds to be serious or critical, by the name of the rule: in the whole page, or in the element of an id. */
export async function seriousFaults(page: Page, id?: string): Promise<string[]> {
  const within = id === undefined ? "document" : `document.getElementById(${JSON.stringify(id)})`;
  // Loaded when the page was opened. Only problems are reported, because reporting passes takes longer.
  const run = `axe.run(${within}, { resultTypes: ["violations"] })`;
  const { violations } = await page.evaluate<AxeResults>(run);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id: rule, nodes }) => nodes.map(({ html }) => `${rule}: ${html.slice(0, 200)}`));
}
