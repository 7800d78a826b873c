import assert from 'node:assert/strict';
import fc from 'fast-check';
import { writeLine } from '../../../src/core/progress/line';
import { addEntry, attemptsAmong, readHistory, readIfThere, readLog, type Entries } from '../../../src/core/progress/log';
import { aLoggedAttempt, anEntry } from '../../support/builders';
import { memoryFiles } from '../../support/memoryFiles';
import { anyEntries } from './arbitraries';

const pause = () => Promise.resolve();
const attempt = aLoggedAttempt();

describe('the log', () => {
	it('has each entry once, wherever and however often it stands', async () => {
		const [a, b, c] = ['a', 'b', 'c'].map(id => anEntry({ id }));
		const files = memoryFiles([
			['2026-11.jsonl', writeLine(a!) + writeLine(b!)], ['pending-w-0.jsonl', writeLine(b!) + writeLine(c!)],
			['damaged-811c9dc5-2026-11.jsonl', writeLine(anEntry({ id: 'd' }))], ['reset-2026-11-21-09-00-00-a.jsonl', writeLine(anEntry({ id: 'e' }))],
		]);

		assert.deepEqual([...(await readLog(files, pause)).keys()], ['a', 'b', 'c']);
	});

	it('prefers the line that tells of the attempt, whichever comes first', () => {
		for (const lines of [[anEntry(), anEntry({ attempt })], [anEntry({ attempt }), anEntry()]]) {
			const entries: Entries = new Map();
			lines.forEach(line => addEntry(entries, line));

			assert.deepEqual([...entries.values()], [anEntry({ attempt })]);
		}
	});

	it('says whether an entry is news', () => {
		const entries: Entries = new Map();

		assert.deepEqual([anEntry(), anEntry(), anEntry({ attempt }), anEntry({ attempt }), anEntry()].map(entry => addEntry(entries, entry)), [true, false, true, false, false]);
	});

	it('pauses within a long file', async () => {
		let pauses = 0;
		const text = Array.from({ length: 1_200 }, (_, i) => writeLine(anEntry({ id: `w-${i}` }))).join('');

		const entries = await readLog(memoryFiles([['2026-11.jsonl', text]]), () => {
			pauses++;
			return Promise.resolve();
		});

		assert.deepEqual([entries.size, pauses], [1_200, 2]);
	});

	it('takes a file that is gone for merged, and tells of one that cannot be read', async () => {
		const files = memoryFiles([['a.jsonl', 'text']]);

		assert.deepEqual([await readIfThere(files, 'a.jsonl'), await readIfThere(files, 'b.jsonl')], ['text', undefined]);
		files.read = () => Promise.reject(new Error('Input/output error.'));
		await assert.rejects(readIfThere(files, 'a.jsonl'), /Input/);
	});
});

describe('the history of a question', () => {
	it('is its attempts in the whole log, whatever else the log holds', async () => {
		await fc.assert(fc.asyncProperty(anyEntries, fc.nat({ max: 8 }), async (entries, cut) => {
			const texts = [entries.slice(0, cut), entries.slice(cut)].map(part => part.map(writeLine).join(''));
			const files = memoryFiles([['2026-11.jsonl', texts[0]!], ['pending-w-0.jsonl', texts[1]!]]);

			for (const key of ['bank/a', 'bank/b', 'bank/c']) {
				assert.deepEqual(await readHistory(files, key), attemptsAmong(entries.filter(entry => entry.key === key)));
			}
		}), { numRuns: 40 });
	});

	it('is not fooled by an answer that quotes the log', async () => {
		const text = `"key":"bank/closures" ${JSON.stringify({ key: 'bank/closures' })}`;
		const files = memoryFiles([['2026-11.jsonl', writeLine(anEntry({ id: 'a', key: 'bank/other', attempt: aLoggedAttempt({ text }) })) + writeLine(anEntry({ id: 'b', attempt }))]]);

		assert.deepEqual((await readHistory(files, 'bank/closures')).map(entry => entry.id), ['b']);
	});

	it('reads a last line without its line feed, and passes over a damaged one', async () => {
		const lines = ['a', 'b'].map(id => writeLine(anEntry({ id, attempt })));
		const files = memoryFiles([['2026-11.jsonl', `${lines[0]!.replace('good', 'easy')}${lines[1]!.trimEnd()}`]]);

		assert.deepEqual((await readHistory(files, 'bank/closures')).map(entry => entry.id), ['b']);
	});
});
