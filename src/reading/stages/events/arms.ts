import type { Actor } from '../../../domain/index.ts';

/** Who fights in earnest. */
export const ARMED = /^(?:MIL|COP|REB|INS|CRM|UAF|RAD|SPY)$/;

export function isArmed({ sectors }: Actor): boolean {
  return sectors.some((sector) => ARMED.test(sector));
}
