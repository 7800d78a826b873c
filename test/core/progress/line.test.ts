import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Entry } from '../../../src/core/progress/entry';
import { readLine, readLines, writeLine } from '../../../src/core/progress/line';
import { checksum } from '../../../src/core/text/checksum';
import { aLoggedAttempt, aMemory, anEntry } from '../../support/builders';
import { anyEntries, anyEntry } from './arbitraries';

const withoutEnd = (line: string): string => line.slice(0, -1);

/** A line that is whole, whatever stands in it. */
function sealed(value: unknown): string {
	const body = JSON.stringify(value);
	return `${body.slice(0, -1)},"sum":"${checksum(body)}"}`;
}

describe('a line of the log', () => {
	it('gives back the entry that was written', () => {
		fc.assert(fc.property(anyEntry, entry => {
			assert.deepEqual(readLine(withoutEnd(writeLine(entry))), entry);
		}), { numRuns: 50 });
	});

	it('is one line, ended by a line feed, whatever a person has typed', () => {
		fc.assert(fc.property(anyEntry, entry => {
			assert.equal(writeLine(entry).indexOf('\n'), writeLine(entry).length - 1);
		}), { numRuns: 50 });
	});

	it('keeps an answer with the line separators that word processors leave', () => {
		const entry = anEntry({ attempt: aLoggedAttempt({ text: 'one\u2028two\u2029three' }) });

		assert.deepEqual(readLine(withoutEnd(writeLine(entry))), entry);
	});

	it('keeps an answer that looks like the end of a line', () => {
		const entry = anEntry({ attempt: aLoggedAttempt({ text: '","sum":"00000000"}' }) });

		assert.deepEqual(readLine(withoutEnd(writeLine(entry))), entry);
	});

	it('is JSON that any tool can read', () => {
		const parsed = JSON.parse(writeLine(anEntry())) as Entry & { sum: string };

		assert.equal(parsed.key, 'bank/closures');
		assert.match(parsed.sum, /^[0-9a-f]{8}$/);
	});

	it('is refused when any one character of it has changed', () => {
		fc.assert(fc.property(anyEntry, fc.nat(), fc.integer({ min: 1, max: 0xffff }), (entry, place, change) => {
			const line = withoutEnd(writeLine(entry));
			const at = place % line.length;
			const changed = line.slice(0, at) + String.fromCharCode(line.charCodeAt(at) ^ change) + line.slice(at + 1);

			assert.equal(readLine(changed), undefined);
		}));
	});

	it('is refused when any one character is missing or too many', () => {
		fc.assert(fc.property(anyEntry, fc.nat(), fc.constantFrom('"', ' ', '0', '}', '\n', '\u2028'), (entry, place, more) => {
			const line = withoutEnd(writeLine(entry));
			const at = place % line.length;

			assert.equal(readLine(line.slice(0, at) + line.slice(at + 1)), undefined);
			assert.equal(readLine(line.slice(0, at) + more + line.slice(at)), undefined);
		}));
	});

	it('is refused when it was cut off anywhere', () => {
		const line = withoutEnd(writeLine(anEntry()));

		for (let length = 0; length < line.length; length++) {
			assert.equal(readLine(line.slice(0, length)), undefined);
		}
	});

	const impossible: readonly (readonly [string, unknown])[] = [
		['no question', { ...anEntry(), key: '' }],
		['no id', { ...anEntry(), id: undefined }],
		['a negative order', { ...anEntry(), n: -1 }],
		['a broken order', { ...anEntry(), n: 0.5 }],
		['an unknown grade', anEntry({ after: { grade: 'perfect' as 'good' } })],
		['an impossible memory', anEntry({ after: { memory: aMemory({ difficulty: 11 }) } })],
		['no standing', { ...anEntry(), after: undefined }],
		['a list for an entry', [1, 2]],
	];
	for (const [what, value] of impossible) {
		it(`is refused with ${what}, though its checksum is right`, () => {
			assert.equal(readLine(sealed(value)), undefined);
		});
	}

	it('is refused when its checksum is that of something else than JSON', () => {
		const body = '{"id":"a"';

		assert.equal(readLine(`${body},"sum":"${checksum(`${body}}`)}"}`), undefined);
		assert.equal(readLine(`{oops,"sum":"${checksum('{oops}')}"}`), undefined);
	});

	it('leaves out what a later version may have added', () => {
		assert.deepEqual(readLine(sealed({ ...anEntry(), mood: 'cheerful' })), anEntry());
	});
});

describe('readLines', () => {
	it('gives every entry of a file in order', () => {
		fc.assert(fc.property(anyEntries, entries => {
			assert.deepEqual(readLines(entries.map(writeLine).join('')), { entries, damaged: [] });
		}), { numRuns: 25 });
	});

	it('counts the lines that it cannot read, and gives the others', () => {
		const first = anEntry({ id: 'a' });
		const last = anEntry({ id: 'c' });
		const text = `${writeLine(first)}${writeLine(anEntry({ id: 'b' })).replace('good', 'easy')}\u0000\u0000\n${writeLine(last)}`;

		assert.deepEqual(readLines(text), { entries: [first, last], damaged: [2, 3] });
	});

	it('finds nothing wrong with blank lines and a missing last line feed', () => {
		const text = `\n${writeLine(anEntry())}\n  \n${withoutEnd(writeLine(anEntry({ id: 'b' })))}`;

		assert.equal(readLines(text).entries.length, 2);
		assert.deepEqual(readLines(text).damaged, []);
	});

	it('finds nothing in an empty file', () => {
		assert.deepEqual(readLines(''), { entries: [], damaged: [] });
	});

	it('loses two entries, not three, when the line feed between two is damaged', () => {
		const text = ['a', 'b', 'c'].map(id => writeLine(anEntry({ id }))).join('');
		const between = text.indexOf('\n');

		const { entries, damaged } = readLines(`${text.slice(0, between)}x${text.slice(between + 1)}`);

		assert.deepEqual(entries.map(entry => entry.id), ['c']);
		assert.deepEqual(damaged, [1]);
	});

	it('never throws and never invents an entry', () => {
		fc.assert(fc.property(fc.array(fc.constantFrom('{', '}', '"', ',"sum":"', '811c9dc5', '\n', 'null', '{}', ':')), parts => {
			assert.deepEqual(readLines(parts.join('')).entries, []);
		}));
	});
});
