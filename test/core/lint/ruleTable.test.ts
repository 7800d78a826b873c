import assert from 'node:assert/strict';
import { ruleTable } from '../../../src/core/lint/ruleTable';
import { duplicateId } from '../../../src/core/lint/rules/duplicateId';
import { missingFacet } from '../../../src/core/lint/rules/missingFacet';

describe('The table of rules', () => {
	it('says a rule\'s name, severity and summary, and whether only full questions are asked', () => {
		assert.deepEqual(ruleTable([duplicateId, missingFacet], [{ name: 'no-questions', severity: 'warning', summary: 'None.' }]), [
			['duplicate-id', 'error', duplicateId.summary],
			['missing-facet', 'warning, full profile', missingFacet.summary],
			['no-questions', 'warning', 'None.'],
		]);
	});
});
