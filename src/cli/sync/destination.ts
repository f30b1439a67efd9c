import { UsageError } from "../failure.js";

/** Where the copy is kept. */
export type Destination =
  | { readonly kind: "sqlite"; readonly file: string }
  | { readonly kind: "postgres"; readonly url: string }
  | { readonly kind: "folder"; readonly folder: string };

const examples = "sqlite:cpd.db, postgres://user@host/database or dir:./cpd";

/** Reads `--to`, or `THRIVE_SYNC_TO`. Throws `UsageError`, which never repeats a password. */
export function parseDestination(option: string | undefined, environment: string | undefined): Destination {
  const [source, text] = option === undefined ? ["THRIVE_SYNC_TO", environment] : ["--to", option];
  if (text === undefined || text === "") {
    throw new UsageError(`sync needs --to or THRIVE_SYNC_TO: ${examples}.`);
  }
  const [, scheme = "", rest = ""] = /^([a-z]+):(.*)$/s.exec(text) ?? [];
  if (scheme === "sqlite" && rest !== "") return { kind: "sqlite", file: rest };
  if (scheme === "dir" && rest !== "") return { kind: "folder", folder: rest };
  if (scheme === "postgres" || scheme === "postgresql") {
    checkUrl(source, text);
    return { kind: "postgres", url: text };
  }
  throw new UsageError(`${source} must be ${examples}.`);
}

function checkUrl(source: string, text: string): void {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new UsageError(`${source} is no valid URL: it must be like postgres://user@host/database.`);
  }
  if (url.password === "" && !url.searchParams.has("password")) return;
  throw new UsageError(
    `${source} has a password in it, which other users of this machine can see. Leave it out, and set PGPASSWORD or use a password file (~/.pgpass).`,
  );
}
