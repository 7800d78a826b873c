import assert from 'node:assert/strict';
import { dayOf } from '../../src/core/schedule/day';
import { writeLine } from '../../src/core/progress/line';
import { writeExport } from '../../src/core/progress/transfer';
import { aLoggedAttempt, aMemory, anEntry, day, morning } from '../support/builders';
import { machine } from './machine';

const entries = [
	anEntry({ id: 'a', key: 'bank/a', attempt: aLoggedAttempt(), after: { grade: 'good', memory: aMemory({ due: morning - day }) } }),
	anEntry({ id: 'b', key: 'bank/b', attempt: aLoggedAttempt({ grade: 'again' }), after: { grade: 'again', memory: aMemory({ lapses: 2 }) } }),
];
const exported = writeExport(entries, morning);

describe('dryrun progress', () => {
	it('prints how one stands, reviews by day and what is weak', () => {
		const cli = machine({ 'mine.jsonl': exported });

		assert.equal(cli.run('progress', 'mine.jsonl'), 0);
		const lines = cli.out().split('\n').map(line => line.trim().split(/ {2,}/).join(' | '));
		assert.deepEqual(lines.slice(0, 2), ['Questions | 2', 'due | 1']);
		assert.ok(lines.includes('Reviews | 2') && lines.includes('Due today | 1'));
		assert.deepEqual(lines.slice(-6), ['Day | reviews | recalled', `${dayOf(morning).name} | 2 | 50 %`, '', 'Weakest | lapses | reviews | last', 'bank/b | 2 | 3 | again', '']);
	});

	it('says the same as JSON, also from standard input', () => {
		const cli = machine({}, exported);

		assert.equal(cli.run('progress', '--format', 'json', '-'), 0);
		const { questions, reviews, weakest } = JSON.parse(cli.out()) as Record<string, unknown>;
		assert.deepEqual([questions, reviews, weakest], [2, 2, [{ key: 'bank/b', lapses: 2, reviews: 3, grade: 'again' }]]);
	});

	it('reads the files of a log, each entry once', () => {
		const cli = machine({ 'log/2026-11.jsonl': entries.map(writeLine).join(''), 'log/pending-a-0.jsonl': writeLine(entries[0]!), 'log/reset-2026-11-21-09-00-00-a.jsonl': 'old', 'log/notes.txt': 'mine' });

		assert.equal(cli.run('progress', '-f', 'json', 'log/'), 0);
		assert.equal((JSON.parse(cli.out()) as { reviews: number }).reviews, 2);
	});

	it('tells damaged lines, prints the rest and ends with 1', () => {
		const cli = machine({ 'mine.jsonl': exported.replace('"n":1', '"n":2').slice(0, -60) });

		assert.equal(cli.run('progress', 'mine.jsonl'), 1);
		assert.equal(cli.err(), 'mine.jsonl:2: error: the line is damaged\nmine.jsonl:3: error: the line is damaged\n');
		assert.match(cli.out(), /^Questions +0\n/);
	});

	it('tells of lines that are missing at the end', () => {
		const cli = machine({ 'mine.jsonl': exported.split('\n').slice(0, 2).join('\n') });

		assert.equal(cli.run('progress', 'mine.jsonl'), 1);
		assert.equal(cli.err(), 'mine.jsonl: error: the file ends too early, lines missing: 1\n');
	});

	for (const [what, args, message] of [
		['without a path', [], /needs a file/], ['for one that leads nowhere', ['nowhere'], /nothing found at nowhere/], ['for an unknown format', ['-f', 'xml', 'mine.jsonl'], /no format "xml"\. The formats are: text, json/],
		['for something else', ['bank.yaml'], /is not progress/], ['for a later version', ['later.jsonl'], /later version of Dry Run \(form 9\)/], ['for a folder without a log', ['docs'], /docs has no log files/],
	] as const) {
		it(`ends with 2 ${what}`, () => {
			const cli = machine({ 'mine.jsonl': exported, 'bank.yaml': 'questions: []', 'later.jsonl': exported.replace('"version":1', '"version":9'), 'docs/a.md': '' });

			assert.equal(cli.run('progress', ...args), 2);
			assert.match(cli.err(), message);
		});
	}
});
