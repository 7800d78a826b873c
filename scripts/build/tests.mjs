import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Every test file, and the entry that runs the host's inside the extension host; relative to the repository. */
export function testFiles() {
	const found = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.test.ts'));
	return [...found, 'host/index.ts'].sort().map(name => join('test', name));
}
