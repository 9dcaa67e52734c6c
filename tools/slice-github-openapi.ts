/**
 * Cuts the endpoints that Pawl calls out of GitHub's own OpenAPI description, so that tests can validate
 * every request we send. Usage:
 *   npm pack @octokit/openapi && tar xf octokit-openapi-*.tgz
 *   node tools/slice-github-openapi.ts package/generated/api.github.com.json
 * Source: the npm package @octokit/openapi (MIT), built from github/rest-api-description (MIT).
 */
import { readFileSync, writeFileSync } from 'node:fs';

const wanted: Record<string, readonly string[]> = {
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/collaborators/{username}/permission': ['get'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions': ['post'],
  '/repos/{owner}/{repo}/check-runs': ['post'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}': ['patch'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}/check-runs': ['get'],
};

interface Description {
  openapi: string;
  info: { version: string; title: string };
  paths: Record<string, Record<string, unknown>>;
  components: Record<string, Record<string, unknown>>;
}

const source = process.argv[2];
if (source === undefined) throw new Error('usage: slice-github-openapi.ts <api.github.com.json>');
const whole: Description = JSON.parse(readFileSync(source, 'utf8'));

const slice: Description = {
  openapi: whole.openapi,
  info: { version: whole.info.version, title: whole.info.title },
  paths: {},
  components: {},
};
for (const [path, methods] of Object.entries(wanted)) {
  const operations = whole.paths[path];
  if (operations === undefined) throw new Error(`${path} is not in ${source}`);
  slice.paths[path] = Object.fromEntries(
    methods.map((method) => {
      const operation = operations[method] as Record<string, unknown>;
      // Answers come from the fake server of the tests, so only what we send is kept.
      return [method, { ...operation, responses: { '200': { description: 'as GitHub answers' } } }];
    }),
  );
}

/** Copies every component that the slice refers to, and what those refer to in turn. */
function collect(value: unknown): void {
  if (Array.isArray(value)) {
    for (const inner of value) collect(inner);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === '$ref' && typeof inner === 'string') {
      const [, , group = '', name = ''] = inner.split('/');
      const target = whole.components[group]?.[name];
      slice.components[group] ??= {};
      if (slice.components[group][name] === undefined) {
        slice.components[group][name] = target;
        collect(target);
      }
    } else collect(inner);
  }
}
collect(slice.paths);

const file = 'fixtures/github/rest-api.openapi.json';
writeFileSync(file, `${JSON.stringify(slice, null, 1)}\n`);
console.log(
  `${file}: ${Object.keys(slice.paths).length} paths of GitHub REST ${slice.info.version}`,
);
