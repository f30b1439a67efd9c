import type { BreakingChange } from "./breaking.js";

/** Those of the breaking changes that the changelog does not name under "Breaking", above the section of the last release. */
export function unnamed(changelog: string, changes: readonly BreakingChange[], release: string): BreakingChange[] {
  const entries = breakingPart(unreleasedPart(changelog, release))
    .split(/^- /m)
    .map((entry) => new Set(entry.match(/[\w./-]*\w/g)?.flatMap((word) => [word, ...word.split(".")])));
  const names = (words: readonly string[]): boolean => entries.some((entry) => words.every((word) => entry.has(word)));
  return changes.filter(({ name, aliases }) => !names(name) && !aliases.some((alias) => names([alias])));
}

/** The entries that name the changes, one for each message. */
export function draft(changes: readonly BreakingChange[]): string {
  const byMessage = new Map<string, Set<string>>();
  for (const { name, message } of changes) {
    byMessage.set(message, (byMessage.get(message) ?? new Set()).add(`\`${name.join(".")}\``));
  }
  return [...byMessage].map(([message, names]) => `- ${[...names].join(", ")}: ${message}\n`).join("");
}

/** The changelog with these entries under "Breaking", which is added where it is missing. */
export function withBreaking(changelog: string, entries: string, release: string): string {
  const part = unreleasedPart(changelog, release);
  if (part === "") {
    const start = changelog.search(/^## /m);
    const before = start < 0 ? `${changelog.trimEnd()}\n\n` : changelog.slice(0, start);
    return `${before}## Unreleased\n\n### Breaking\n\n${entries}\n${start < 0 ? "" : changelog.slice(start)}`;
  }
  const breaking = breakingPart(part);
  const [place, addition] =
    breaking === ""
      ? [/^## .*\n+/.exec(part)?.[0] ?? "", `### Breaking\n\n${entries}\n`]
      : [breaking.trimEnd(), `${breaking.trimEnd().includes("\n") ? "\n" : "\n\n"}${entries.trimEnd()}`];
  return changelog.replace(part, () => part.replace(place, () => place + addition));
}

/** What stands above the section of the last release. */
function unreleasedPart(changelog: string, release: string): string {
  const [, ...sections] = changelog.split(/^(?=## )/m);
  const last = sections.findIndex((section) => section.replace(/^## \[?v?/, "").startsWith(release));
  return (last < 0 ? sections.slice(0, 1) : sections.slice(0, last)).join("");
}

const breakingPart = (part: string): string =>
  part.split(/^(?=##)/m).find((text) => /^### Breaking\b/.test(text)) ?? "";
