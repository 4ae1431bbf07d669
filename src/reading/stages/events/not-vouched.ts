import type { Tree } from './tree.ts';

const KEEPS = /^(?:prohibit|bar|ban|block|prevent|stop|forbid|keep|deter|preclude|restrict|discourage|dissuade)$/;

/** "barred the president from lifting sanctions", "kept Peru from attacking": what somebody was kept from he has not done. */
export function isKeptFrom(tree: Tree, predicate: number): boolean {
  const verb = tree.head(predicate);
  return tree.mark(predicate) === 'from' && verb >= 0 && KEEPS.test(tree.lemma(verb)) && /ing$/.test(tree.low(predicate));
}

/** "hoped that Peru would send aid", "expressed hope that Peru will send aid": a hope is no plan of Peru's; one to meet is the nearest to a plan that is told. */
export function isHopedFor(tree: Tree, predicate: number): boolean {
  const head = tree.head(predicate);
  if (head < 0 || !/^(?:ccomp|acl)$/.test(tree.relation(predicate)) || tree.mark(predicate) === 'to') return false;
  const isHope = tree.isVerb(head) ? /^(?:hope|wish|pray)$/.test(tree.lemma(head)) : /^hopes?$/.test(tree.low(head));
  return (
    isHope &&
    tree.fullRelation(predicate) !== 'acl:relcl' &&
    !/^(?:meet|visit|come|travel|return|host|welcome|talk)$/.test(tree.lemma(predicate))
  );
}

/** "ensure that Peru sends aid", "make sure it does": done as far as it is ensured. */
export function isEnsured(tree: Tree, predicate: number): boolean {
  const head = tree.head(predicate);
  return tree.relation(predicate) === 'ccomp' && head >= 0 && /^(?:ensure|guarantee|sure)$/.test(tree.lemma(head));
}

/** "will decide which plans it backs", "will meet when Lee arrives": told in the present, and to come with what it belongs to. */
export function comesWith(tree: Tree, predicate: number): boolean {
  const relation = tree.relation(predicate);
  if (relation === 'ccomp') return /^(?:which|what|who|whom|whether|where|how)$/.test(tree.low(tree.range(predicate).from));
  const links = tree.all(predicate, 'advmod', 'mark').filter((child) => child < predicate);
  return relation === 'advcl' && links.some((word) => /^(?:when|once|after)$/.test(tree.low(word)));
}

const PUNISHES =
  /^(?:sanction|blacklist|embargo|expel|deport|fine|jail|imprison|sentence|convict|indict|prosecute|charge|sue|arrest|detain|ban|bar|punish|penali[sz]e|designate|suspend|summon|condemn|denounce|criticize|criticise|rebuke|reprimand|accuse|blame|attack|bomb|strike|target)$/;
const MEASURE = /^(?:sanction|tariff|ban|embargo|restriction|penalty|fine|measure|duty|levy|curb)$/;

/** "put sanctions on Peru for invading Kenya", "jailed a man for helping rebels": what is held against whoever is punished, and no deed of who punishes. */
export function isBlamedFor(tree: Tree, predicate: number): boolean {
  const verb = tree.head(predicate);
  if (!/^(?:for|over)$/.test(tree.mark(predicate)) || !/ing$/.test(tree.low(predicate)) || verb < 0 || verb > predicate) return false;
  const object = tree.first(verb, 'obj');
  return object !== null && (PUNISHES.test(tree.lemma(verb)) || MEASURE.test(tree.lemma(object)));
}

/** "No treaty was signed", "neither side signed it", "nobody has left". */
export function isDoneByNone(tree: Tree, predicate: number): boolean {
  const subject = tree.first(predicate, 'nsubj');
  if (subject === null) return false;
  return (
    /^(?:none|neither|nobody)$/.test(tree.low(subject)) || tree.all(subject, 'det').some((det) => /^(?:no|neither)$/.test(tree.low(det)))
  );
}
