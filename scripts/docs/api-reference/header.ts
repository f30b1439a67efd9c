import { version } from "../../../generated/constants.js";
import { icon } from "../icon.js";

/** What the head of the API reference has in common with the other pages: icon, description, and the theme. */
export const siteHead = (address: string): string =>
  [
    `<link rel="icon" href="${icon}">`,
    `<meta name="description" content="${description}">`,
    `<meta property="og:title" content="API reference | thrive-cpd">`,
    `<meta property="og:description" content="${description}">`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:url" content="${address}">`,
    `<script>${themeScript}</script>`,
  ].join("\n");

const description =
  "Every operation, parameter, response and schema of the Thrive CPD API, with code samples. Unofficial.";

/** The header, with the links and the theme switch that the other pages have. */
export function siteHeader(base: string): string {
  const links = [
    { text: "Guides", href: `${base}authenticate.html` },
    { text: "Client", href: `${base}client/index.html` },
    { text: "API", href: `${base}api/index.html`, current: true },
    { text: `v${version}`, href: `${base}changelog.html` },
  ].map(({ text, href, current }) => `<a href="${href}"${current === true ? ' aria-current="page"' : ""}>${text}</a>`);
  return `<a class="skip-link" href="#api-content">Skip to content</a>
<header class="site-header">
  <a class="site-title" href="${base}">thrive-cpd</a><span class="site-note">unofficial</span>
  <nav aria-label="Documentation">${links.join("")}</nav>
  <button class="site-theme" type="button" role="switch" aria-checked="false" aria-label="Dark theme"><span></span></button>
</header>
<script>${switchScript}</script>`;
}

/**
 * VitePress and Redoc each remember the theme under a key of their own. VitePress's decides; what the reader chooses here
 * is written to it, in its form: `auto` where it is the system's own.
 */
const themeScript = `(() => {
  const root = document.documentElement, key = "vitepress-theme-appearance";
  const system = matchMedia("(prefers-color-scheme: dark)").matches;
  const saved = localStorage.getItem(key) ?? "auto";
  let dark = saved === "auto" ? system : saved === "dark";
  localStorage.setItem("redoc.colorMode", dark ? "dark" : "light");
  new MutationObserver(() => {
    const now = root.classList.contains("dark");
    if (now !== dark && (now || root.classList.contains("light"))) {
      dark = now;
      localStorage.setItem(key, dark === system ? "auto" : dark ? "dark" : "light");
    }
    document.querySelector(".site-theme")?.setAttribute("aria-checked", String(dark));
  }).observe(root, { attributeFilter: ["class"] });
})();`;

/** Redoc's own switch, hidden by the style sheet, is the only way to change the page. */
const switchScript = `(() => {
  const button = document.querySelector(".site-theme");
  button.setAttribute("aria-checked", String(document.documentElement.classList.contains("dark")));
  button.addEventListener("click", () => document.querySelector("[data-testid='color-mode-switcher']")?.click());
})();`;
