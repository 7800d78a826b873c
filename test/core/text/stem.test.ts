import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stemOf } from '../../../src/core/text/stem';

describe('stemOf', () => {
	const families = [
		'retry retries retried retrying', 'cache caches cached caching', 'route routes routed router routing', 'process processes processed processing',
		'tokenize tokenizes tokenized tokenizer tokenization', 'duplicate duplicates duplicated duplication', 'batch batches batched batching',
		'compute computes computed computation', 'measure measured measurement measuring', 'embed embedding embedded embeddings',
		'stop stops stopped stopping', 'query queries querying', 'model models modeling modelling', 'direct directly', 'automatic automatically',
		'evaluate evaluated evaluation', 'balance balanced balancer', 'latency latencies', 'bus buses', 'prefer preferred',
	];
	for (const family of families) {
		it(`sees one word in ${family}`, () => {
			assert.equal(new Set(family.split(' ').map(stemOf)).size, 1, family.split(' ').map(stemOf).join(' '));
		});
	}

	it('keeps different words apart', () => {
		const words = ['read', 'write', 'row', 'column', 'token', 'gate', 'gateway', 'layer', 'loss', 'speed', 'bias', 'data', 'string', 'queue', 'query'];

		assert.equal(new Set(words.map(stemOf)).size, words.length, words.map(stemOf).join(' '));
	});

	it('leaves short words, numbers and other scripts as they are', () => {
		for (const word of ['key', 'is', 'bed', 'gpt4', '10', 'größen', '缓存', '', 'Ünïts']) {
			assert.equal(stemOf(word), word);
		}
	});

	it('gives a part of what it was given that is not empty, whatever the word', () => {
		fc.assert(fc.property(fc.string({ unit: fc.constantFrom('s', 'e', 'i', 'n', 'g', 'd', 'y', 'a', 't', 'o', 'l', 'r'), minLength: 1, maxLength: 12 }), word => {
			const stem = stemOf(word);

			assert.ok(stem.length > 0 && stem.length <= word.length && word.startsWith(stem.slice(0, 2)));
		}), { numRuns: 100 });
	});
});
