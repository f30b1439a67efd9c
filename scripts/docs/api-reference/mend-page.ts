/** The version of @redocly/cli whose page the patches were written for. Its script is minified, so others may differ. */
const writtenFor = "2.77.0";

/** One change of the page. Without a match it has no effect, which is an error. */
interface Patch {
  readonly what: string;
  readonly pattern: RegExp;
  readonly replacement: string;
}

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="44" height="16"><text y="12" font-family="sans-serif" font-size="13" fill="#808080">Redoc</text></svg>`;

const patches: readonly Patch[] = [
  {
    what: "pictures at the vendor's hosts: its logo, and icons for other pages",
    pattern: /https:\/\/cdn\.redoc(?:\.ly|ly\.com)\/(?:redoc\/[\w-]+\.svg|icons\/[\w./-]+)/g,
    replacement: `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`,
  },
  {
    what: "the button that closes a dialog, which has no name",
    pattern: /(?<=\{onClick:\w+,(?:"data-testid":`close`,)?)(?=variant:`ghost`,icon:)/g,
    replacement: '"aria-label":`Close`,',
  },
  {
    what: "the button that empties the search, which has no name",
    pattern: /(?<=\{)(?=variant:`ghost`,onClick:\(\)=>\{[^{}]+sendSearchInputResetClickedMessage)/g,
    replacement: '"aria-label":`Clear`,',
  },
  // The renderer shows an operation only while the reader is at its tag. Without these two conditions all are there to
  // scroll to, each rendered when it comes near.
  {
    what: "the condition that hides an operation",
    pattern: /(?<=\w\.content===null)\|\|\w+&&!\w+\(\w+\.gatePath,\w+\)(?=\?null:)/g,
    replacement: "",
  },
  {
    what: "the condition that hides the operations of a tag",
    pattern: /(?<=shouldRenderOps:)\w+\.sectionId===[^{}]+?contentType!==\w+\.GROUP(?=\})/g,
    replacement: "!0",
  },
];

/** Before a script has run, links lead to paths. Once it runs, the page needs fragments: in a new tab from the start. */
const pathLinks: Patch = { what: "links to paths", pattern: / href="\//g, replacement: ' href="#/' };

/** Changes what the renderer's options leave no choice about. `version` is that of the @redocly/cli that rendered it. */
export function mendPage(page: string, version: string): string {
  const apply = (text: string, { what, pattern, replacement }: Patch): string => {
    if (text.search(pattern) >= 0) return text.replaceAll(pattern, replacement);
    throw new Error(
      `The page of @redocly/cli ${version} has nothing that matches ${pattern} (${what}). The pattern was written for ` +
        `${writtenFor}: look for what is there instead, and adapt scripts/docs/api-reference/mend-page.ts.`,
    );
  };
  const [before = "", script, ...more] = page.split(/(?=<script type="module">)/);
  if (script === undefined) throw new Error(`The page of @redocly/cli ${version} has no <script type="module">.`);
  return patches.reduce(apply, [apply(before, pathLinks), script, ...more].join(""));
}
