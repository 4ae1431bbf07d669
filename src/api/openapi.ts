import { z } from 'zod';
import type { Action } from './action.ts';
import { ACTIONS } from './actions/index.ts';
import type { Endpoint } from './endpoint.ts';
import { ENDPOINTS } from './endpoints/index.ts';
import { describeExportFile } from './exports/description.ts';
import { problemAnswer } from './problem.ts';
import { describeStream } from './stream/description.ts';

type Components = { [name: string]: object };

/** The whole API in OpenAPI 3.1, whose schemas are JSON Schema as zod writes it. */
export function describeWholeApi(version: string): object {
  const schemas: Components = {};
  const paths: { [path: string]: { [method: string]: object } } = {};
  for (const endpoint of ENDPOINTS) paths[endpoint.path] = { get: describe(endpoint, schemas) };
  for (const action of ACTIONS)
    paths[action.path] = { ...paths[action.path], [action.method.toLowerCase()]: describeAction(action, schemas) };
  const failure = (description: string) => describeFailure(description, schemas);
  paths['/exports/{export}/file'] = { get: describeExportFile(failure) };
  paths['/stream'] = { get: describeStream(failure) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Chancery',
      version,
      description: 'A record of relations between states, read from articles and readouts.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: { schemas },
  };
}

function describe({ path, summary, role, params, question, answer, rows }: Endpoint, components: Components): object {
  const asked = z.toJSONSchema(question, { io: 'input' });
  const fields = Object.entries(asked.properties ?? {});
  return {
    operationId: nameOf(path),
    summary,
    ...(role && { description: `For those who may ${role}.` }),
    parameters: [
      ...describeParams(params),
      ...fields.map(([name, schema]) => ({ name, in: 'query', required: asked.required?.includes(name) ?? false, schema })),
    ],
    responses: {
      200: {
        description: 'Found',
        content: {
          'application/json': { schema: describeShape(answer, components) },
          ...(rows && { 'text/csv': { schema: { type: 'string' } } }),
        },
      },
      400: describeFailure('The question makes no sense', components),
      404: describeFailure('Not there', components),
      406: describeFailure('Not to be had in the form that is accepted', components),
      default: describeFailure('Another problem', components),
    },
  };
}

function describeAction({ method, path, summary, role, params, bodies, status, answer }: Action, components: Components): object {
  const content = Object.entries(bodies).map(([type, shape]) => [type, { schema: describeShape(shape, components) }]);
  return {
    operationId: `${method.toLowerCase()}${nameOf(path)}`,
    summary,
    description: `For those who may ${role}.`,
    parameters: describeParams(params),
    ...(content.length > 0 && { requestBody: { required: true, content: Object.fromEntries(content) } }),
    responses: {
      [status]: {
        description: 'Done',
        ...(status !== 204 && { content: { 'application/json': { schema: describeShape(answer, components) } } }),
      },
      400: describeFailure('It makes no sense', components),
      403: describeFailure('Not from here, or not by this user', components),
      404: describeFailure('Not there', components),
      409: describeFailure('Not as the record stands', components),
      413: describeFailure('Too large', components),
      415: describeFailure('Of a kind that is not taken', components),
      429: describeFailure('Too much at once', components),
      503: describeFailure('Not now', components),
      default: describeFailure('Another problem', components),
    },
  };
}

function describeParams(params: Readonly<Record<string, string>>): object[] {
  return Object.entries(params).map(([name, description]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string', minLength: 1 },
  }));
}

function describeFailure(description: string, components: Components): object {
  return { description, content: { 'application/problem+json': { schema: describeShape(problemAnswer, components) } } };
}

function nameOf(path: string): string {
  return path.replaceAll(/[{}]/g, '').replaceAll(/\/(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A shape as JSON Schema; the named shapes in it go to `components`. Further keys are allowed, so that the API can grow. */
function describeShape(shape: z.ZodType, components: Components): object {
  const text = JSON.stringify(z.toJSONSchema(shape, { io: 'input', override: ({ jsonSchema }) => evenOut(jsonSchema) })).replaceAll(
    '#/$defs/',
    '#/components/schemas/',
  );
  const { $schema, $defs = {}, ...schema } = JSON.parse(text) as { $schema?: string; $defs?: Components };
  for (const [name, described] of Object.entries($defs)) {
    const other = components[name];
    if (other && JSON.stringify(other) !== JSON.stringify(described)) throw new Error(`two shapes are called ${name}`);
    components[name] = described;
  }
  return schema;
}

/** Pairs of one kind as lists of two: `prefixItems` is beyond most that read descriptions. */
function evenOut(shape: z.core.JSONSchema.BaseSchema): void {
  const { prefixItems } = shape;
  const [first] = prefixItems ?? [];
  if (!prefixItems || first === undefined) return;
  if (prefixItems.some((item) => JSON.stringify(item) !== JSON.stringify(first))) throw new Error('parts of different kinds: name them');
  delete shape.prefixItems;
  Object.assign(shape, { items: first, minItems: prefixItems.length, maxItems: prefixItems.length });
}
