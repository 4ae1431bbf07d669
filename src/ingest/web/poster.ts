import { request } from 'undici';
import type { Problem } from '../../domain/problem.ts';
import { type AgentOptions, checkScheme, openAgent, ROBOT } from './agent.ts';
import { explainFetch } from './fetch-fault.ts';
import type { WebLimits } from './web-limits.ts';

/** The answer counts by its status alone; some of its body is read, so that the connection can be used again. */
const LIMITS: WebLimits = { time: 15_000, bytes: 65_536, headers: 65_536, redirects: 0 };

export interface Poster {
  /** The status of the answer, or why there is none. No redirect is followed. */
  post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<number | Problem>;
  close(): Promise<void>;
}

/** Hands messages to servers of the open internet, guarded as what is fetched. */
export function openPoster(options: AgentOptions): Poster {
  const agent = openAgent(options, LIMITS);
  return {
    close: () => agent.destroy(),
    async post(url, headers, body) {
      const refused = checkScheme(url);
      if (refused) return { code: 'address', where: url, detail: refused };
      try {
        const signal = AbortSignal.timeout(LIMITS.time);
        const own = { 'user-agent': ROBOT, ...headers };
        const { statusCode, body: answer } = await request(url, { method: 'POST', dispatcher: agent, signal, headers: own, body });
        // That the rest of an answer does not come takes nothing from its status.
        await answer.dump({ limit: LIMITS.bytes, signal }).catch(() => {});
        return statusCode;
      } catch (error) {
        return explainFetch(error, url, LIMITS);
      }
    },
  };
}
