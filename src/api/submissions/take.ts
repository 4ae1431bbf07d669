import type { FastifyRequest } from 'fastify';
import { replaceUnstorable } from '../../ingest/index.ts';
import type { Intake, Part } from '../../work/index.ts';
import { personOf } from '../person.ts';
import { Refusal } from '../problem.ts';
import { givenDocuments, toPart } from './given.ts';
import { nameSubmission } from './name.ts';
import { readForm } from './read-form.ts';

/** Hands what a request brings to the intake; answers the number of its job. Throws a Refusal or a ZodError for what cannot be taken. */
export async function takeSubmission(intake: Intake, request: FastifyRequest): Promise<number> {
  const given = request.isMultipart() ? await readForm(request, intake.options.spool) : readBody(request.body);
  const parts = given.map(toStorable);
  const job = await intake.take({ name: nameSubmission(parts), parts }, personOf(request));
  if (job === null) throw new Refusal(429, 'Too much waits to be opened; try again in a minute.');
  return job;
}

/** Names of files and addresses go into the record as they are; texts are made storable when they are read. */
function toStorable(part: Part): Part {
  if (part.kind === 'file') return { ...part, name: replaceUnstorable(part.name) };
  return part.kind === 'address' ? { ...part, address: replaceUnstorable(part.address) } : part;
}

function readBody(body: unknown): Part[] {
  if (typeof body === 'string') return [toPart({ text: body })];
  if (body === undefined || body === null) throw new Refusal(400, 'Nothing was handed in: send text, JSON or a form.');
  const given = givenDocuments.parse(body);
  return 'documents' in given ? given.documents.map(toPart) : [toPart(given)];
}
