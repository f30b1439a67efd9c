/** Changes what TypeDoc's Markdown renderer has no option for. */
export const tidyPage = (text: string): string => withUnionsInWords(withThrowsAsList(withoutPrivateParents(text)));

/** Each `@throws` of a method has its own heading; one list is shorter. */
function withThrowsAsList(text: string): string {
  return text.replaceAll(/(?:^(#+) Throws\n\n(?:(?!#)[^\n]+\n)+\n?){2,}/gm, (all, level: string) => {
    const items = all.split(/^#+ Throws\n\n/m).flatMap((item) => item.trim().split(/\n+/).join(" ") || []);
    return `${level} Throws\n\n${items.map((item) => `- ${item}\n`).join("")}\n`;
  });
}

/** What an interface extends is shown where it has a page. */
const withoutPrivateParents = (text: string): string => text.replaceAll(/^## Extends\n\n(?:- `[^\n]*`\n)+\n/gm, "");

/** In a table, `a \| b` of a union reads better as "a or b", and needs no escape in the Markdown that agents read. */
const withUnionsInWords = (text: string): string =>
  text.replaceAll(/^\|.*$/gm, (row) => row.replaceAll(/(^| )\| +\\\| /g, "$1| ").replaceAll(/ +\\\| /g, " or "));

/** The part of an interface's page that lists its members, for a page in another folder. */
export function membersFor(text: string, folder: string): string {
  const start = text.indexOf("## Properties");
  if (start < 0) throw new Error("The page lists no members.");
  return text.slice(start).replaceAll(/\]\((?![./#]|https?:)/g, `](../${folder}/`);
}
