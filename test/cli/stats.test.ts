import assert from 'node:assert/strict';
import { machine } from './machine';

const files = {
	'bank/a.yaml': 'title: Bread\nquestions:\n  - question: Why salt?\n    answer: It tastes.\n    difficulty: easy\n    kind: concept\n  - question: Why yeast?\n',
	'bank/b.yaml': 'title: Cake\nquestions:\n  - question: Why eggs?\n    answer: They hold.\n    difficulty: hard\n',
};

describe('dryrun stats', () => {
	it('counts by category and difficulty, and by kind', () => {
		const cli = machine(files);

		assert.equal(cli.run('stats', 'bank'), 0);
		const [byCategory = '', byKind = ''] = cli.out().split('\n\n');
		assert.deepEqual(byCategory.split('\n').map(line => line.split(/ +/).join(' ')), [
			'Category questions easy medium hard unrated unanswered drafts words',
			'Bread 2 1 0 0 1 1 0 6',
			'Cake 1 0 0 1 0 0 0 4',
			'Total 3 1 0 1 1 1 0 10',
		]);
		assert.deepEqual(byKind.trimEnd().split('\n').map(line => line.split(/ +/).join(' ')), ['Kind questions easy medium hard unrated', 'concept 1 1 0 0 0', '(none) 2 0 0 1 1']);
	});

	it('says the same as JSON', () => {
		const cli = machine(files);

		assert.equal(cli.run('stats', '--format', 'json', 'bank'), 0);
		const { files: count, questions, categories } = JSON.parse(cli.out()) as { files: number; questions: number; categories: readonly { category: string; words: number; kinds: readonly object[] }[] };
		assert.deepEqual([count, questions, categories.map(({ category, words }) => [category, words])], [2, 3, [['Bread', 6], ['Cake', 4]]]);
		assert.deepEqual(categories[1]?.kinds, [{ kind: '', easy: 0, medium: 0, hard: 1, none: 0 }]);
	});

	it('ends with 2 without a path, for one that leads nowhere and for an unknown format', () => {
		assert.deepEqual([[], ['nowhere'], ['--format', 'xml', 'bank']].map(args => machine(files).run('stats', ...args)), [2, 2, 2]);
	});
});
