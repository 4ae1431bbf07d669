import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** What the browser runs of packages, each island as one file that the server hands out: `node_modules/.islands/`. */
const ISLANDS = ['network'] as const;

await build({
  configFile: false,
  logLevel: 'warn',
  root: fileURLToPath(new URL('..', import.meta.url)),
  publicDir: false,
  build: {
    outDir: 'node_modules/.islands',
    target: 'es2022',
    rollupOptions: {
      input: Object.fromEntries(ISLANDS.map((name) => [name, `src/web/islands/${name}.js`])),
      output: { format: 'es', entryFileNames: '[name].js' },
    },
  },
});
