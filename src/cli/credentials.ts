import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { UsageError } from "./failure.js";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that name a file with a secret, so that it needs not be in the environment. */
const secretFiles = {
  THRIVE_API_SECRET_FILE: "THRIVE_API_SECRET",
  THRIVE_CLIENT_SECRET_FILE: "THRIVE_CLIENT_SECRET",
} as const;

/**
 * The environment, with the variables of an env file over it, and the secrets that files hold.
 * Throws `UsageError`, naming the file, when one cannot be read.
 */
export function readEnvironment(environment: Environment, envFile: string | undefined): Environment {
  const variables: Record<string, string | undefined> = { ...environment };
  if (envFile !== undefined) {
    const fromFile = parseEnv(readText("--env-file", envFile));
    const names = Object.keys(fromFile).filter((name) => name.startsWith("THRIVE_"));
    if (names.length === 0) throw new UsageError(`--env-file ${envFile} has no variable THRIVE_….`);
    replaceCredentials(variables, fromFile);
    Object.assign(variables, fromFile);
  }
  for (const [fileVariable, variable] of Object.entries(secretFiles)) {
    const path = variables[fileVariable];
    if (path === undefined || path === "") continue;
    if (variables[variable]) throw new UsageError(`${fileVariable} and ${variable} are both set: keep one of them.`);
    const secret = readText(fileVariable, path).replace(/\r?\n$/, "");
    if (secret === "") throw new UsageError(`${fileVariable}: the file ${path} is empty.`);
    variables[variable] = secret;
  }
  return variables;
}

const secretNames = [...Object.values(secretFiles), ...Object.keys(secretFiles)];

/** A file that has a secret replaces every secret of the environment, so that the two never mix. */
function replaceCredentials(variables: Record<string, unknown>, fromFile: Readonly<Record<string, unknown>>): void {
  if (!secretNames.some((name) => fromFile[name])) return;
  for (const name of secretNames) Reflect.deleteProperty(variables, name);
}

function readText(source: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // Node's file errors have one
    throw new UsageError(`${source}: cannot read the file ${path} (${code ?? "unreadable"}).`);
  }
}
