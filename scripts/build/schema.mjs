import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { root } from './root.mjs';
import { importTypeScript } from './typescript.mjs';

/** Writes the JSON schema of a category file, which editors check banks against as they are typed. */
export async function buildSchema() {
	await writeFile(join(root, 'dist/bank.schema.json'), `${JSON.stringify(await bankSchema(), undefined, '\t')}\n`);
}

/** What the valibot schema says, as JSON schema. @returns {Promise<Record<string, unknown>>} */
export async function bankSchema() {
	const { bankFileSchema } = await /** @type {Promise<typeof import('../../src/core/bank/schema.ts')>} */ (importTypeScript('src/core/bank/schema.ts'));
	const schema = toJsonSchema(bankFileSchema, { typeMode: 'input', errorMode: 'ignore', target: 'draft-07' });
	return { ...schema, title: 'Dry Run question bank' };
}
