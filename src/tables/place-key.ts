/** Under what a place name is kept: lower case, without accents, with straight apostrophes. "São Paulo" and "Sao Paulo" meet. */
export function placeKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
