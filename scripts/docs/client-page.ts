/** Changes what TypeDoc's Markdown renderer has no option for. */
export const tidyPage = (text: string): string => withThrowsAsList(withoutPrivateParents(text));

/** `@throws` of a method each have a heading of their own: one list says the same in less room. */
function withThrowsAsList(text: string): string {
  return text.replaceAll(/(?:^(#+) Throws\n\n(?:(?!#)[^\n]+\n)+\n?){2,}/gm, (all, level: string) => {
    const items = all.split(/^#+ Throws\n\n/m).flatMap((item) => item.trim().split(/\n+/).join(" ") || []);
    return `${level} Throws\n\n${items.map((item) => `- ${item}\n`).join("")}\n`;
  });
}

/** What an interface extends is shown where it has a page. */
const withoutPrivateParents = (text: string): string => text.replaceAll(/^## Extends\n\n(?:- `[^\n]*`\n)+\n/gm, "");
