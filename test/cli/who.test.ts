import { afterAll, describe, expect, test, vi } from 'vitest';
import { Desk } from './run-chancery.ts';

vi.setConfig({ testTimeout: 60_000 });
const desk = new Desk();
afterAll(() => desk.clear());

function ask(name: string, ...more: string[]) {
  return desk.run(['who', name, '--on', '2023-04-17', ...more]);
}

describe('chancery who', () => {
  test.each([
    ["China's defense chief", ['Li Shangfu, Minister of National Defense (China), since 2023-03']],
    ['president of the European Council', ['Charles Michel, President of the European Council (European Council)']],
    ['U.S. ambassador to the UN', ['Linda Thomas-Greenfield, Permanent Representative to the United Nations (United States)']],
    ['Olaf Scholz', ['Olaf Scholz, Chancellor (Germany)']],
    ['Beijing', ['China (CHN): state, capital', 'COW 710', 'Xi Jinping, President (China)', 'Li Qiang, Premier']],
    ['the Kremlin', ['Russia (RUS): state, house that stands for the government', 'Vladimir Putin, President (Russia)']],
    ['the Pentagon', ['Pentagon of United States (USA): body', 'sectors MIL', 'Lloyd Austin, Secretary of Defense (United States)']],
    ['Foreign Ministry of Japan', ['of Japan (JPN): body, kind of body', 'Yoshimasa Hayashi, Minister for Foreign Affairs (Japan)']],
    ['NATO', ['NATO (NATO): organisation, alliance', 'Jens Stoltenberg, Secretary General (NATO)']],
  ])('%s', (name, wanted) => {
    const { status, out, err } = ask(name);
    expect(err).toBe('');
    expect(status).toBe(0);
    for (const words of wanted) expect(out).toContain(words);
    const answers = out
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith(' '));
    const sources = out.split('\n').filter((line) => line.startsWith('  source: '));
    expect(sources).toHaveLength(answers.length);
  });

  test('gives both where two hold it, and says so', () => {
    desk.put({
      'two.yaml': `of: PER
offices:
  - role: trade-minister
    titles: [Trade Minister]
    sectors: [GOV]
    holders:
      - {person: Ann Lee, since: 2023-01-01, until: 2023-04-20}
      - {person: Bo Ek, since: 2023-04-10}
`,
    });
    const { status, out } = ask("Peru's trade minister", '--actors', 'two.yaml');
    expect(status).toBe(0);
    expect(out).toContain('Ann Lee, Trade Minister (Peru), since 2023-01-01, until 2023-04-20');
    expect(out).toContain('Bo Ek, Trade Minister (Peru), since 2023-04-10');
    expect(out).toContain('Doubt: 2 people are on record on 2023-04-17.');
  });

  test('says where a source’s word ends', () => {
    desk.put({
      'end.yaml':
        'of: PER\noffices:\n  - role: trade-minister\n    titles: [Trade Minister]\n    sectors: [GOV]\n    holders:\n      - {person: Ann Lee, since: 2022, seen: 2023-01-01}\n',
    });
    expect(ask("Peru's trade minister", '--actors', 'end.yaml').out).toContain('Doubt: the source vouches to 2023-01-01 only');
  });

  test('tells who a user’s dictionary means, with file, line and codes', () => {
    desk.put({ 'mine.txt': 'TEMBO_MAKALANI_\n  [TZAGOV 20200101-20231231]\n  [TZAELI >20240101]\n' });
    const { status, out } = ask('Tembo Makalani', '--actors', 'mine.txt');
    expect(status).toBe(0);
    expect(out).toBe('Tembo Makalani of Tanzania (TZA): dictionary, name; sectors GOV; CAMEO TZAGOV\n  source: mine.txt:1\n');
  });

  test.each([
    ['prime minister', 'is an office of many; say whose'],
    ['Nobody Atall', 'nobody of that name'],
    ["Kenya's chief astrologer", 'do not know an office "chief astrologer" of Kenya'],
  ])('%s is nobody: status 1, and why', (name, why) => {
    const { status, out, err } = ask(name);
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(why);
  });

  test('writes JSON with the same', () => {
    const found = JSON.parse(ask('Beijing', '--format', 'json').out) as {
      entity: { of: string };
      answers: { person: string; source: string }[];
    };
    expect(found.entity.of).toBe('CHN');
    expect(found.answers[0]).toMatchObject({ person: 'Xi Jinping', source: expect.stringMatching(/./) });
    const none = ask('Nobody Atall', '--format', 'json');
    expect(JSON.parse(none.out)).toMatchObject({ answers: [], fault: expect.stringContaining('Nobody Atall') });
    expect(none.status).toBe(1);
  });
});
