import assert from 'node:assert/strict';
import { missingFacet } from '../../../../src/core/lint/rules/missingFacet';
import { pointsAt, says, yaml } from '../helpers';

const all = ['difficulty: easy', 'kind: concept', 'tags: [a]', 'minutes: 5', 'asOf: 2026-11'];
const bank = (lines: readonly string[]) => yaml(['question: One?', ...lines].join('\n'));

describe('missing-facet', () => {
	it('is content when all are there', () => {
		assert.deepEqual(says(missingFacet, bank(all)), []);
	});

	for (const line of all) {
		it(`misses ${line}`, () => {
			const lines = bank(all.filter(other => other !== line));

			assert.deepEqual(pointsAt(missingFacet, lines), ['One?']);
			assert.ok(says(missingFacet, lines).join().includes(line.slice(0, line.indexOf(':'))));
		});
	}

	it('points at minutes and months that can\'t be meant', () => {
		assert.deepEqual(pointsAt(missingFacet, bank([...all.slice(0, 3), 'minutes: 45', 'asOf: 2026-13'])), ['45', '2026-13']);
	});
});
