import { redocly } from "../redocly/cli.js";

export type Impact = "major" | "minor" | "patch";

/** Where something is, and what it is. */
interface Place {
  readonly pointer: string;
  readonly value?: unknown;
}

/** One change, as `redocly diff --format=json` prints it, as far as it is used here. */
export interface Change {
  /** Where it is in the effective description: a JSON pointer in which `$ref` stands for following one. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly property?: string;
  readonly impact: Impact;
  readonly verdicts: readonly { readonly impact: Impact; readonly message: string }[];
  readonly base?: Place;
  readonly revision?: Place;
}

export interface Report {
  /** What the changes ask of the version; left out where there are none. */
  readonly bump?: Impact;
  readonly infoVersions: { readonly base: string; readonly revision: string };
  readonly changes: readonly Change[];
}

const diff = (base: string, revision: string, ...options: string[]) =>
  redocly("diff", base, revision, "--config=scripts/spec-diff/redocly.yaml", ...options);

/** The changes between two descriptions, each with its impact. Throws if a description cannot be read. */
export function compare(base: string, revision: string): Report {
  const { stdout, stderr } = diff(base, revision, "--format=json", "--fail-on=none");
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Report; // what Redocly prints
}

/** The same for people, in one of Redocly's formats. The status is 1 for an impact of `fail-on`, or a version that stayed behind. */
export const show = (base: string, revision: string, format: string, failOn: string) =>
  diff(base, revision, `--format=${format}`, `--fail-on=${failOn}`, "--check-version");

/** The version that changes ask for; below 1.0 a breaking change is a minor step. */
export function nextVersion(version: string, bump: Impact): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (bump === "major" && major > 0) return `${major + 1}.0.0`;
  return bump === "patch" ? `${major}.${minor}.${patch + 1}` : `${major}.${minor + 1}.0`;
}
