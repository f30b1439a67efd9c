import { fork } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { server as tsserver } from "typescript";

const program = createRequire(import.meta.url).resolve("typescript/lib/tsserver.js");

interface Definition {
  readonly file: string;
  /** The text of the line that it begins on. */
  readonly line: string;
}

/** Where an editor goes from each of these places in a file: "go to definition", as TypeScript's language server returns it. */
export async function goToDefinitions(file: string, offsets: readonly number[]): Promise<(Definition | undefined)[]> {
  const server = fork(program, ["--useNodeIpc", "--disableAutomaticTypingAcquisition"], { stdio: "ignore" });
  const exit = once(server, "exit");
  const text = await readFile(file, "utf8");
  const pending = new Map<number, (body: unknown) => void>();
  server.on("message", (message: tsserver.protocol.Response) => {
    pending.get(message.request_seq)?.(message.body);
  });
  const ask = (seq: number, command: string, args: object): Promise<unknown> =>
    new Promise((resolve) => {
      pending.set(seq, resolve);
      server.send({ seq, type: "request", command, arguments: args });
    });
  try {
    server.send({ seq: 0, type: "request", command: "open", arguments: { file } });
    const places = offsets.map((offset, index) => {
      const before = text.slice(0, offset).split("\n");
      return ask(index + 1, "definition", { file, line: before.length, offset: (before.at(-1) ?? "").length + 1 });
    });
    return await Promise.all(
      (await Promise.all(places)).map(async (body) => {
        const [found] = body as tsserver.protocol.FileSpanWithContext[]; // the response to `definition`
        if (found === undefined) return undefined;
        const lines = (await readFile(found.file, "utf8")).split("\n");
        return { file: found.file, line: lines[found.start.line - 1] ?? "" };
      }),
    );
  } finally {
    server.kill();
    await exit;
  }
}
