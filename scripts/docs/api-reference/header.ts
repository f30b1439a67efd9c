import { version } from "../../../generated/constants.js";

/** The header of the API reference, with the links of the guides' header. */
export function siteHeader(base: string): string {
  const links = [
    { text: "Guides", href: `${base}authenticate.html` },
    { text: "Client", href: `${base}client/index.html` },
    { text: "API", href: `${base}api/index.html`, current: true },
    { text: `v${version}`, href: `${base}changelog.html` },
  ].map(({ text, href, current }) => `<a href="${href}"${current === true ? ' aria-current="page"' : ""}>${text}</a>`);
  return `<header class="site-header"><a class="site-title" href="${base}">thrive-cpd</a><nav aria-label="Documentation">${links.join("")}</nav></header>`;
}
