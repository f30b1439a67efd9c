import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export type Impact = "major" | "minor" | "patch" | "nothing";

export interface Rating {
  readonly impact: Impact;
  /** What was found, as `impact rule: message`; a change that no rule is about has its place instead. */
  readonly changes: readonly string[];
}

/** What `redocly diff --format=json` prints, as far as it is looked at here. */
interface Report {
  readonly bump?: Exclude<Impact, "nothing">;
  readonly changes: readonly {
    readonly path: string;
    readonly kind: string;
    readonly property?: string;
    readonly impact: string;
    readonly verdicts: readonly { readonly ruleId: string; readonly impact: string; readonly message: string }[];
  }[];
}

/** A process that compares descriptions as `npm run spec:diff` does. */
export function startRating() {
  const folder = mkdtempSync(join(tmpdir(), "spec-diff-"));
  const [base, revision] = [join(folder, "base.json"), join(folder, "revision.json")];
  const child = fork(fileURLToPath(new URL("redocly-process.ts", import.meta.url)), {
    cwd: fileURLToPath(new URL("../../../", import.meta.url)),
    execArgv: ["--import", "tsx"],
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });

  return {
    async rate(before: unknown, after: unknown, ...options: string[]): Promise<Rating> {
      writeFileSync(base, JSON.stringify(before));
      writeFileSync(revision, JSON.stringify(after));
      const reply = once(child, "message");
      const config = "--config=scripts/spec-diff/redocly.yaml";
      child.send(["diff", base, revision, config, "--format=json", "--fail-on=none", ...options]);
      const [{ stdout, stderr }] = (await reply) as [{ stdout: string; stderr: string }]; // what redocly-process.ts sends
      if (stdout === "") throw new Error(`Redocly printed no report.\n${stderr}`);
      const { bump = "nothing", changes } = JSON.parse(stdout) as Report;
      return {
        impact: bump,
        changes: changes.flatMap(({ path, kind, property, impact, verdicts }) =>
          verdicts.length > 0
            ? verdicts.map((verdict) => `${verdict.impact} ${verdict.ruleId}: ${verdict.message}`)
            : [`${impact} ${kind} ${path}${property === undefined ? "" : ` ${property}`}`],
        ),
      };
    },

    async end(): Promise<void> {
      child.kill();
      await rm(folder, { recursive: true });
    },
  };
}
