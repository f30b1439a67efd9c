/** The README's badges by name. They are files of the project, so that no other host sees who reads the README. */
export async function badges(read: (path: string) => Promise<string>): Promise<Record<string, string>> {
  const { version, license } = JSON.parse(await read("package.json")) as { version: string; license: string };
  const guide = await read("scripts/docs/guides/size-and-speed.md");
  const size = /^\| thrive-cpd\b.*\| +([\d.]+ kB) +\|$/m.exec(guide)?.[1];
  if (size === undefined) throw new Error("The guide about size and speed does not state the package's size.");
  return {
    npm: badge("npm", version),
    ci: badge("CI", "Node 20 to 26, Bun, Deno, workerd, Chromium"),
    types: badge("types", "included"),
    size: badge("size", `${size} min+gzip`),
    licence: badge("licence", license),
  };
}

/** About how wide a character of the font is, in pixels. */
const characterWidth = 6.6;

function badge(label: string, text: string): string {
  const [left, right] = [label, text].map((part) => Math.round(part.length * characterWidth + 14)) as [number, number];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${label}: ${text}">
  <title>${label}: ${text}</title>
  <clipPath id="r"><rect width="${left + right}" height="20" rx="3"/></clipPath>
  <g clip-path="url(#r)"><rect width="${left}" height="20" fill="#444c56"/><rect x="${left}" width="${right}" height="20" fill="#0550ae"/></g>
  <g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">
    <text x="${left / 2}" y="14">${label}</text>
    <text x="${left + right / 2}" y="14">${text}</text>
  </g>
</svg>
`;
}
