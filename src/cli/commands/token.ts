import { Option, type Command } from "commander";
import { defaultEnvironment, environments } from "../../../generated/constants.js";
import type { TokenEvent } from "../../index.js";
import { addConnectOptions, clientOptions, type ConnectOptions } from "../connect.js";
import { UsageError } from "../failure.js";
import { addExamples } from "../help.js";
import { interruptSignal } from "../interrupt.js";
import { writeJson, writeOutput } from "../output.js";

type Audience = keyof (typeof environments)[typeof defaultEnvironment]["tokenUrls"];

interface TokenOptions extends ConnectOptions {
  readonly audience?: Audience;
  readonly json?: true;
}

export function define(command: Command): void {
  const audiences = Object.keys(environments[defaultEnvironment].tokenUrls);
  command.addOption(new Option("--audience <audience>", "whom the token is for").choices(audiences));
  command.option("--json", "print one JSON document");
  addConnectOptions(command);
  addExamples(command, "token", "token --audience webhooks --json");
  command.action(printToken);
}

async function printToken({ audience, json, ...connect }: TokenOptions): Promise<void> {
  const { createTokenProvider } = await import("../../index.js");
  const { auth, ...settings } = await clientOptions(connect);
  const { tenantId } = settings;
  if (auth.clientSecret === undefined || tenantId === undefined) {
    throw new UsageError("token needs THRIVE_CLIENT_SECRET: an API secret is sent as it is, without a token.");
  }
  let issued: TokenEvent | undefined;
  const onToken = (event: TokenEvent): void => {
    issued = event;
    settings.hooks?.onToken?.(event);
  };
  const provider = createTokenProvider({
    ...settings,
    ...auth,
    tenantId,
    audience,
    hooks: { ...settings.hooks, onToken },
  });
  const accessToken = await provider.getToken({ signal: interruptSignal() });
  if (!json) return writeOutput(`${accessToken}\n`);
  const expiresIn = issued && Math.round(issued.lifeMs / 1000);
  return writeJson({ accessToken, tokenType: "Bearer", expiresIn, scope: issued?.scope });
}
