import { version } from "../../generated/constants.js";

const pages = [
  { name: "API", href: "index.html" },
  { name: "Client", href: "client/index.html" },
  { name: "openapi.yaml", href: "openapi.yaml" },
] as const;

/** The bar on top of each page. `root` leads from the page to the site's folder. */
export function siteHeader(root: string, current: (typeof pages)[number]["name"]): string {
  const links = pages.map(
    ({ name, href }) => `<a href="${root}${href}"${name === current ? ' aria-current="page"' : ""}>${name}</a>`,
  );
  return `<header class="site-header"><nav aria-label="Documentation">${links.join("")}</nav><p>v${version}, <strong>unofficial</strong></p></header>`;
}

/** An icon, so that the browser asks for none. */
export const siteIcon = `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M3 8.5l3.5 3.5L13 4" fill="none" stroke="#1a7f37" stroke-width="2.5"/></svg>',
)}">`;
