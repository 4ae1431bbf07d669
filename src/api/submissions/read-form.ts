import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { type Part, SUBMISSION_LIMITS } from '../../work/index.ts';
import { Refusal } from '../problem.ts';
import { readQuestion } from '../questions.ts';
import { formFields } from './form-fields.ts';

const { files, file, all, text } = SUBMISSION_LIMITS;
/** Fields that are read, with room for those of others in the same form. */
const FIELDS = 20;

/** A form with a text, an address and files; files are written into `spool`, and none of them stays there when the form is refused. */
export async function readForm(request: FastifyRequest, spool: string): Promise<Part[]> {
  const fields: Record<string, string> = {};
  const stored: (Part & { kind: 'file' })[] = [];
  const limits = { files, fileSize: file, fieldSize: text, fields: FIELDS, fieldNameSize: 100, parts: files + FIELDS };
  // Nobody need send what is refused in the end.
  if (Number(request.headers['content-length'] ?? 0) > all + text) throw new Refusal(413, tooLarge());
  try {
    let left = all;
    let words = text;
    for await (const part of request.parts({ limits, preservePath: false })) {
      if (part.type === 'field') {
        words -= String(part.value).length;
        if (part.valueTruncated || words < 0)
          throw new Refusal(413, `${part.fieldname}: longer than ${text / 1_000_000} MB; hand it in as a file.`);
        fields[part.fieldname] = String(part.value);
      } else if (part.filename) {
        const path = join(spool, `${randomUUID()}${extensionOf(part.filename)}`);
        stored.push({ kind: 'file', path, name: basename(part.filename) });
        left -= await store(part, path);
        if (left < 0) throw new Refusal(413, tooLarge());
      } else part.file.resume();
    }
    return gather(fields, stored);
  } catch (error) {
    for (const { path } of stored) await unlink(path).catch(() => {});
    throw isOfForm(error) ? new Refusal(400, `The form cannot be understood: ${error.message}`) : error;
  }
}

/** What the parser says of a form that is no form; it has neither a status nor a system's code. */
function isOfForm(error: unknown): error is Error {
  return error instanceof Error && !('statusCode' in error || 'issues' in error || 'code' in error);
}

function tooLarge(): string {
  return `Larger than ${all / 1_000_000} MB together.`;
}

/** How many bytes it has. */
async function store({ file: bytes, filename }: MultipartFile, path: string): Promise<number> {
  await pipeline(bytes, createWriteStream(path, { mode: 0o600, flags: 'wx' }));
  if (bytes.truncated) throw new Refusal(413, `${filename}: larger than ${file / 1_000_000} MB.`);
  return bytes.bytesRead;
}

function gather(fields: Readonly<Record<string, string>>, stored: readonly (Part & { kind: 'file' })[]): Part[] {
  const { text, address, title, date, publisher, url } = readQuestion(formFields, fields);
  const known = { title: title ?? null, date: date ?? null, publisher: publisher ?? null, url: url ?? null };
  const parts: Part[] = [
    ...(text === undefined ? [] : [{ kind: 'text', article: { text, ...known } } as const]),
    ...(address === undefined ? [] : [{ kind: 'address', address } as const]),
    ...stored.map((part) => (date === undefined ? part : { ...part, date })),
  ];
  if (parts.length === 0) throw new Refusal(400, 'Nothing was handed in: paste a text, choose files or give an address.');
  return parts;
}

/** The ending tells what is in a file; of a name that others chose nothing else is kept. */
function extensionOf(name: string): string {
  return /^\.[a-z0-9]{1,8}$/i.test(extname(name)) ? extname(name).toLowerCase() : '';
}
