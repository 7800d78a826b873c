import assert from 'node:assert/strict';
import { brokenLink } from '../../../../src/core/lint/rules/brokenLink';
import { pointsAt, says, yaml } from '../helpers';

const answer = (text: string) => yaml(`question: One?\nanswer: |\n  ${text}`);

describe('broken-link', () => {
	for (const target of [
		'htps://arxiv.org', 'https:/arxiv.org', 'https://', 'https://nowhere', 'http//x.org', 'www.x.org',
		'javascript:alert(1)', 'command:x', 'file:///etc', 'mailto:me', 'a b.md',
	]) {
		it(`points at ${target}`, () => {
			assert.deepEqual(pointsAt(brokenLink, answer(`See [it](${target}).`)), [target]);
		});
	}

	for (const target of [
		'https://arxiv.org/abs/1706.03762', 'http://localhost:8080/x', 'https://[::1]/', 'https://de.wikipedia.org/wiki/Straße_(Ort)',
		'other.md#part', '#part', 'mailto:a@b.org', '<a b.md>', 'https://x.org "Title"',
	]) {
		it(`lets ${target} stand`, () => {
			assert.deepEqual(pointsAt(brokenLink, answer(`See [it](${target}).`)), []);
		});
	}

	it('points at a source, and at a link without an address', () => {
		assert.deepEqual(pointsAt(brokenLink, yaml('question: One?\nsources: [{ title: T, url: "arxiv:1706" }]')), ['arxiv:1706']);
		assert.deepEqual(says(brokenLink, answer('[it]()')), ['This link is broken: it has no address.']);
	});

	it('looks for no links in code', () => {
		assert.deepEqual(pointsAt(brokenLink, answer('`[a](b c)` and `` `[a]() ``')), []);
	});
});
