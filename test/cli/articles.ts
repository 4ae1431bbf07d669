/** An article with emoji, bidi controls and accents before the words that are looked for. */
export const ARTICLE = `🚀🇸🇪 Talks on the river: 👩‍🚀 \u202eברית\u202c at the “Élysée”

The minister of Ruritania said on 3 May 2024 that talks with Borduria would resume. “We are ready 👍 to meet on 16 June 2024,” Anna Kovac
told reporters in Strelsau.

The two countries signed a treaty on 7 July 1998. 🎉 It ran out on 8 August 2018.
`;

export const FRENCH = `Le ministre des affaires étrangères a déclaré lundi que les négociations avec le pays voisin reprendraient au mois de mai.
« Nous sommes prêts », a-t-il dit aux journalistes dans la capitale, avant de rencontrer son homologue pour un long entretien.
`;

/** A page whose elements stand in each other so many deep. */
export function nestedPage(deep: number): string {
  return `<html><body>${'<div>'.repeat(deep)}<p>The talks ended on Monday.</p>${'</div>'.repeat(deep)}</body></html>`;
}

export const TREEBANK = `# newdoc id = given
# sent_id = one
# text = We don't wait in New York.
1	We	we	PRON	PRP	_	0	root	_	X=1
2-3	don't	_	_	_	_	_	_	_	_
2	do	_	_	_	_	_	_	_	_
3	n't	_	_	_	_	_	_	_	_
4	wait	_	_	_	_	_	_	_	_
4.1	there	_	_	_	_	_	_	_	_
5	in	_	_	_	_	_	_	_	_
6	New York	_	_	_	_	_	_	_	SpaceAfter=No
7	.	_	_	_	_	_	_	_	_

# sent_id = two
1	a.b	_	_	_	_	_	_	_	_
2	c-d	_	_	_	_	_	_	_	_

`;
