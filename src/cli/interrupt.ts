/** A signal that is given with the first interrupt (Ctrl-C, or SIGTERM); with the second the process ends at once. */
export function onInterrupt(tell: () => void): AbortSignal {
  const controller = new AbortController();
  const interrupt = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(name === 'SIGINT' ? 130 : 143);
    tell();
    controller.abort();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  return controller.signal;
}
