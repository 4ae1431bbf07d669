import { emptyReading } from '../store/empty-reading.ts';

/** A reader with flaws, as a process of its own: some articles crash it, some make it hang, some fail, some come out garbled. */
process.on('disconnect', () => process.exit());
process.on('message', ({ text }: { text: string }) => {
  if (text.includes('crash')) process.kill(process.pid, 'SIGSEGV');
  if (text.includes('hang')) for (;;);
  if (text.includes('fail')) process.send?.({ failure: 'it cannot' });
  else if (text.includes('garble')) process.send?.({ done: { output: '{"schema":', words: 1 } });
  else process.send?.({ done: { output: emptyReading(text), words: text.split(' ').length } });
});
process.send?.('ready');
