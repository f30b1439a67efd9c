/** Writes to stdout, and resolves when more may be written. Rejects when the reader is gone, or the disk is full. */
export function writeOutput(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Writes a value as one line of JSON. */
export const writeJson = (value: unknown): Promise<void> => writeOutput(`${JSON.stringify(value)}\n`);

/** Whether the reader of stdout closed it, as `head` does. */
export const isBrokenPipe = (error: unknown): boolean => {
  const { code, syscall } = Object(error) as NodeJS.ErrnoException; // anything can be thrown
  return code === "EPIPE" && syscall === "write";
};

// Without a listener, a closed pipe would end the process with a stack trace. The write itself rejects.
process.stdout.on("error", () => undefined);
process.stderr.on("error", () => undefined);
