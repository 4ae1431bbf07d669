import type { Command } from 'commander';

/** Commands in the order in which `--help` tells of them. What one needs is loaded with it, and not when another is called. */
const COMMANDS: { readonly [name: string]: () => Promise<Command> } = {
  read: async () => (await import('./read.ts')).readCommand(),
  analyse: async () => (await import('./analyse.ts')).analyseCommand(),
  add: async () => (await import('./add.ts')).addCommand(),
  reread: async () => (await import('./reread.ts')).rereadCommand(),
  move: async () => (await import('./move.ts')).moveCommand(),
  backup: async () => (await import('./backup.ts')).backupCommand(),
  follow: async () => (await import('./follow.ts')).followCommand(),
  enqueue: async () => (await import('./enqueue.ts')).enqueueCommand(),
  work: async () => (await import('./work.ts')).workCommand(),
  queue: async () => (await import('./queue.ts')).queueCommand(),
  status: async () => (await import('./status.ts')).statusCommand(),
  check: async () => (await import('./check.ts')).checkCommand(),
  meetings: async () => (await import('./meetings.ts')).meetingsCommand(),
  visits: async () => (await import('./visits.ts')).visitsCommand(),
  events: async () => (await import('./events.ts')).eventsCommand(),
  statements: async () => (await import('./statements.ts')).statementsCommand(),
  commitments: async () => (await import('./commitments.ts')).commitmentsCommand(),
  chronology: async () => (await import('./chronology.ts')).chronologyCommand(),
  dyad: async () => (await import('./dyad.ts')).dyadCommand(),
  search: async () => (await import('./search.ts')).searchCommand(),
  serve: async () => (await import('./serve.ts')).serveCommand(),
  mcp: async () => (await import('./mcp.ts')).mcpCommand(),
  user: async () => (await import('./user.ts')).userCommand(),
  webhooks: async () => (await import('./webhooks.ts')).webhooksCommand(),
  audit: async () => (await import('./audit.ts')).auditCommand(),
  export: async () => (await import('./export.ts')).exportCommand(),
  compare: async () => (await import('./compare.ts')).compareCommand(),
  actors: async () => (await import('./actors.ts')).actorsCommand(),
  same: async () => (await import('./judge.ts')).judgeCommand('same'),
  different: async () => (await import('./judge.ts')).judgeCommand('different'),
  judge: async () => (await import('./judging/judge-records.ts')).judgeRecordsCommand(),
  judgements: async () => (await import('./judgements.ts')).judgementsCommand(),
  agreement: async () => (await import('./judging/agreement.ts')).agreementCommand(),
  explain: async () => (await import('./explain.ts')).explainCommand(),
  codebook: async () => (await import('./codebook.ts')).codebookCommand(),
  who: async () => (await import('./who.ts')).whoCommand(),
  tables: async () => (await import('./tables.ts')).tablesCommand(),
};

/** The command of that name; all of them where there is none, for the help to name and a slip of the pen to be set right. */
export function loadCommands(name: string | undefined): Promise<Command[]> {
  const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return Promise.all((load ? [load] : Object.values(COMMANDS)).map((one) => one()));
}
