/** The renderer's logo, and the icons that it has for other pages, at its vendor's hosts. */
const vendorPicture = /https:\/\/cdn\.redoc(?:\.ly|ly\.com)\/(?:redoc\/[\w-]+\.svg|icons\/[\w./-]+)/g;

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="44" height="16"><text y="12" font-family="sans-serif" font-size="13" fill="#808080">Redoc</text></svg>`;
const logo = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;

/** In the renderer's script, buttons that show an icon and have no name: what closes a dialog, what empties the search. */
const namelessButtons = [
  { name: "Close", pattern: /(?<=\{onClick:\w+,(?:"data-testid":`close`,)?)(?=variant:`ghost`,icon:)/g },
  { name: "Clear", pattern: /(?<=\{)(?=variant:`ghost`,onClick:\(\)=>\{[^{}]+sendSearchInputResetClickedMessage)/g },
];

/**
 * The renderer shows an operation only while the reader is at its tag. Without these two conditions all are there to
 * scroll to, each rendered when it comes near.
 */
const hiddenOperations = [
  { pattern: /(?<=\w\.content===null)\|\|\w+&&!\w+\(\w+\.gatePath,\w+\)(?=\?null:)/g, replacement: "" },
  { pattern: /(?<=shouldRenderOps:)\w+\.sectionId===[^{}]+?contentType!==\w+\.GROUP(?=\})/g, replacement: "!0" },
];

/** Changes what the renderer's options leave no choice about. The patterns are for Redoc 3 as in @redocly/cli 2.77.0. */
export function mendPage(page: string): string {
  let mended = withFragmentLinks(page.replaceAll(vendorPicture, logo));
  const buttons = namelessButtons.map(({ name, pattern }) => ({ pattern, replacement: `"aria-label":\`${name}\`,` }));
  for (const { pattern, replacement } of [...buttons, ...hiddenOperations]) {
    if (mended.search(pattern) < 0) throw new Error(`The renderer's script has nothing that matches ${pattern}.`);
    mended = mended.replaceAll(pattern, replacement);
  }
  return mended;
}

/**
 * The links that are there before a script has run lead to paths; once it runs, the page answers to fragments. A reader
 * who opens one in a new tab needs the latter from the start.
 */
function withFragmentLinks(page: string): string {
  const end = page.indexOf('<script type="module">');
  return page.slice(0, end).replaceAll(' href="/', ' href="#/') + page.slice(end);
}
