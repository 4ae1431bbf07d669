/**
 * Maps a stream with up to `most` items under way and gives the results in the order of the items. An item that fails is a
 * rejected result: `work` decides what a failure looks like.
 */
export async function* inOrder<A, B>(items: AsyncIterable<A>, most: number, work: (item: A) => Promise<B>): AsyncGenerator<B> {
  const underWay: Promise<B>[] = [];
  for await (const item of items) {
    const result = work(item);
    // One that fails before its turn is told at its turn.
    result.catch(() => {});
    underWay.push(result);
    if (underWay.length >= most) yield await (underWay.shift() as Promise<B>);
  }
  while (underWay.length > 0) yield await (underWay.shift() as Promise<B>);
}
