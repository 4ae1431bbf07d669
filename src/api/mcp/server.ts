import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { problemOf } from '../problem.ts';
import { dyadTimeline, searchEvents } from './events.ts';
import { quotesBy } from './quotes.ts';
import { compareReadouts } from './readouts.ts';
import type { Desk, Tool } from './tool.ts';

const TOOLS: readonly Tool[] = [searchEvents, dyadTimeline, compareReadouts, quotesBy];

/** The record as tools of a language model (Model Context Protocol): read-only, each answer with its source's words and their address. */
export function openMcp(desk: Desk, version: string): McpServer {
  const server = new McpServer({ name: 'chancery', version });
  for (const { name, title, description, question, answer, run } of TOOLS)
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: question,
        outputSchema: answer,
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      async (asked) => {
        try {
          const told = (await run(desk, asked)) as { [field: string]: unknown };
          return { content: [{ type: 'text', text: JSON.stringify(told) }], structuredContent: told };
        } catch (error) {
          const { status, detail } = problemOf(error);
          if (status >= 500) process.stderr.write(`chancery: ${name}: ${error instanceof Error ? error.stack : error}\n`);
          return { content: [{ type: 'text', text: detail }], isError: true };
        }
      },
    );
  return server;
}
