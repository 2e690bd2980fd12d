// Makes the one served document out of the hand-written files: `node bundle.mjs [directory]`.
// Does nothing when the bundle is newer than all it is made from.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const home = import.meta.dirname;
const target = process.argv[2] ?? join(home, 'target/classes/META-INF/ketenhuis');
const sources = ['openapi.yaml', 'bundle.mjs', 'package-lock.json', 'paths', 'schemas', 'components', 'examples'];

const filesIn = (path) =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesIn(join(path, name))) : [path];

const isFresh = () => {
  const bundle = join(target, 'openapi.yaml');
  if (!existsSync(bundle)) return false;
  const made = statSync(bundle).mtimeMs;
  return sources.flatMap((name) => filesIn(join(home, name))).every((file) => statSync(file).mtimeMs < made);
};

const installTools = () => {
  const lock = createHash('sha256').update(readFileSync(join(home, 'package-lock.json'))).digest('hex');
  const mark = join(home, 'node_modules/.installed-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  execFileSync('npm', ['ci', '--no-progress'], { cwd: home, stdio: 'inherit' });
  writeFileSync(mark, lock);
};

const bundle = async () => {
  const redocly = join(home, 'node_modules/@redocly/cli/bin/cli.js');
  const json = join(target, 'openapi.json');
  mkdirSync(target, { recursive: true });
  execFileSync(process.execPath, [redocly, 'bundle', 'openapi.yaml', '--output', json], {
    cwd: home,
    stdio: 'pipe',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  const { dump } = await import('js-yaml');
  writeFileSync(join(target, 'openapi.yaml'), dump(JSON.parse(readFileSync(json, 'utf8')), { noRefs: true, lineWidth: 120 }));
};

if (!isFresh()) {
  installTools();
  await bundle();
}
