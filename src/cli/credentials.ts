import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { UsageError } from "./failure.js";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that name a file with a secret, so that it needs not be in the environment. */
const secretFiles = {
  THRIVE_API_SECRET_FILE: "THRIVE_API_SECRET",
  THRIVE_CLIENT_SECRET_FILE: "THRIVE_CLIENT_SECRET",
} as const;

/** Variables that belong together: a file that sets one of a group replaces the whole group of the environment. */
const groups = [
  [...["THRIVE_API_SECRET", "THRIVE_CLIENT_SECRET", "THRIVE_CLIENT_ID", "THRIVE_SCOPES"], ...Object.keys(secretFiles)],
  ["THRIVE_ENVIRONMENT", "THRIVE_BASE_URL", "THRIVE_TOKEN_URL"],
];

/**
 * The environment, with the variables of an env file over it, and the secrets that files hold.
 * Throws `UsageError`, naming the file, when one cannot be read.
 */
export function readEnvironment(environment: Environment, envFile: string | undefined): Environment {
  const fromFile = envFile === undefined ? {} : readEnvFile(envFile);
  const replaced = groups.filter((group) => group.some((name) => fromFile[name] !== undefined)).flat();
  const kept = Object.entries(environment).filter(([name]) => !replaced.includes(name));
  return { ...Object.fromEntries(kept), ...fromFile, ...readSecrets({ ...Object.fromEntries(kept), ...fromFile }) };
}

function readEnvFile(path: string): Environment {
  const variables = parseEnv(readText("--env-file", path));
  if (Object.keys(variables).length > 0) return variables;
  throw new UsageError(`--env-file: the file ${path} sets no variable. Write one a line, such as THRIVE_TENANT_ID=….`);
}

function readSecrets(variables: Environment): Environment {
  const secrets = Object.entries(secretFiles).flatMap(([fileVariable, variable]) => {
    const path = variables[fileVariable];
    if (path === undefined || path === "") return [];
    const secret = readText(fileVariable, path).replace(/\r?\n$/, "");
    if (secret === "") throw new UsageError(`${fileVariable}: the file ${path} is empty.`);
    return [[variable, secret] as const];
  });
  return Object.fromEntries(secrets);
}

function readText(source: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // Node's file errors have one
    throw new UsageError(`${source}: cannot read the file ${path} (${code ?? "unreadable"}).`);
  }
}
