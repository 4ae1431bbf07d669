import type { Tree } from '../events/tree.ts';

const REMOTE =
  /^(?:virtual|virtually|video|videoconference|video-conference|teleconference|phone|telephone|telephonic|call|online|remote|remotely|videolink)$/;

/** Is a clause about talks by wire, to which nobody travels? */
export function isRemote(tree: Tree, verb: number): boolean {
  const { from, to } = tree.range(verb);
  for (let at = from; at < to; at++) if (REMOTE.test(tree.low(at))) return true;
  return false;
}
