import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareAnswer, markWords, suggestedPoints } from '../../../src/core/practice/compare';

const points = ['It routes requests to services', 'It checks tokens before anything else', 'It counts requests per client'];

describe('compareAnswer', () => {
	it('suggests the points whose words an answer has, and names the words', () => {
		const [routes, checks, counts] = compareAnswer('The gateway checks the token first, then routing sends each request to its service.', points);

		assert.deepEqual([routes?.isSuggested, checks?.isSuggested, counts?.isSuggested], [true, true, false]);
		assert.deepEqual(routes?.words, ['routes', 'requests', 'services']);
	});

	it('suggests nothing for an empty answer, or for one made of common words', () => {
		assert.deepEqual(suggestedPoints('', points), []);
		assert.deepEqual(suggestedPoints('It is what it is, and so on.', points), []);
	});

	it('does not take one word for a whole point', () => {
		assert.deepEqual(suggestedPoints('requests', points), []);
	});

	it('takes the one word of a point that has no other', () => {
		assert.deepEqual(suggestedPoints('I would use locality.', ['Locality', 'Coherence']), [0]);
	});

	it('gives little for the words of the question', () => {
		const question = 'How does the gateway count requests per client?';

		assert.deepEqual(suggestedPoints('It does count requests per client at the gateway.', ['The gateway counts requests in a sliding window'], question), []);
		assert.deepEqual(suggestedPoints('With a sliding window.', ['The gateway counts requests in a sliding window'], question), [0]);
	});

	it('gives less for a word that many key points have', () => {
		const shared = ['Cache prices in memory', 'Cache sessions in Redis', 'Cache pages at the edge'];

		const [prices] = compareAnswer('cache', shared);
		const [redis] = compareAnswer('prices', shared);

		assert.ok((prices?.share ?? 1) < (redis?.share ?? 0));
	});

	it('finds the words of code', () => {
		assert.deepEqual(suggestedPoints('I store `idempotencyKey` under a unique index', ['An idempotency key with a unique constraint']), [0]);
	});

	it('compares Chinese and Japanese', () => {
		assert.deepEqual(suggestedPoints('先检查令牌，再转发请求。', ['检查令牌', '统计流量']), [0]);
		assert.deepEqual(suggestedPoints('キャッシュを無効にする', ['キャッシュを無効化する', '負荷を分散する']), [0]);
	});

	it('suggests nothing for a key point without words', () => {
		assert.deepEqual(compareAnswer('anything', ['—', '']), [{ share: 0, words: [], isSuggested: false }, { share: 0, words: [], isSuggested: false }]);
	});

	const anyText = fc.array(fc.constantFrom('the', 'routes', 'request', 'checks', 'Token', 'token_check', '缓存', 'edge', '—', 'client', 'service', 'a', 'counted'), { maxLength: 8 }).map(each => each.join(' '));
	const anyPoints = fc.array(anyText, { minLength: 1, maxLength: 4 });

	it('gives every point a share between nothing and all, and words of its own', () => {
		fc.assert(fc.property(anyText, anyPoints, anyText, (answer, keyPoints, question) => {
			const likenesses = compareAnswer(answer, keyPoints, question);

			assert.equal(likenesses.length, keyPoints.length);
			likenesses.forEach(({ share, words }, i) => {
				assert.ok(share >= 0 && share <= 1);
				assert.ok(words.every(word => keyPoints[i]?.includes(word)));
			});
		}), { numRuns: 80 });
	});

	it('is sure of a point that is repeated word by word', () => {
		fc.assert(fc.property(anyPoints, anyText, (keyPoints, question) => {
			keyPoints.forEach((point, i) => {
				const likeness = compareAnswer(point, keyPoints, question)[i];
				assert.equal(likeness?.share === 1, likeness?.isSuggested);
				assert.equal(likeness?.isSuggested, likeness?.words.length !== 0);
			});
		}), { numRuns: 60 });
	});

	it('never takes a suggestion back because more was said', () => {
		fc.assert(fc.property(anyText, anyText, anyPoints, (answer, more, keyPoints) => {
			const before = compareAnswer(answer, keyPoints);
			const after = compareAnswer(`${answer} ${more}`, keyPoints);

			before.forEach((likeness, i) => {
				assert.ok((after[i]?.share ?? 0) >= likeness.share - 1e-9);
				assert.ok(!likeness.isSuggested || after[i]?.isSuggested);
			});
		}), { numRuns: 80 });
	});
});

describe('markWords', () => {
	const mark = (answer: string) => markWords(answer, compareAnswer(answer, points));

	it('marks the words that speak for a suggested point', () => {
		const hits = mark('It is routing each request, to a service (of ours).').filter(piece => piece.isHit);

		assert.deepEqual(hits.map(piece => piece.text), ['routing', 'request', 'service']);
	});

	it('marks nothing when nothing is suggested', () => {
		assert.deepEqual(mark('Requests.'), [{ text: 'Requests.', isHit: false }]);
		assert.deepEqual(mark(''), []);
	});

	it('loses nothing of the answer', () => {
		fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'token', 'checks ', '_', '令', '\ud800', '.'), maxLength: 12 }), answer => {
			assert.equal(mark(answer).map(piece => piece.text).join(''), answer);
		}), { numRuns: 60 });
	});
});
