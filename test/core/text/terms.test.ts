import assert from 'node:assert/strict';
import fc from 'fast-check';
import { termsOf } from '../../../src/core/text/terms';

const words = (text: string) => termsOf(text).map(term => term.word);
const stems = (text: string) => termsOf(text).map(term => term.stem);

describe('termsOf', () => {
	it('finds the words that tell something', () => {
		assert.deepEqual(words('It routes the requests, and it checks their tokens.'), ['routes', 'requests', 'checks', 'tokens']);
	});

	it('gives what each is compared by', () => {
		assert.deepEqual(stems('Retrying requests'), ['retri', 'request']);
	});

	it('takes names of code apart', () => {
		assert.deepEqual(stems('idempotencyKey'), stems('idempotency_key'));
		assert.deepEqual(words('`HTTPServer.readFile()`'), ['HTTP', 'Server', 'read', 'File']);
	});

	it('keeps numbers, and leaves single letters out', () => {
		assert.deepEqual(words('O(n^2) for n = 4096'), ['2', '4096']);
	});

	it('sees no difference in how apostrophes and wide letters are typed', () => {
		assert.deepEqual(stems('the client’s key'), stems('the client\'s ｋｅｙ'));
	});

	it('takes pairs of signs for words where a script has no spaces', () => {
		assert.deepEqual(words('缓存失效'), ['缓存', '存失', '失效']);
		assert.deepEqual(words('使用Redis缓存'), ['使用', '缓存', 'Redis']);
		assert.deepEqual(words('鍵'), ['鍵']);
	});

	it('reads other alphabets as they are', () => {
		assert.deepEqual(words('Кэш хранит цены'), ['Кэш', 'хранит', 'цены']);
	});

	it('never throws, and gives no empty word', () => {
		fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '_', '\'', ' ', '9', '缓', 'ก', 'ß', '\ud800', '😀', '`', '-', 'İ'), maxLength: 20 }), text => {
			assert.ok(termsOf(text).every(({ word, stem }) => word !== '' && stem !== ''));
		}), { numRuns: 150 });
	});
});
