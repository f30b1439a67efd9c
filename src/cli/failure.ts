import { oneLine } from "./terminal-text.js";

/** The exit codes. */
export const exitCodes = {
  /** The API, the network or the disk failed. */
  failed: 1,
  /** A wrong option or argument, or missing credentials. Nothing was sent. */
  usage: 2,
  notFound: 3,
  /** The credentials were rejected, or lack a scope. */
  notAllowed: 4,
  interrupted: 130,
} as const;

/** The command line is wrong. Nothing was sent. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** An export failed, and another command goes on with it. */
export class ResumableError extends Error {
  override readonly name = "ResumableError";

  constructor(
    override readonly cause: unknown,
    readonly command: string,
  ) {
    super();
  }
}

/** The errors of the library by their `name`, so that it needs not be loaded here. */
const codesByName: Readonly<Record<string, number>> = {
  UsageError: exitCodes.usage,
  InvalidArgumentError: exitCodes.usage,
  NotFoundError: exitCodes.notFound,
  AuthenticationError: exitCodes.notAllowed,
  PermissionDeniedError: exitCodes.notAllowed,
  APIUserAbortError: exitCodes.interrupted,
};

/** What is known of an error; every part may be missing. */
interface Failure {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly status?: unknown;
  readonly operationId?: unknown;
  /** What commander would exit with. */
  readonly exitCode?: unknown;
}

export function exitCodeOf(error: unknown): number {
  if (error instanceof ResumableError) return exitCodeOf(error.cause);
  const { name, code, status, exitCode } = Object(error) as Failure; // anything can be thrown
  if (typeof code === "string" && code.startsWith("commander.")) return exitCode === 0 ? 0 : exitCodes.usage;
  if (name === "TokenError") return isRejection(status) ? exitCodes.notAllowed : exitCodes.failed;
  return codesByName[String(name)] ?? exitCodes.failed;
}

/** Whether the token endpoint said no, rather than being busy or broken. */
const isRejection = (status: unknown): boolean =>
  typeof status === "number" && status >= 400 && status < 500 && status !== 429;

/** Prints an error on one line of stderr. */
export function printFailure(error: unknown, { json }: { readonly json: boolean }): void {
  const { name, status, operationId, code } = Object(rootOf(error)) as Failure; // anything can be thrown
  const message = messageOf(error);
  const isCommanders = typeof code === "string" && code.startsWith("commander.");
  const shown = { name: isCommanders ? "UsageError" : name, status, operationId, message };
  process.stderr.write(json ? `${JSON.stringify({ error: shown })}\n` : `error: ${message}\n`);
}

const rootOf = (error: unknown): unknown => (error instanceof ResumableError ? error.cause : error);

function messageOf(error: unknown): string {
  if (error instanceof ResumableError) {
    const isUsage = exitCodeOf(error) === exitCodes.usage;
    return `${messageOf(error.cause)}${isUsage ? "" : ` Go on with: ${error.command}`}`;
  }
  const { name, message, code } = Object(error) as Failure;
  if (name === "APIUserAbortError") return "Interrupted.";
  if (code === "ENOSPC") return "The disk is full (ENOSPC).";
  const text = typeof message === "string" ? message : String(error);
  return oneLine(text.replace(/^error: /, ""));
}
