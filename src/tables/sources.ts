import { findByName, nameKey } from './name-key.ts';
import { tables } from './pack.ts';
import type { Source } from './shapes.ts';

let byName: ReadonlyMap<string, Source> | undefined;

/** The issuer or outlet of this name: "US Department of State", "Xinhua", "Ministry of Foreign Affairs, Government of Pakistan". */
export function sourceByName(words: string): Source | undefined {
  byName ??= new Map(tables().sources.flatMap((source) => source.names.map((name) => [nameKey(name), source] as const)));
  return findByName(byName, words) ?? findByName(byName, words.replace(/,\s(?:the\s)?(?:Government\sof\s)?(?:the\s)?(?=\p{Lu})/u, ' of '));
}

/** The sources whose feeds or press pages are known. */
export function followedSources(): Source[] {
  return tables().sources.filter(({ press = [] }) => press.length > 0);
}

let byHost: ReadonlyMap<string, Source> | undefined;

/** Whose address it is: the longest host and path of the table that it lies under. Null for addresses of nobody known. */
export function sourceByHost(url: string): Source | null {
  const address = /^(?:https?:\/\/)?([^/?#:]+)(?::\d+)?([^?#]*)/i.exec(url.trim());
  if (!address) return null;
  byHost ??= new Map(tables().sources.flatMap((source) => source.hosts.map((host) => [host, source] as const)));
  const labels = (address[1] as string).toLowerCase().split('.');
  const path = (address[2] ?? '').split('/').filter((part) => part !== '');
  for (let from = 0; from < labels.length - 1; from++)
    for (let depth = path.length; depth >= 0; depth--) {
      const found = byHost.get([labels.slice(from).join('.'), ...path.slice(0, depth)].join('/'));
      if (found) return found;
    }
  return null;
}

/** What a source's texts are known by. */
export interface SourceSigns {
  readonly source: Source;
  readonly titles: readonly RegExp[];
  readonly signs: readonly RegExp[];
  readonly openings: readonly RegExp[];
  readonly mentions: RegExp | null;
}

let compiled: readonly SourceSigns[] | undefined;

/** The sources that can be told from words, with their expressions. */
export function sourceSigns(): readonly SourceSigns[] {
  compiled ??= tables()
    .sources.filter(({ titles, signs, openings }) => titles ?? signs ?? openings)
    .map((source) => ({
      source,
      titles: (source.titles ?? []).map((title) => new RegExp(title, 'iu')),
      signs: (source.signs ?? []).map((sign) => new RegExp(sign, 'mu')),
      openings: (source.openings ?? []).map((opening) => new RegExp(opening, 'mu')),
      mentions: source.mentions === undefined ? null : new RegExp(source.mentions, 'u'),
    }));
  return compiled;
}
