import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import type { Place } from '../../src/core/lint/bank';
import { lintBank } from '../../src/core/lint/lint';
import { bundledBank, repository } from '../support/bundledBank';

describe('The bundled bank', () => {
	it('passes every rule for full questions', async () => {
		const { files, manifest } = await bundledBank();

		const problems = lintBank(files, {
			profile: 'full',
			tags: manifest.tags,
			roles: manifest.roles.map(({ id }) => id),
			categories: files.map(({ reading }) => reading.title ?? ''),
		});

		const lineOf = ({ file, start }: Place) => files.find(({ name }) => name === file)?.text.slice(0, start).split('\n').length ?? 0;
		assert.deepEqual(problems.map(({ span, message }) => `${span.file}:${lineOf(span)}: ${message}`), []);
	});

	it('names each question and each table once', async () => {
		const { questions, reference } = await bundledBank();

		for (const ids of [questions.map(({ id }) => id), reference.map(({ id }) => id)]) {
			assert.deepEqual(ids.filter((id, at) => ids.indexOf(id) !== at), []);
		}
	});

	it('cites sources by their addresses', async () => {
		const { questions } = await bundledBank();

		assert.deepEqual(questions.filter(({ sources = [] }) => sources.some(({ url }) => url === undefined)).map(({ id }) => id), []);
	});

	it('lists each tag once, in order, and none that no question has', async () => {
		const { manifest, questions } = await bundledBank();
		const used = new Set(questions.flatMap(({ tags = [] }) => tags));

		assert.deepEqual(manifest.tags, [...new Set(manifest.tags)].sort());
		assert.deepEqual(manifest.tags.filter(tag => !used.has(tag)), []);
	});

	it('has five roles, each with a choice worth a round, and every question belongs to one', async () => {
		const { manifest, questions } = await bundledBank();

		assert.deepEqual(manifest.roles.map(({ title }) => title), ['AI engineer', 'ML engineer', 'Platform/inference engineer', 'Applied scientist', 'Engineering manager']);
		for (const { id } of manifest.roles) {
			const count = questions.filter(({ roles = [] }) => roles.includes(id)).length;
			assert.ok(count >= 25 && count < questions.length, `${id} selects ${count} questions.`);
		}
		assert.deepEqual(questions.filter(({ roles = [] }) => roles.length === 0).map(({ id }) => id), []);
	});

	it('has roles that choose by categories, tags and kinds that there are', async () => {
		const { manifest, questions } = await bundledBank();

		const idle = manifest.roles.flatMap(({ id, choices }) => choices.flatMap(({ categories = [], tags = [], kinds = [] }) => {
			const within = questions.filter(({ category }) => categories.length === 0 || categories.includes(category));
			return [
				...categories.filter(name => !questions.some(({ category }) => category === name)),
				...tags.filter(tag => !within.some(question => question.tags?.includes(tag))),
				...kinds.filter(kind => !within.some(question => question.kind === kind)),
			].map(name => `${id}: ${name}`);
		}));
		assert.deepEqual(idle, []);
	});

	it('has reference tables whose rows can be told apart', async () => {
		const { reference } = await bundledBank();

		assert.ok(reference.length >= 12);
		for (const { id, rows } of reference) {
			const names = rows.map(({ quantity }) => quantity);
			assert.ok(rows.length >= 2, `${id} has ${rows.length} rows.`);
			assert.deepEqual(names.filter((name, at) => names.indexOf(name) !== at), [], id);
			assert.ok(rows.every(({ quantity, value, note }) => [quantity, value, note].every(text => text?.trim() !== '')), id);
		}
	});

	it('has no notes of its writers in it', async () => {
		const { files } = await bundledBank();

		assert.deepEqual(files.filter(({ text }) => /\(checked\b/.test(text)).map(({ name }) => name), []);
	});

	it('is counted in its README', () => {
		const { status, stderr } = spawnSync(process.execPath, ['scripts/bankReadme.mjs', '--check'], { cwd: repository, encoding: 'utf8' });

		assert.equal(status, 0, stderr);
	});
});
