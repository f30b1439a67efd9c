import { createHash } from "node:crypto";

import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

interface Script {
  source: string;
  isFile: boolean;
}

/** Adds the policy to a page's head: nothing from another host, and no script but those the page has now. */
export function withPolicy(page: string): string {
  const scripts = scriptsOf(parse(page));
  const hashes = scripts.filter(({ isFile }) => !isFile).map(({ source }) => `'sha256-${sha256(source)}'`);
  const policy = [
    "default-src 'none'",
    ["script-src", ...(scripts.some(({ isFile }) => isFile) ? ["'self'"] : []), ...new Set(hashes)].join(" "),
    // Both renderers write styles into elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return afterTag(page, "<head>", `<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

/** Puts something behind a tag that the page has once. */
export function afterTag(page: string, tag: string, addition: string): string {
  const start = page.indexOf(tag);
  if (start < 0) throw new Error(`The page has no ${tag}.`);
  return page.slice(0, start + tag.length) + addition + page.slice(start + tag.length);
}

function scriptsOf(node: Tree.Node): Script[] {
  if (!("childNodes" in node)) return [];
  if (node.nodeName !== "script") return node.childNodes.flatMap(scriptsOf);
  const source = node.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
  return [{ source, isFile: "attrs" in node && node.attrs.some(({ name }) => name === "src") }];
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64");
