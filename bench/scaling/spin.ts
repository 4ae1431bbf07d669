import { spawn } from 'node:child_process';

/** Multiplies numbers in registers for so many milliseconds, and prints how many rounds that were: no memory, no disk. */
const SPIN = `
const end = performance.now() + Number(process.argv[1]);
let rounds = 0;
for (let x = 1; performance.now() < end; rounds++) for (let i = 0; i < 100_000; i++) x = Math.imul(x, 48_271) ^ i;
console.log(rounds);
`;

/** Rounds a second of so many processes that do nothing but multiply, added: what the processors give at best. */
export async function spin(processes: number, milliseconds: number): Promise<number> {
  const rounds = await Promise.all(Array.from({ length: processes }, () => spinOnce(milliseconds)));
  return rounds.reduce((sum, count) => sum + count, 0) / (milliseconds / 1000);
}

function spinOnce(milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, ['-e', SPIN, String(milliseconds)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
  });
  return new Promise((resolve, reject) => child.on('error', reject).on('close', () => resolve(Number(out))));
}
