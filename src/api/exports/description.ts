/** The file in OpenAPI; `failure` describes a problem. */
export function describeExportFile(failure: (description: string) => object): object {
  return {
    operationId: 'exportsExportFile',
    summary: 'The file that was asked for.',
    parameters: [
      {
        name: 'export',
        in: 'path',
        required: true,
        description: 'The number that asking answered with.',
        schema: { type: 'string', minLength: 1 },
      },
    ],
    responses: {
      200: {
        description: 'The file, of the media type of its format',
        content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
      },
      400: failure('The question makes no sense'),
      404: failure('Not there, or no longer'),
      409: failure('Not done yet, or failed'),
      503: failure('Another server has it'),
      default: failure('Another problem'),
    },
  };
}
