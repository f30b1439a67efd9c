let controller: AbortController | undefined;

/** Aborts at the first SIGINT (Ctrl-C) or SIGTERM; the second ends the process at once. */
export function interruptSignal(): AbortSignal {
  if (controller) return controller.signal;
  const created = new AbortController();
  controller = created;
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      if (created.signal.aborted) process.exit(130);
      created.abort(new Error(`interrupted by ${name}`));
    });
  }
  return created.signal;
}
