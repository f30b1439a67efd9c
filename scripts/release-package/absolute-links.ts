/** Where the files of a release are to be seen. */
export interface Repository {
  /** Such as https://github.com/owner/name. */
  readonly url: string;
  /** The tag of the release. */
  readonly ref: string;
}

/**
 * Markdown with links to files of the repository written out in full: npm shows a README without the files beside it.
 * Code, anchors and links that are whole already stay as they are.
 *
 * @param exists Whether the repository has this file or folder; a link to nothing is an error.
 */
export function withAbsoluteLinks(
  markdown: string,
  { url, ref }: Repository,
  exists: (path: string) => boolean,
): string {
  return markdown
    .split(/(^```.*?\n```$|`[^`\n]*`)/ms)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(link, absolute)))
    .join("");

  function absolute(text: string, mark: string, target: string): string {
    if (/^(?:[a-z]+:|#)/i.test(target)) return text;
    const [path = ""] = target.replace(/^\.?\//, "").split("#");
    if (!exists(path)) throw new Error(`README.md links to "${target}", which is not in the repository.`);
    // An image must be the file itself, not GitHub's page about it.
    const view = /\.(?:svg|png|jpe?g|gif|webp)$/i.test(path) ? "raw" : "blob";
    return `${mark}${url}/${view}/${ref}/${target.replace(/^\.?\//, "")}`;
  }
}

/** What stands before the target of a link or an image, and the target. */
const link = /(\]\()([^\s()]+)/g;
