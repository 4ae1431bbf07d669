import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/ingest/identity.ts';
import { checkLanguage, detectLanguage } from '../../src/ingest/language.ts';

const check = (text: string, language: string | null = null) => checkLanguage(makeArticle(text, { language }))?.code ?? null;

describe('checkLanguage', () => {
  it.each([
    'The minister received the ambassador of Norway in Lisbon.',
    'Gurbanguly Berdimuhamedov held a working meeting with Ulugbek Rashidovich Khodjayev.',
    'Emmanuel Macron, Giorgia Meloni, Pedro Sánchez and Olaf Scholz met in Aix-la-Chapelle with Andrzej Duda.',
    'President Miguel Ángel Rodríguez Echeverría spoke',
    'Visita a Lisboa',
    '17:00',
  ])('reads %j', (text) => {
    expect(check(text)).toBeNull();
  });

  it.each([
    'Le ministre a reçu son homologue norvégien à Lisbonne mardi dernier.',
    'El ministro recibió a su colega noruego en Lisboa para hablar de pesca.',
    'Министр принял посла Норвегии в Лиссабоне во вторник.',
    '部长星期二在里斯本会见了挪威大使。',
    'استقبل الوزير سفير النرويج في لشبونة يوم الثلاثاء.',
    'Der Minister empfing am Dienstag den norwegischen Botschafter in Lissabon.',
    'De minister ontving dinsdag de ambassadeur van Noorwegen en was tevreden.',
  ])('leaves %j out', (text) => {
    expect(check(text)).toBe('language');
  });

  it('reads mostly English text with a foreign paragraph', () => {
    const english = 'The two sides spoke about trade, fishing and the border, and agreed to meet again in the spring. '.repeat(8);
    expect(check(`${english}\n\nМинистр принял посла Норвегии в Лиссабоне во вторник и поблагодарил его за помощь.`)).toBeNull();
  });

  it('believes the language given with the input', () => {
    expect(check('The minister received the ambassador of Norway.', 'fr')).toBe('language');
    expect(check('Le ministre a reçu son homologue norvégien à Lisbonne.', 'en-US')).toBeNull();
    expect(check('Le ministre a reçu son homologue norvégien à Lisbonne.', 'und')).toBe('language');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => detectLanguage(text).confidence >= 0));
  });
});
