/**
 * Maps a stream with up to `most` items under way and gives the results in the order of the items. An item that fails is a
 * rejected result: `work` decides what a failure looks like.
 */
export async function* inOrder<A, B>(items: AsyncIterable<A>, most: number, work: (item: A) => Promise<B>): AsyncGenerator<B> {
  const underWay: Promise<B>[] = [];
  try {
    for await (const item of items) {
      underWay.push(work(item));
      if (underWay.length >= most) yield await (underWay.shift() as Promise<B>);
    }
    while (underWay.length > 0) yield await (underWay.shift() as Promise<B>);
  } finally {
    for (const left of underWay) left.catch(() => {});
  }
}
