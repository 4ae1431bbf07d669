/** An article whose every part tries to become markup or script; what fires sets `window.fired`. */
const PAYLOADS = [
  '<script>window.fired = 1</script>',
  '"><img src=x onerror="window.fired = 2">',
  "' onmouseover='window.fired = 3' autofocus onfocus='window.fired = 3",
  '</title><svg onload="window.fired = 4">',
  '</mark></p><iframe srcdoc="<script>parent.fired = 5</script>"></iframe>',
  '{{window.fired = 6}}',
  '<!--><script>window.fired = 7</script>-->',
  '\u202Edesrever\u202C',
];

/** What somebody who judges may say, as a form sends it. */
export const HOSTILE_CORRECTION = new URLSearchParams({
  ...{ correct: 'e2', type: 'AID', mode: '<b>mode', place: PAYLOADS.slice(0, 3).join(' '), actors: PAYLOADS.slice(3, 6).join(' ') },
  note: PAYLOADS.join(' '),
}).toString();

export const HOSTILE_ID = 'bad/<b>id</b>?a=1&b="2"#%00';
export const HOSTILE = `${JSON.stringify({
  id: HOSTILE_ID,
  date: '2024-05-04',
  title: PAYLOADS.join(' '),
  publisher: PAYLOADS[1],
  url: 'javascript:window.fired=8',
  text: `President Alexander Stubb of Finland met President Edgars Rinkevics of Latvia in Riga on May 4, 2024.\n\n“The talks were good ${PAYLOADS.join(' ')},” Stubb said.\n\n${PAYLOADS.join('\n\n')}`,
})}\n`;
