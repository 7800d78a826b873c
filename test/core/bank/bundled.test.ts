import assert from 'node:assert/strict';
import { readBundledBank } from '../../../src/core/bank/bundled';

const manifest = `
title: Dry Run
categories: [functions, types]
roles:
- { id: frontend, title: Frontend, choices: [{ categories: [Functions], difficulties: [easy, hard] }, { tags: [sets] }] }
tags: [scope, this]
`;

const folder: Readonly<Record<string, string>> = {
	'bank.yaml': manifest,
	'functions.yaml': 'title: Functions\nquestions:\n- { id: closures, question: What is a closure? }\n- { id: this, question: What is this?, colour: red }\n',
	'types.yaml': 'title: Types\nquestions:\n- { id: never, question: What is never for? }\nreference:\n- { id: sizes, title: Sizes, rows: [{ quantity: int, value: 32 bits }] }\n',
};

function read(changes: Readonly<Record<string, string>> = {}) {
	const files = { ...folder, ...changes };
	return readBundledBank(name => name in files ? Promise.resolve(files[name] ?? '') : Promise.reject(new Error(`There is no ${name}.`)));
}

describe('readBundledBank', () => {
	it('reads the categories in the order of its manifest', async () => {
		const { questions } = await read();

		assert.deepEqual(questions.map(({ id, category }) => [id, category]), [['closures', 'Functions'], ['this', 'Functions'], ['never', 'Types']]);
	});

	it('gives the manifest with its roles and tags', async () => {
		const { title, roles, tags } = (await read()).manifest;

		assert.equal(title, 'Dry Run');
		assert.deepEqual(roles, [{ id: 'frontend', title: 'Frontend', choices: [{ categories: ['Functions'], difficulties: ['easy', 'hard'] }, { tags: ['sets'] }] }]);
		assert.deepEqual(tags, ['scope', 'this']);
	});

	it('leaves the places in the files out of the questions', async () => {
		const { questions } = await read();

		assert.ok(questions.every(question => !('span' in question)));
		assert.equal(questions[1]?.line, 4);
	});

	it('names the roles of each question: those that it writes and those that choose it, in the order of the manifest', async () => {
		const roles = '- { id: backend, title: Backend, choices: [{ categories: [Types] }] }\n- { id: frontend, title: Frontend, choices: [{ tags: [sets] }] }';
		const { questions } = await read({
			'bank.yaml': manifest.replace(/- \{ id: frontend.*/, roles),
			'types.yaml': 'title: Types\nquestions:\n- { question: Both?, tags: [sets] }\n- { question: One? }\n- { question: Both too?, roles: [frontend] }\n',
		});

		assert.deepEqual(questions.slice(2).map(question => question.roles), [['backend', 'frontend'], ['backend'], ['backend', 'frontend']]);
		assert.ok(!('roles' in questions[0]!));
	});

	it('gives the files as they were read, for the linter', async () => {
		const { files } = await read();

		assert.deepEqual(files.map(({ name }) => name), ['functions.yaml', 'types.yaml']);
		assert.equal(files[1]?.text, folder['types.yaml']);
		assert.deepEqual(files[1]?.reading.questions.map(({ id }) => id), ['never']);
	});

	it('gathers the tables of all files', async () => {
		const { reference } = await read();

		assert.deepEqual(reference.map(table => table.id), ['sizes']);
	});

	it('names the file of each problem, at its place', async () => {
		const { problems } = await read();

		const [problem] = problems;
		assert.equal(problems.length, 1);
		assert.equal(problem?.file, 'functions.yaml');
		assert.equal(folder['functions.yaml']?.slice(problem.span.start, problem.span.end), 'colour');
	});

	it('rejects a manifest that is not of its form', async () => {
		await assert.rejects(read({ 'bank.yaml': 'title: Dry Run' }));
		await assert.rejects(read({ 'bank.yaml': `${manifest}colour: red` }));
		await assert.rejects(read({ 'bank.yaml': manifest.replace('[easy, hard]', '[heavy]') }));
		await assert.rejects(read({ 'bank.yaml': manifest.replace('{ tags: [sets] }', '{}') }));
	});

	it('rejects a category without a file', async () => {
		await assert.rejects(read({ 'bank.yaml': manifest.replace('types', 'tests') }), /There is no tests\.yaml/);
	});
});
