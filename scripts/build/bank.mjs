import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';
import { importTypeScript } from './typescript.mjs';

/** Packs `questions/` into the one file that the extension reads. A bank that isn't clean is not built. */
export async function buildBank() {
	const { readBundledBank } = await /** @type {Promise<typeof import('../../src/core/bank/bundled.ts')>} */ (importTypeScript('src/core/bank/bundled.ts'));
	const { packBank } = await /** @type {Promise<typeof import('../../src/core/bank/pack.ts')>} */ (importTypeScript('src/core/bank/pack.ts'));
	const read = (/** @type {string} */ name) => readFile(join(root, 'questions', name), 'utf8');

	const { manifest, questions, reference, problems } = await readBundledBank(read);
	if (problems.length > 0) {
		throw new Error(`The bundled bank has problems:\n${problems.map(problem => `  questions/${problem.file}: ${problem.message}`).join('\n')}`);
	}
	await writeFile(join(root, 'dist/bank.jsonl'), packBank('bundled', manifest.title, questions, reference));
}
