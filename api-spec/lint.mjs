// Lints the bundled document: `npm run lint [-- further-ruleset.yaml ...]`, such as the official one of the API Design Rules.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const home = import.meta.dirname;
const contract = join(home, 'target/classes/META-INF/ketenhuis/openapi.json');
const rulesets = [join(home, '.spectral.yaml'), ...process.argv.slice(2).map((path) => resolve(path))];
const spectral = join(home, 'node_modules/@stoplight/spectral-cli/dist/index.js');

execFileSync(process.execPath, [join(home, 'bundle.mjs')], { stdio: 'inherit' });

// Spectral is content with files that do not exist.
const missing = [contract, ...rulesets].filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(`Not there: ${missing.join(', ')}`);
  process.exit(2);
}

const failed = rulesets.filter((ruleset) => {
  console.log(`ruleset ${ruleset}`);
  const options = ['lint', '--fail-severity', 'warn', '--ruleset', ruleset, contract];
  return spawnSync(process.execPath, [spectral, ...options], { cwd: home, stdio: 'inherit' }).status !== 0;
});
process.exit(failed.length > 0 ? 1 : 0);
