import openapiTypescript, { astToString } from 'openapi-typescript';

/** The types of an API, from its description in OpenAPI 3.1. */
export async function makeTypes(description: object): Promise<string> {
  const types = await openapiTypescript(structuredClone(description) as Parameters<typeof openapiTypescript>[0], {
    alphabetize: true,
    arrayLength: true,
  });
  return `/** Generated from the API's description by scripts/generate-clients.ts; not to be edited. */\n\n${astToString(types)}`;
}
