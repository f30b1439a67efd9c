import { watch } from "chokidar";

/** Runs `generate` now and after each change of the file, one run at a time, and goes on when it fails. */
export async function watchFile(file: string, generate: () => Promise<void>): Promise<void> {
  let pending = Promise.resolve();
  const again = (): void => {
    pending = pending.then(generate).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
    });
  };
  again();
  await pending;
  // Editors that save by renaming leave the file away for a moment, or half-written.
  watch(file, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 10 },
  })
    .on("add", again)
    .on("change", again);
  console.log(`Watching ${file}.`);
}
