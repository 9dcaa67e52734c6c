/**
 * Builds `dist`, what the Action and the command line run: types checked and erased by tsc, bundled by ncc,
 * with a small entry each that checks the version of Node first; and the page of the HTML report, by esbuild. The same
 * source gives the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildPage } from './page/build-page.ts';

function runTool(script: string, args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}

// ncc removes no chunk that it no longer writes.
for (const folder of ['lib', 'dist']) rmSync(folder, { recursive: true, force: true });
runTool('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
runTool('node_modules/@vercel/ncc/dist/ncc/cli.js', [
  'build',
  'lib/bundle.js',
  '--out',
  'dist/bundle',
  '--license',
  'licenses.txt',
  '--quiet',
]);
const page = await buildPage();
writeFileSync('dist/report.html', page.html);
appendFileSync('dist/bundle/licenses.txt', `\n${page.licenses}`);
// Some packages ship CRLF, which git would turn into LF at the next checkout; the committed bytes are the built ones.
for (const name of readdirSync('dist/bundle')) {
  const file = `dist/bundle/${name}`;
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
}
for (const entry of ['main.js', 'post.js', 'cli.js'])
  cpSync(`tools/entries/${entry}`, `dist/${entry}`);
cpSync('tools/entries/package.json', 'dist/package.json');
