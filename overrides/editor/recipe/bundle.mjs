// Makes ../vendor/ from the npm packages: two modules without any address of a network, fonts and licences beside them.
//
//   npm ci --ignore-scripts && npm run bundle        in this folder, with Node 20 or later
//
// Left out, each replaced by an empty module, is what this editor never uses: maps, HEIC photos, languages of
// code other than Markdown and YAML, interface languages other than German and English.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '..', 'vendor');
const packages = join(here, 'node_modules');
const assets = join(packages, '@sveltia', 'cms', 'npm', 'assets');
const code = new Set(['markdown', 'yaml']);
const tongues = new Set(['de.json', 'en-US.json']);
const fonts = /\.(woff2|LICENSE\.txt)$/;

const without = {
  name: 'without',
  setup(bundler) {
    const nothing = (path) => ({ path, namespace: 'nothing' });
    bundler.onResolve({ filter: /^@shikijs\/langs\// }, ({ path }) => (code.has(basename(path)) ? undefined : nothing('code')));
    bundler.onResolve({ filter: /^(leaflet|terra-draw|terra-draw-leaflet-adapter)(\/|$)/ }, () => nothing('maps'));
    bundler.onResolve({ filter: /chunks\/heic-/ }, () => nothing('heic'));
    bundler.onResolve({ filter: /\/locales\/.*\.json$/ }, ({ path }) => (tongues.has(basename(path)) ? undefined : nothing('tongues')));
    bundler.onResolve({ filter: /^svgo(\/|$)/ }, () => nothing('svgo'));
    // Its style sheet names fonts on a foreign server, although it brings them: here they come from the page's own.
    bundler.onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const local = text.replace(/https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)[^)]*\.woff2/g, (_, family) => {
        const name = readdirSync(assets).find((file) => file.startsWith(`${family}-`) && file.endsWith('.woff2'));
        return `vendor/assets/${name}`;
      });
      if (local.includes('cdn.jsdelivr.net/fontsource') || local === text) throw new Error('The fonts stand elsewhere now.');
      // Nor does it ask third parties how the Git host is today.
      const quiet = local.replace(/https:\/\/(www\.githubstatus\.com\/api|status-api\.hostedstatus\.com)[^`'"]*/g, 'data:application/json,{}');
      if (quiet === local) throw new Error('The pages about the state of Git hosts stand elsewhere now.');
      return { contents: quiet, loader: 'js' };
    });
    bundler.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'export default [];' }));
  },
};

rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, 'assets'), { recursive: true });
await build({
  entryPoints: { sveltia: '@sveltia/cms', yaml: 'yaml' },
  absWorkingDir: here,
  bundle: true,
  charset: 'utf8',
  format: 'esm',
  legalComments: 'none',
  minify: true,
  outdir: target,
  chunkNames: 'part-[name]-[hash]',
  plugins: [without],
  splitting: true,
  target: 'es2022',
});

for (const name of readdirSync(assets).filter((name) => fonts.test(name))) {
  copyFileSync(join(assets, name), join(target, 'assets', name));
}
const licence = (name) => readdirSync(join(packages, name)).find((file) => /^licen[cs]e/i.test(file));
for (const name of ['@sveltia/cms', 'yaml', 'exifr', 'immutable', 'turndown', '@shikijs/langs', '@shikijs/themes']) {
  const file = licence(name);
  if (file) copyFileSync(join(packages, name, file), join(target, `LICENSE-${name.replace(/[@/]/g, '-').replace(/^-/, '')}.txt`));
}

const walk = (folder) =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => (statSync(join(folder, name)).isDirectory() ? walk(join(folder, name)) : [join(folder, name)]));
const lock = JSON.parse(readFileSync(join(here, 'package-lock.json'), 'utf8')).packages;
const record = {
  packages: Object.fromEntries(
    ['@sveltia/cms', 'yaml', 'esbuild'].map((name) => {
      const { version, license, integrity } = lock[`node_modules/${name}`];
      return [name, { version, license, integrity }];
    }),
  ),
  files: Object.fromEntries(
    walk(target).map((path) => [
      relative(target, path).replaceAll('\\', '/'),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  ),
};
writeFileSync(join(target, 'vendor.json'), `${JSON.stringify(record, null, 2)}\n`);
