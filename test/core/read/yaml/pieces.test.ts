import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Reading } from '../../../../src/core/read/reading';
import { findList } from '../../../../src/core/read/yaml/findList';
import { readYamlBank, readYamlInSteps } from '../../../../src/core/read/yaml/readYamlBank';

function done<T>(steps: Generator<void, T>): { readonly value: T; readonly steps: number } {
	for (let count = 1; ; count++) {
		const step = steps.next();
		if (step.done) {
			return { value: step.value, steps: count };
		}
	}
}

/** As a long text is read: each entry a piece of its own. */
const inPieces = (text: string): Reading => done(readYamlInSteps(text, 0, 1)).value;

const placeIn = (text: string) => done(findList(text)).value;
const pieceTexts = (text: string) => {
	const place = placeIn(text);
	return place?.entries.map((start, at) => text.slice(start, place.entries[at + 1] ?? place.end));
};

describe('The list of a YAML bank', () => {
	it('is found under its key, up to the next one', () => {
		const text = 'title: Bread\nquestions:\n  # first\n  - question: Why salt?\n    answer: |\n      - no entry\n\n  - Why yeast?\nreference: []\n';

		assert.deepEqual(pieceTexts(text), ['  - question: Why salt?\n    answer: |\n      - no entry\n\n', '  - Why yeast?\n']);
		assert.equal(text.slice(placeIn(text)?.key).split('\n')[0], 'questions:');
	});

	it('is found at the top, and without an indent under its key', () => {
		assert.deepEqual(pieceTexts('\ufeff---\n- Why salt?\n-\n  q: Why yeast?'), ['- Why salt?\n', '-\n  q: Why yeast?']);
		assert.deepEqual(pieceTexts('QS: # all\r\n- Why?\r\nother: 1\r\n'), ['- Why?\r\n']);
	});

	it('is not looked for where it could be another', () => {
		for (const text of [
			'', 'questions: [Why?]\n', '[Why?]\n', 'questions:\n  why: 1\n', '%YAML 1.2\n---\n- Why?\n', '- Why?\n---\n- How?\n', 'questions:\n- Why?\nother: 1\n---\n- How?\n',
			'- Why?\nother: 1\n', 'title: Bread\n- Why?\n', 'title: Bread\n---\n- Why?\n',
		]) {
			assert.equal(placeIn(text), undefined, text);
		}
	});
});

describe('A long YAML bank', () => {
	const bank = 'title: Bread\nquestions:\n  - question: Why salt?\n    answer: |\n      - Taste.\n\n  - question: Why yeast?\n    bread: yes\n  - id: x\n    answer: Nothing.\nreference:\n  - title: T\n    columns: 3\n';

	it('reads as a short one does, with the same problems at the same places', () => {
		const whole = readYamlBank(bank);

		const byPlace = ({ problems }: Reading) => [...problems].sort((a, b) => a.span.start - b.span.start);
		assert.deepEqual({ ...inPieces(bank), problems: [] }, { ...whole, problems: [] });
		assert.deepEqual(byPlace(inPieces(bank)), byPlace(whole));
		assert.equal(whole.problems.length, 3);
	});

	it('takes many steps', () => {
		const text = Array.from({ length: 50 }, (_, at) => `- question: Why ${at}?\n`).join('');

		assert.ok(done(readYamlInSteps(text, 0, 1)).steps > 50);
		assert.equal(done(readYamlInSteps(text, 0, 1)).value.questions[49]?.line, 50);
	});

	it('loses only the entry that is not valid', () => {
		const text = '- question: Why salt?\n- question: "Why yeast?\n  answer: b\n- question: Why wait?\n';

		const { questions, problems } = done(readYamlInSteps(text, 0, 1000)).value;

		assert.deepEqual(questions.filter(({ question }) => question.startsWith('Why')).map(({ question, line }) => [question, line]).filter(([, line]) => line !== 2), [['Why salt?', 1], ['Why wait?', 4]]);
		assert.ok(problems.every(({ code, span }) => code !== 'invalid-yaml' || text.slice(0, span.start).split('\n').length <= 4));
		assert.ok(problems.some(({ code }) => code === 'invalid-yaml'));
	});

	it('is parsed as a whole where an alias reaches into another entry', () => {
		const text = '- question: &a Why salt?\n  answer: "Taste, *mostly*"\n- question: *a\n  answer: "It is *salty*."\n';

		assert.deepEqual(inPieces(text), readYamlBank(text));
		assert.equal(inPieces(text).questions[1]?.question, 'Why salt?');
	});

	const word = fc.stringMatching(/^[A-Za-z*&#:'"|>\-[\]{}, ?\n]{1,30}$/);
	const entry = fc.oneof(word, fc.record({ question: word, answer: word, tags: fc.array(word, { maxLength: 2 }), other: word }, { requiredKeys: ['question'] }));

	it('reads as a short one does, whatever its entries hold', () => {
		fc.assert(fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.nat(80), (entries, isAtTop, piece) => {
			const text = stringify(isAtTop ? entries : { title: 'T', questions: entries, category: 'C' });

			const { value } = done(readYamlInSteps(text, 0, piece));

			assert.deepEqual(value, readYamlBank(text));
		}), { numRuns: 150 });
	});

	it('never throws, and every place lies within the text', () => {
		fc.assert(fc.property(fc.array(fc.constantFrom('- ', '-', 'questions:', '\n', '  ', 'a: b', '"', '*a', '&a ', '#', '|', '---', '\t', 'x', '{', ']'), { maxLength: 30 }), parts => {
			const text = parts.join('');
			for (const { span } of inPieces(text).problems) {
				assert.ok(span.start >= 0 && span.start <= text.length, JSON.stringify(text));
			}
		}), { numRuns: 300 });
	});
});
