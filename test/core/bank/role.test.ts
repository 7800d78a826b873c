import assert from 'node:assert/strict';
import * as v from 'valibot';
import type { Question } from '../../../src/core/bank/question';
import { inRole, roleSchema, type Role } from '../../../src/core/bank/role';
import { anOutline } from '../../support/builders';

const aRole = (...choices: Role['choices']): Role => ({ id: 'frontend', title: 'Frontend', choices });

describe('inRole', () => {
	it('takes a question that meets every part of a choice', () => {
		const role = aRole({ categories: ['Functions'], tags: ['scope', 'this'], kinds: ['concept'], difficulties: ['easy', 'medium'] });
		const met: Partial<Question> = { category: 'Functions', tags: ['closures', 'scope'], kind: 'concept', difficulty: 'medium' };

		assert.ok(inRole(role, anOutline(met)));
		assert.ok(!inRole(role, anOutline({ ...met, category: 'Types' })));
		assert.ok(!inRole(role, anOutline({ ...met, tags: ['closures'] })));
		assert.ok(!inRole(role, anOutline({ ...met, kind: 'design' })));
		assert.ok(!inRole(role, anOutline({ ...met, difficulty: 'hard' })));
	});

	it('takes a question that meets any one of several choices', () => {
		const role = aRole({ categories: ['Types'] }, { tags: ['scope'] });

		assert.ok(inRole(role, anOutline({ category: 'Types' })));
		assert.ok(inRole(role, anOutline({ tags: ['scope'] })));
		assert.ok(!inRole(role, anOutline({ category: 'Functions', tags: ['this'] })));
	});

	it('takes a question that names the role itself', () => {
		assert.ok(inRole(aRole({ categories: ['Types'] }), anOutline({ roles: ['backend', 'frontend'] })));
		assert.ok(!inRole(aRole({ categories: ['Types'] }), anOutline({ roles: ['backend'] })));
	});

	it('takes no question of unknown difficulty or kind where the choice asks for one', () => {
		assert.ok(!inRole(aRole({ difficulties: ['easy', 'medium', 'hard'] }), anOutline()));
		assert.ok(!inRole(aRole({ kinds: ['concept'] }), anOutline()));
	});

	it('takes nothing when there is no choice', () => {
		assert.ok(!inRole(aRole(), anOutline({ difficulty: 'easy' })));
	});
});

describe('roleSchema', () => {
	it('refuses a choice that asks for nothing, since it would choose everything', () => {
		assert.ok(v.is(roleSchema, aRole({ tags: ['scope'] })));
		assert.ok(!v.is(roleSchema, aRole({})));
	});

	it('refuses parts and difficulties that it does not know', () => {
		assert.ok(!v.is(roleSchema, { ...aRole(), choices: [{ companies: ['any'] }] }));
		assert.ok(!v.is(roleSchema, { ...aRole(), choices: [{ difficulties: ['heavy'] }] }));
	});
});
