import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bundledBank, repository } from '../support/bundledBank';

/** The topics that the bank was written from; they are not on every machine. */
interface Syllabus {
	readonly categories: readonly { readonly id: string; readonly title: string; readonly topics: readonly Topic[] }[];
	readonly quick_reference: readonly { readonly group: string; readonly rows: readonly unknown[] }[];
}

interface Topic {
	readonly id: string;
	readonly difficulty: string;
	readonly kind: string;
	readonly tags: readonly string[];
	readonly wants: readonly string[];
}

const path = join(repository, '../shared/syllabus.yaml');

describe('The syllabus', () => {
	if (!existsSync(path)) {
		it('is not on this machine, so the bank is not compared with it', () => undefined);
		return;
	}
	const syllabus = parse(readFileSync(path, 'utf8')) as Syllabus;

	for (const { id: category, title, topics } of syllabus.categories) {
		it(`is covered: ${title}, all ${topics.length} topics as they were planned`, async () => {
			const { files } = await bundledBank();
			const reading = files.find(({ name }) => name === `${category}.yaml`)?.reading;
			const written = new Map(reading?.questions.map(question => [question.id, question]));

			assert.equal(reading?.title, title);
			for (const { id, difficulty, kind, tags, wants } of topics) {
				const { difficulty: level, kind: sort, tags: labels, wants: needs } = written.get(id) ?? {};
				assert.deepEqual({ id, difficulty: level, kind: sort, tags: labels, wants: needs }, { id, difficulty, kind, tags, wants });
			}
		});
	}

	it('has 230 topics, and the bank has at least as many questions', async () => {
		assert.equal(syllabus.categories.flatMap(({ topics }) => topics).length, 230);
		assert.ok((await bundledBank()).questions.length >= 230);
	});

	it('has tables of numbers, and the bank has each with at least as many rows', async () => {
		const { reference } = await bundledBank();

		const short = syllabus.quick_reference.filter(({ group, rows }) => (reference.find(({ id }) => id === group)?.rows.length ?? 0) < rows.length);
		assert.deepEqual(short.map(({ group }) => group), []);
	});
});
