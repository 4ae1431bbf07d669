/** Errors of standard output itself. */
const refused = new WeakSet<object>();

/** Did standard output fail, because nobody takes it any more (`| head`) or a disk is full? */
export function isOfOutput(error: unknown): boolean {
  return typeof error === 'object' && error !== null && refused.has(error);
}

/** Writes to standard output. Rejects with the system's error where nobody takes the output any more. */
export function writeOut(output: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(output, (error) => {
      if (!error) return resolve();
      refused.add(error);
      reject(error);
    });
  });
}
