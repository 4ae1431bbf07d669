import { Document, isMap, isScalar, visit } from 'yaml';
import type { Offices } from '../office-shapes.ts';

/** A table of offices as YAML that a person can edit: a holder a line, an alias list a line. */
export function writeOffices(table: Offices): string {
  const document = new Document(table);
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? pair.key.value : null;
      if ((key === 'titles' || key === 'sectors' || key === 'aliases') && pair.value && typeof pair.value === 'object')
        (pair.value as { flow?: boolean }).flow = true;
    },
    Map(_, map) {
      if (isMap(map) && (map.has('since') || (map.has('name') && !map.has('aliases')))) map.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
