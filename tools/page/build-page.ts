import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildResult, build } from 'esbuild';
import { templateMarks } from '../../src/report/html/page-template.ts';

const source = 'src/report/html/page';

/** The HTML report without its report, and the licences of the libraries in it. */
export interface BuiltPage {
  readonly html: string;
  /** In the shape of ncc's licenses.txt. */
  readonly licenses: string;
}

/**
 * Bundles the page into one file that asks for nothing. Its policy names the hashes of the one script and the one
 * style, so that nothing else runs, whatever a model wrote.
 */
export async function buildPage(): Promise<BuiltPage> {
  const bundled = await build({
    entryPoints: [join(source, 'main.tsx')],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    charset: 'ascii',
    tsconfigRaw: {},
    logLevel: 'warning',
  });
  const styled = await build({
    entryPoints: [join(source, 'style.css')],
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'warning',
  });
  checkInputs(Object.keys(bundled.metafile.inputs));
  const script = escapeScript(textOf(bundled));
  const style = textOf(styled);
  const licenses = listPackages(Object.keys(bundled.metafile.inputs))
    .map(describeLicense)
    .join('\n');
  return { html: composeHtml({ script, style, licenses }), licenses };
}

/** Types are erased, so what is left is what the page really knows: itself, our words, and two libraries. */
const allowed = /^(?:src\/report\/html\/page\/|src\/wording\/|node_modules\/(?:preact|diff)\/)/;

function checkInputs(files: readonly string[]): void {
  const strange = files.filter((file) => !allowed.test(file));
  if (strange.length > 0)
    throw new Error(`the page may not have ${strange.join(', ')} in it: only types of the report`);
}

function textOf({ outputFiles }: BuildResult<{ write: false }>): string {
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild wrote nothing');
  return file.text.trim();
}

function composeHtml({
  script,
  style,
  licenses,
}: {
  readonly script: string;
  readonly style: string;
  readonly licenses: string;
}): string {
  // Each page is a copy of the libraries, so their licences go with it.
  if (licenses.includes('--')) throw new Error('a licence would end the comment that it stands in');
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return readFileSync(join(source, 'template.html'), 'utf8')
    .split('<!--policy-->')
    .join(policy)
    .split('/*style*/')
    .join(style)
    .split('/*script*/')
    .join(script)
    .split('<!--licenses-->')
    .join(`<!--\n${licenses}-->`);
}

/** A string in the code must not end the element, nor look like a mark of the template. */
function escapeScript(code: string): string {
  const escaped = code.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--');
  for (const mark of Object.values(templateMarks))
    if (escaped.includes(mark)) throw new Error(`the script of the page has the mark ${mark}`);
  return escaped;
}

const hash = (text: string): string =>
  `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;

function listPackages(files: readonly string[]): readonly string[] {
  const folders = files.flatMap((file) => {
    const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
    return found === undefined ? [] : [found];
  });
  return [...new Set(folders)].toSorted();
}

function describeLicense(folder: string): string {
  const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = readFileSync(join(folder, 'LICENSE'), 'utf8');
  return `${name}\n${license}\n${text.trimEnd()}\n`;
}
