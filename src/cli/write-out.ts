/** Writes to standard output. Rejects with the system's error where nobody takes the output any more. */
export function writeOut(output: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(output, (error) => (error ? reject(error) : resolve()));
  });
}
