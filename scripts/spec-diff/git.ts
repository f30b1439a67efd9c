import { spawnSync } from "node:child_process";

/** What Git prints, or undefined where it fails. */
function git(...args: string[]): string | undefined {
  const { error, status, stdout } = spawnSync("git", args, { encoding: "utf8" });
  if (error) throw error;
  return status === 0 ? stdout : undefined;
}

/** The tag of the last release before this commit: `v` and a version, such as v1.2.0. */
export function lastRelease(): string | undefined {
  const tags = git("tag", "--merged", "HEAD", "--list", "v*", "--sort=-version:refname") ?? "";
  return tags.split("\n").find((tag) => /^v\d+(?:\.\d+)*(?:-[\w.]+)?$/.test(tag));
}

export const isRevision = (name: string): boolean =>
  git("rev-parse", "--verify", "--quiet", `${name}^{commit}`) !== undefined;

/** Whether history, and with it the tags, may be missing here. */
export const isShallow = (): boolean => git("rev-parse", "--is-shallow-repository")?.trim() === "true";

export const fileAt = (revision: string, path: string): string | undefined => git("show", `${revision}:${path}`);
