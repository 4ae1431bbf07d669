import type { Problem } from '../../domain/problem.ts';
import type { ContainerFormat } from '../format.ts';
import type { Source } from '../sources.ts';
import { openGzip } from './gzip.ts';
import { openMbox } from './mbox.ts';
import { openTar } from './tar.ts';
import { openWarc } from './warc.ts';
import { openZip } from './zip.ts';

const OPENERS: Readonly<Record<ContainerFormat, (source: Source) => AsyncGenerator<Source | Problem>>> = {
  zip: openZip,
  tar: openTar,
  gzip: openGzip,
  warc: openWarc,
  mbox: openMbox,
};

/** The files that an archive holds, one at a time. Throws what its library throws when it is broken. */
export function openContainer(source: Source, format: ContainerFormat): AsyncGenerator<Source | Problem> {
  return OPENERS[format](source);
}
