import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

const problem = z
  .object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string() })
  .meta({ id: 'Problem', description: 'RFC 9457' });

type Components = { [name: string]: object };

/** OpenAPI 3.1, whose schemas are JSON Schema as zod writes it. */
export function describeApi(endpoints: readonly Endpoint[], version: string): object {
  const schemas: Components = {};
  const paths = Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, { get: describe(endpoint, schemas) }]));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Chancery',
      version,
      description: 'A record of relations between states, read from articles and readouts. Read-only.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: { schemas },
  };
}

function describe({ path, summary, params, question, answer, rows }: Endpoint, components: Components): object {
  const asked = z.toJSONSchema(question, { io: 'input' });
  const fields = Object.entries(asked.properties ?? {});
  const failure = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: describeShape(problem, components) } },
  });
  return {
    operationId: path.replaceAll(/[{}]/g, '').replaceAll(/\/(\w)/g, (_, letter: string) => letter.toUpperCase()),
    summary,
    parameters: [
      ...Object.entries(params).map(([name, description]) => ({
        name,
        in: 'path',
        required: true,
        description,
        schema: { type: 'string', minLength: 1 },
      })),
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
      400: failure('The question makes no sense'),
      404: failure('Not there'),
    },
  };
}

/** A shape as JSON Schema; the named shapes in it go to `components`. Further keys are allowed, so that the API can grow. */
function describeShape(shape: z.ZodType, components: Components): object {
  const text = JSON.stringify(z.toJSONSchema(shape, { io: 'input' })).replaceAll('#/$defs/', '#/components/schemas/');
  const { $schema, $defs, ...schema } = JSON.parse(text) as { $schema?: string; $defs?: Components };
  Object.assign(components, $defs);
  return schema;
}
