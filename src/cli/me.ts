import { userInfo } from 'node:os';

/** Who runs the command, as the logs name them. */
export function me(): string {
  return `${userInfo().username} (command line)`;
}
