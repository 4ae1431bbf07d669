/** Writes what the reader makes of the golden articles as their have.txt, and the scores against want.txt. Look at the diff. */
import { rmSync, writeFileSync } from 'node:fs';
import { addUp, GOLD, readGold, SCORES, scoreOf, type Totals } from '../test/gold/folders.ts';

const readings = await readGold();
for (const { name, have } of readings) {
  writeFileSync(`${GOLD}${name}/have.txt`, have);
  rmSync(`${GOLD}${name}/have-changed.txt`, { force: true });
}
const totals: Totals = addUp(readings);
writeFileSync(SCORES, `${JSON.stringify(totals, null, 2)}\n`);
for (const [kind, total] of Object.entries(totals)) {
  console.log(`${kind.padEnd(7)} want ${total.want}  have ${total.have}  right ${total.right}  F1 ${scoreOf(total).toFixed(1)}`);
}
