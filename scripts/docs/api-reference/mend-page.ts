/** The renderer's logo, and the icons that it has for other pages, at its vendor's hosts. */
const vendorPicture = /https:\/\/cdn\.redoc(?:\.ly|ly\.com)\/(?:redoc\/[\w-]+\.svg|icons\/[\w./-]+)/g;

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="44" height="16"><text y="12" font-family="sans-serif" font-size="13" fill="#808080">Redoc</text></svg>`;
const logo = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;

/** In the renderer's script, buttons that show an icon and have no name: what closes a dialog, what empties the search. */
const namelessButtons = [
  { name: "Close", pattern: /(?<=\{onClick:\w+,(?:"data-testid":`close`,)?)(?=variant:`ghost`,icon:)/g },
  { name: "Clear", pattern: /(?<=\{)(?=variant:`ghost`,onClick:\(\)=>\{[^{}]+sendSearchInputResetClickedMessage)/g },
];

/** Changes what the renderer's options leave no choice about. */
export function mendPage(page: string): string {
  let mended = withFragmentLinks(page.replaceAll(vendorPicture, logo));
  for (const { name, pattern } of namelessButtons) {
    if (mended.search(pattern) < 0) throw new Error(`The renderer's script has no nameless button for "${name}".`);
    mended = mended.replaceAll(pattern, `"aria-label":\`${name}\`,`);
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
